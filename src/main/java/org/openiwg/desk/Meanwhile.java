package org.openiwg.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.Act;
import org.openiwg.record.Entry;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.Statement;

/** What others recorded about the same thing while somebody was writing. */
public final class Meanwhile {

    private Meanwhile() {}

    /**
     * The entries that record, or correct, an act about the same thing as another act.
     *
     * @param seen how many entries the register had when its writer looked last
     */
    public static List<Entry> about(Act act, long seen, RegisterSnapshot snapshot) {
        int from = Math.toIntExact(Math.clamp(seen, 0, snapshot.size()));
        return snapshot.entries().subList(from, Math.toIntExact(snapshot.size())).stream()
                .filter(entry -> isAbout(entry, act, snapshot))
                .toList();
    }

    private static boolean isAbout(Entry entry, Act act, RegisterSnapshot snapshot) {
        if (entry.statement() instanceof Statement.Corrected corrected) {
            return isAbout(corrected.act(), act)
                    || isAbout(snapshot.entry(corrected.index()).act(), act);
        }
        return isAbout(entry.act(), act);
    }

    private static boolean isAbout(@Nullable Act one, Act other) {
        return one != null && (one.equals(other) || Choices.areAboutTheSame(one, other));
    }
}
