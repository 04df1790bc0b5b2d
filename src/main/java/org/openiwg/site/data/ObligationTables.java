package org.openiwg.site.data;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.Change;
import org.openiwg.account.RecordedAct;
import org.openiwg.obligation.Finding;
import org.openiwg.obligation.Obligation;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Bilingual;
import org.openiwg.record.CsvTable;
import org.openiwg.record.Family;
import org.openiwg.record.ThingId;

/** What the account of a body says, as tables. */
final class ObligationTables {

    private ObligationTables() {}

    static CsvTable obligations(PublicBody body, List<Obligation> obligations) {
        CsvTable table = new CsvTable(
                "id",
                "kind",
                "title_en",
                "title_fr",
                "owner",
                "opened_on",
                "first_deadline",
                "deadline",
                "deadline_basis",
                "extensions",
                "state",
                "ended_on",
                "days_overdue",
                "days_late",
                "days_past_first_deadline",
                "promises",
                "reminders",
                "rounds_late");
        for (Obligation duty : obligations) {
            table.row(
                    duty.id(),
                    duty.id().family().word(),
                    body.name(duty.id()),
                    duty.owner(),
                    duty.openedOn(),
                    duty.firstDeadline(),
                    duty.deadline(),
                    duty.basis().word(),
                    duty.extensions(),
                    duty.state().word(),
                    duty.endedOn(),
                    duty.daysOverdue(),
                    duty.daysLate(),
                    duty.daysPastFirstDeadline(),
                    duty.promises(),
                    duty.reminders(),
                    duty.roundsLate());
        }
        return table;
    }

    /** Letters or recommendations, and the replies to them. */
    static CsvTable replies(PublicBody body, Family family, List<Obligation> obligations, LocalDate day) {
        CsvTable table = new CsvTable(
                "id",
                "title_en",
                "title_fr",
                "from",
                "about",
                "received",
                "deadline",
                "acknowledged",
                "answered",
                "state",
                "days_overdue",
                "days_late",
                "source_title",
                "source_url");
        for (Obligation duty : obligations) {
            if (duty.id().family() == family) {
                ActKind opening =
                        family == Family.REMINDER ? ActKind.REMINDER_RECEIVED : ActKind.RECOMMENDATION_RECEIVED;
                ActKind reply = family == Family.REMINDER ? ActKind.REMINDER_ANSWERED : ActKind.RECOMMENDATION_ANSWERED;
                Act received = first(body, duty.id(), opening, day);
                Act acknowledged = first(body, duty.id(), ActKind.REMINDER_ACKNOWLEDGED, day);
                Act answered = first(body, duty.id(), reply, day);
                table.row(
                        duty.id(),
                        body.name(duty.id()),
                        received == null ? null : received.by(),
                        received == null ? null : received.about(),
                        received == null ? null : received.date(),
                        duty.deadline(),
                        acknowledged == null ? null : acknowledged.date(),
                        answered == null ? null : answered.date(),
                        duty.state().word(),
                        duty.daysOverdue(),
                        duty.daysLate(),
                        received == null ? null : received.source().title(),
                        received == null ? null : received.source().url());
            }
        }
        return table;
    }

    private static @Nullable Act first(PublicBody body, ThingId thing, ActKind kind, LocalDate day) {
        return body.books().acts().on(body.id(), thing).stream()
                .filter(recorded -> recorded.act().kind() == kind && recorded.isKnownOn(day))
                .map(RecordedAct::act)
                .findFirst()
                .orElse(null);
    }

    static CsvTable findings(PublicBody body, List<Finding> findings) {
        CsvTable table = new CsvTable("code", "obligation", "title_en", "title_fr", "since", "days", "level");
        for (Finding finding : findings) {
            table.row(
                    finding.code().word(),
                    finding.obligation(),
                    name(body, finding.obligation()),
                    finding.since(),
                    finding.days(),
                    finding.level().word());
        }
        return table;
    }

    static CsvTable timeline(PublicBody body, List<Change> changes) {
        CsvTable table = new CsvTable("date", "change", "code", "obligation", "title_en", "title_fr");
        for (Change change : changes) {
            table.row(
                    change.date(),
                    change.raised() ? "raised" : "cleared",
                    change.code().word(),
                    change.obligation(),
                    name(body, change.obligation()));
        }
        return table;
    }

    private static Bilingual name(PublicBody body, @Nullable ThingId duty) {
        return duty == null ? body.name() : body.name(duty);
    }
}
