package org.openiwg.myday;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.web.Page;

/**
 * The day of somebody who is signed in.
 *
 * @param posts what they are here
 * @param said what stands out, in a sentence
 * @param waiting what waits for them
 * @param due what is due within a week
 * @param owed what is owed, by who owes it
 * @param meetings the next ones
 * @param oversight what is wrong longest, for who oversees; null for everyone else
 * @param shared what is shared with them; null for who is no expert
 * @param changes what was recorded since they were here
 * @param desks where they record
 */
record MyDayPage(
        List<String> posts,
        String said,
        List<Todo> waiting,
        List<Todo> due,
        List<Group> owed,
        boolean owes,
        List<Todo> meetings,
        @Nullable Table oversight,
        @Nullable List<Cell> shared,
        News changes,
        List<Crumb> desks,
        List<Crumb> tools)
        implements Page {
    /**
     * What one institution or body owes.
     *
     * @param id unlike any other id of the page
     * @param more how many there are in all, leading to them; null when all are here
     */
    record Group(
            String id,
            String title,
            List<Todo> todos,
            @Nullable Crumb more) {}

    /**
     * What changed.
     *
     * @param lead since when
     * @param upTo the moment up to which it is told, as the form says it back
     * @param more how many more there are; 0 when all are here
     */
    record News(String lead, String upTo, List<Line> lines, int more) {
        /** One entry. */
        record Line(String when, Cell what) {}
    }
}
