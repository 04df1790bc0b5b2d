package org.openiwg.sheet;

import java.util.List;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.web.Page;

/**
 * That a sheet was recorded.
 *
 * @param acts how many acts came of it
 * @param obligations where they can be seen
 */
record SheetDonePage(List<Crumb> crumbs, int acts, String obligations) implements Page {}
