package org.openiwg.account;

import org.openiwg.platform.chart.Mark;
import org.openiwg.record.Act;

/** The sign that stands for an act in the picture of a duty. */
public final class ActMark {

    private ActMark() {}

    public static Mark.Kind of(Act act) {
        return switch (act.kind()) {
            case COMMITMENT_MADE -> Mark.Kind.PROMISED;
            case REMINDER_RECEIVED -> Mark.Kind.REMINDED;
            case RECOMMENDATION_RECEIVED -> Mark.Kind.ADVISED;
            case SITE_UPDATED, MEETING_HELD -> Mark.Kind.DISCHARGED;
            default ->
                switch (act.effect()) {
                    case OPENS -> Mark.Kind.GIVEN;
                    case EXTENDS -> Mark.Kind.EXTENDED;
                    case DISCHARGES -> Mark.Kind.DISCHARGED;
                    default -> Mark.Kind.OTHER;
                };
        };
    }
}
