package org.openiwg.record.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.web.Page;

/**
 * One entry of the register.
 *
 * @param title what it says, in a line
 * @param said why there is no more to see; null when there is
 * @param note what readers should know of it; empty when nothing
 * @param facts what it says; empty when its content cannot be shown
 * @param versions what other sources say of the same, this one among them; empty when nobody disputes it
 * @param proof how it stands in the log
 * @param provable whether a proof can be taken away
 * @param documents what was filed with it
 * @param offers what whoever looks may do about it
 * @param changes what a correction made read otherwise; null when it is none that can be compared
 * @param previous the address of the entry before; null for the first
 * @param next the address of the entry behind; null for the last
 */
record EntryPage(
        List<Crumb> crumbs,
        Cell title,
        @Nullable String said,
        Cell note,
        List<Fact> facts,
        List<Version> versions,
        List<Fact> proof,
        boolean provable,
        long index,
        List<Fact> documents,
        List<Crumb> offers,
        @Nullable Table changes,
        @Nullable String previous,
        @Nullable String next)
        implements Page {

    /**
     * What one source says where sources do not agree.
     *
     * @param here whether it is the entry that is shown
     */
    record Version(String date, Cell what, Cell note, Cell source, boolean here) {}
}
