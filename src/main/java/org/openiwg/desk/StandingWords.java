package org.openiwg.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.obligation.Finding;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Tag;
import org.openiwg.record.Act;
import org.openiwg.record.Bilingual;
import org.openiwg.record.ThingId;

/** How obligations stand, in words; what the act makes is called as the act calls it. */
record StandingWords(DeskView desk, Act act, LocalDate day) {

    String name(ThingId thing) {
        Bilingual title = act.title();
        boolean made = thing.equals(act.subject()) && act.kind().makesItsSubject() && !title.isEmpty();
        return made ? desk.in(title) : desk.name(thing);
    }

    String nameOf(Finding finding) {
        return finding.obligation() == null ? desk.bodyName() : name(finding.obligation());
    }

    /** "12 days late", and below it the deadline and how far it is from the first. */
    Cell standing(@Nullable Obligation duty) {
        if (duty == null) {
            return Cell.text(desk.text("desk.standing.none"));
        }
        String deadline = desk.text("desk.standing.deadline", duty.deadline());
        long past = duty.daysPastFirstDeadline();
        String note = past == 0 ? deadline : desk.text("desk.standing.past", deadline, past, duty.firstDeadline());
        return Cell.tag(tag(duty)).withNote(note);
    }

    private Tag tag(Obligation duty) {
        return switch (duty.state()) {
            case OPEN -> Tag.plain(desk.text("account.state.open", ChronoUnit.DAYS.between(day, duty.deadline())));
            case OVERDUE -> Tag.bad(desk.text("account.state.overdue", duty.daysOverdue()));
            case MET -> Tag.good(desk.text("account.state.met"));
            case MET_LATE -> Tag.doubt(desk.text("account.state.met-late", duty.daysLate()));
            case WITHDRAWN, TRANSFERRED, ENDED ->
                Tag.plain(desk.text("account.state." + duty.state().word()));
        };
    }

    /** Institutions that come or go. */
    void people(List<Cell> lines, String key, List<String> slugs) {
        slugs.forEach(slug -> lines.add(Cell.text(desk.text(key, desk.institution(slug)))));
    }
}
