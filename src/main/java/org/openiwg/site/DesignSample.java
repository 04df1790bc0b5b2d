package org.openiwg.site;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.chart.Duty;
import org.openiwg.platform.chart.Mark;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.web.PageContext;

/** Invented content in the reader's language, around the day looked at, with every case a picture can meet. */
record DesignSample(PageContext at) {

    String say(String key) {
        return at.text("site.design." + key);
    }

    Duty plan() {
        return new Duty(
                say("plan"),
                at.link("/design"),
                say("plan.note"),
                ago(2600),
                ago(2235),
                ago(1500),
                Duty.End.OWED,
                null,
                List.of(
                        mark(Mark.Kind.GIVEN, 2600, "given"),
                        mark(Mark.Kind.PROMISED, 2420, "promised"),
                        mark(Mark.Kind.EXTENDED, 2200, "moved"),
                        mark(Mark.Kind.REMINDED, 1400, "committee"),
                        mark(Mark.Kind.REMINDED, 1380, "members"),
                        mark(Mark.Kind.PROMISED, 1320, "promised-again"),
                        mark(Mark.Kind.REMINDED, 900, "members"),
                        mark(Mark.Kind.ADVISED, 880, "organisations"),
                        mark(Mark.Kind.REMINDED, 60, "members")));
    }

    List<Duty> duties() {
        return List.of(
                plan(),
                duty("site", 2200, 1836, 1836, Duty.End.OWED, null),
                duty("framework", 700, -91, -91, Duty.End.OWED, null),
                duty("reply", 900, 780, 780, Duty.End.MET, 768),
                duty("letter", 500, 455, 455, Duty.End.MET, 470),
                duty("survey", 1800, 1500, 1300, Duty.End.WITHDRAWN, 1200),
                duty("training", 1500, 1100, 1100, Duty.End.TRANSFERRED, 200),
                duty("distant", 300, -4000, -4000, Duty.End.OWED, null));
    }

    List<Column> columns() {
        return List.of(
                Column.of(say("from")).sortable(at.links().here("sort", "from"), Column.Sorted.ASCENDING),
                Column.of(say("about")),
                Column.of(say("state")),
                Column.number(say("days")));
    }

    List<List<Cell>> rows() {
        return List.of(
                List.of(
                        Cell.link(say("committee.name"), at.link("/design")),
                        Cell.text(say("plan")),
                        Cell.tag(Tag.bad(say("late"))),
                        Cell.text(at.number(1371))),
                List.of(
                        Cell.text(say("members.name")).withNote(say("members.note")),
                        Cell.text(say("plan")),
                        Cell.tag(Tag.good(say("done"))),
                        Cell.EMPTY));
    }

    List<Fact> facts() {
        return List.of(
                Fact.of(say("from"), at.date(ago(2600))),
                Fact.of(say("about"), Cell.link(say("plan"), at.link("/design")), Cell.text(say("framework"))));
    }

    List<Tag> tags() {
        return List.of(Tag.plain(say("open")), Tag.good(say("done")), Tag.doubt(say("disputed")), Tag.bad(say("late")));
    }

    private Duty duty(String key, int opened, int first, int deadline, Duty.End end, @Nullable Integer ended) {
        LocalDate over = ended == null ? null : ago(ended);
        return new Duty(
                say(key),
                at.link("/design"),
                say(key + ".note"),
                ago(opened),
                ago(first),
                ago(deadline),
                end,
                over,
                List.of());
    }

    private Mark mark(Mark.Kind kind, int daysAgo, String key) {
        LocalDate day = ago(daysAgo);
        return new Mark(kind, day, at.shortDate(day), say(key), null);
    }

    private LocalDate ago(int days) {
        return at.date().minusDays(days);
    }
}
