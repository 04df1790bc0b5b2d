package org.openiwg.site.data;

import java.util.List;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.web.Page;

/**
 * All there is as data.
 *
 * @param bodies what there is of each body
 */
record DataPage(List<Table> bodies) implements Page {

    /** What is said below the lists. */
    static final List<String> SECTIONS = List.of("lists", "feeds", "api", "log", "keep");
}
