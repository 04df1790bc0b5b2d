package org.openiwg.letter;

import org.openiwg.account.pages.BodyFrame;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.web.Page;

/**
 * How a body answers letters: who signs what, within how many days; and the way to one's own letter.
 *
 * @param table the standards and signatures
 * @param open whether the body can still be written to
 */
record LettersPage(BodyFrame frame, String body, Table table, boolean open) implements Page {}
