package org.openiwg.letter;

import org.jspecify.annotations.Nullable;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.web.Page;

/**
 * That a body is dissolved and answers nobody any more.
 *
 * @param successor where to write instead; null when nobody took over
 */
record WriteClosedPage(BodyFrame frame, @Nullable Cell successor, int status) implements Page {}
