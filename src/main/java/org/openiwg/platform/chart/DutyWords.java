package org.openiwg.platform.chart;

import java.time.temporal.ChronoUnit;
import org.openiwg.platform.web.PageContext;

/** A duty's picture in words. */
final class DutyWords {

    private DutyWords() {}

    static String figure(Duty duty, PageContext at) {
        long late = duty.daysLate(at.date());
        return switch (duty.end()) {
            case OWED -> late > 0 ? at.text("platform.chart.late", late) : left(duty, at);
            case MET -> late > 0 ? at.text("platform.chart.met-late", late) : at.text("platform.chart.met");
            case WITHDRAWN -> at.text("platform.chart.withdrawn");
            case TRANSFERRED -> at.text("platform.chart.transferred");
            case CLOSED -> at.text("platform.chart.closed");
        };
    }

    private static String left(Duty duty, PageContext at) {
        return at.text("platform.chart.left", ChronoUnit.DAYS.between(at.date(), duty.deadline()));
    }

    static String summary(Duty duty, String figure, PageContext at) {
        String moved = duty.firstDeadline().equals(duty.deadline())
                ? at.text("platform.chart.due", duty.deadline())
                : at.text("platform.chart.due-moved", duty.firstDeadline(), duty.deadline());
        String ended = duty.ended() == null ? "" : at.text("platform.chart.ended", duty.ended());
        return at.text("platform.chart.summary", duty.label(), duty.opened(), moved, ended, figure);
    }
}
