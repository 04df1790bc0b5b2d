package org.openiwg.letter;

import java.util.List;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.web.Page;

/** How a letter stands that is not in the record (yet): for whoever has its reference, and no word of what it says. */
record StatusPage(BodyFrame frame, String reference, String said, List<Fact> facts) implements Page {}
