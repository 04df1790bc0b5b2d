package org.openiwg.site.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.RecordedAct;
import org.openiwg.record.Act;
import org.openiwg.record.ActCells;
import org.openiwg.record.ActKind;
import org.openiwg.record.CsvTable;
import org.openiwg.record.Family;
import org.openiwg.record.ThingId;

/** The acts of a body as tables, each thing in a row with the days of what happened to it, as precisely as they are known. */
final class ActTables {

    private ActTables() {}

    /** The acts as a file that can be imported again. */
    static CsvTable acts(List<RecordedAct> acts) {
        CsvTable table = new CsvTable(ActCells.columns().toArray(String[]::new));
        acts.forEach(recorded -> table.row(ActCells.of(recorded.act()).values().toArray()));
        return table;
    }

    /** Members and co-chairs, a row for each time one joined. */
    static CsvTable members(PublicBody body, List<RecordedAct> acts) {
        CsvTable table = new CsvTable("role", "institution", "name_en", "name_fr", "from", "to");
        Map<ThingId, Act> present = new LinkedHashMap<>();
        for (Act act : acts.stream().map(RecordedAct::act).toList()) {
            ThingId who = act.subject();
            if (who == null) {
                continue;
            }
            switch (act.kind()) {
                case MEMBER_JOINED, CHAIR_APPOINTED -> present.put(who, act);
                case MEMBER_LEFT, CHAIR_ENDED -> stay(table, body, who, present.remove(who), act);
                default -> {
                    // Other acts say nothing of who belongs to the body.
                }
            }
        }
        present.forEach((who, joined) -> stay(table, body, who, joined, null));
        return table;
    }

    private static void stay(CsvTable table, PublicBody body, ThingId who, @Nullable Act joined, @Nullable Act left) {
        table.row(
                who.family() == Family.CHAIR ? "chair" : "member",
                who.slug(),
                body.books().names().institution(who.slug()),
                joined == null ? null : joined.date(),
                left == null ? null : left.date());
    }

    static CsvTable meetings(PublicBody body, List<RecordedAct> acts) {
        CsvTable table = new CsvTable("id", "title_en", "title_fr", "announced", "held", "cancelled");
        things(acts, Family.MEETING)
                .forEach((id, its) -> table.row(
                        id,
                        body.name(id),
                        date(its, ActKind.MEETING_ANNOUNCED),
                        date(its, ActKind.MEETING_HELD),
                        date(its, ActKind.MEETING_CANCELLED)));
        return table;
    }

    static CsvTable publications(PublicBody body, List<RecordedAct> acts) {
        CsvTable table = new CsvTable(
                "id", "title_en", "title_fr", "issued", "revised", "withdrawn", "languages", "language_count");
        things(acts, Family.PUBLICATION)
                .forEach((id, its) -> table.row(
                        id,
                        body.name(id),
                        date(its, ActKind.PUBLICATION_ISSUED),
                        date(its, ActKind.PUBLICATION_REVISED),
                        date(its, ActKind.PUBLICATION_WITHDRAWN),
                        its.stream()
                                .map(act -> String.join(" ", act.languages()))
                                .filter(languages -> !languages.isEmpty())
                                .reduce("", (one, later) -> later),
                        its.stream().map(Act::count).reduce(null, (one, later) -> later == null ? one : later)));
        return table;
    }

    private static Map<ThingId, List<Act>> things(List<RecordedAct> acts, Family family) {
        Map<ThingId, List<Act>> things = new LinkedHashMap<>();
        for (RecordedAct recorded : acts) {
            ThingId subject = recorded.act().subject();
            if (subject != null && subject.family() == family) {
                things.computeIfAbsent(subject, s -> new ArrayList<>()).add(recorded.act());
            }
        }
        return things;
    }

    /** The date of the latest act of a kind; empty when there was none. */
    private static String date(List<Act> acts, ActKind kind) {
        return acts.stream()
                .filter(act -> act.kind() == kind)
                .map(act -> act.date().text())
                .reduce("", (one, later) -> later);
    }
}
