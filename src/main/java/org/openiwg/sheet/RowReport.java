package org.openiwg.sheet;

import java.util.List;
import org.openiwg.record.Act;
import org.openiwg.record.Entry;

/**
 * What a row of a sheet says, as an act.
 *
 * @param since what others recorded about the item since the sheet was made, and since its writer looked last
 */
record RowReport(Line line, Item item, Act act, List<Entry> since) {

    boolean isStale() {
        return !since.isEmpty();
    }
}
