package org.openiwg.meeting;

import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;

/** What somebody wants an item of an agenda to be. */
record ItemDraft(Bilingual title, String presenter, int minutes, Asked asked, String obligation, Audience audience) {}
