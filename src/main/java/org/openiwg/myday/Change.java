package org.openiwg.myday;

import java.time.Instant;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;

/**
 * Something that was recorded.
 *
 * @param index the entry of the register
 * @param kind what it is: the word of an act, or {@code correction}, {@code decision}, {@code document}
 * @param title in its own words; may be empty
 */
record Change(long index, Instant at, BodyId body, String kind, Bilingual title, Bilingual note) {}
