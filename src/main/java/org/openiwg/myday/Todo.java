package org.openiwg.myday;

import java.util.List;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Crumb;

/**
 * Something to be done, in a line.
 *
 * @param what it is; its tag says how it stands
 * @param acts what can be done about it with one click
 */
record Todo(Cell what, List<Crumb> acts) {}
