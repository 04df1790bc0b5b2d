package org.openiwg.consultation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.consultation.RecordedCalls.RecordedCall;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.PartialDate;

/** The consultations of a body as a list, each with its clock. */
final class ConsultationTable {

    private ConsultationTable() {}

    static Table of(List<RecordedCall> calls, String body, PageContext at) {
        return Table.underHeading(
                at.text("consultation.list.title"),
                List.of(
                        Column.of(at.text("consultation.column.what")),
                        Column.of(at.text("consultation.column.opened")),
                        Column.of(at.text("consultation.column.closes")),
                        Column.number(at.text("consultation.column.submissions")),
                        Column.of(at.text("consultation.column.clock"))),
                calls.stream().map(call -> row(call, body, at)).toList());
    }

    private static List<Cell> row(RecordedCall call, String body, PageContext at) {
        PartialDate until = call.closed() != null ? call.closed() : call.closing();
        return List.of(
                Cell.link(
                        call.title().in(at.language().locale()),
                        at.link("/bodies/" + body + "/consultations/" + call.slug())),
                Cell.text(date(call.opened(), at)),
                Cell.text(until == null ? at.text("consultation.not-said") : date(until, at)),
                Cell.text(call.submissions() == null ? "" : at.number(call.submissions())),
                Cell.tag(clock(call, at)));
    }

    /** Open with the days left, owed with the days left or late, reported in time or not. */
    static Tag clock(RecordedCall call, PageContext at) {
        LocalDate due = call.reportDue();
        if (call.reported() != null) {
            long late = due == null
                    ? 0
                    : ChronoUnit.DAYS.between(due, call.reported().first());
            return late > 0
                    ? Tag.doubt(at.text("consultation.clock.reported-late", late))
                    : Tag.good(at.text("consultation.clock.reported"));
        }
        if (call.closed() != null && due != null) {
            long left = ChronoUnit.DAYS.between(at.date(), due);
            return left < 0
                    ? Tag.bad(at.text("consultation.clock.late", -left))
                    : Tag.plain(at.text("consultation.clock.owed", left));
        }
        if (call.closing() == null) {
            return Tag.doubt(at.text("consultation.clock.no-end"));
        }
        long left = ChronoUnit.DAYS.between(at.date(), call.closing().last());
        return left < 0
                ? Tag.doubt(at.text("consultation.clock.not-closed"))
                : Tag.plain(at.text("consultation.clock.open", left));
    }

    /** As precisely as it is known. */
    static String date(@Nullable PartialDate date, PageContext at) {
        if (date == null) {
            return "";
        }
        return switch (date.precision()) {
            case YEAR -> date.text();
            case MONTH -> at.shortMonth(YearMonth.from(date.first())).replace(' ', '\u00a0');
            case DAY -> at.shortDate(date.first()).replace(' ', '\u00a0');
        };
    }
}
