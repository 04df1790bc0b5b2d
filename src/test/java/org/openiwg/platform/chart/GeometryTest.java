package org.openiwg.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GeometryTest {

    private static final LocalDate OPENED = LocalDate.of(2004, 12, 31);
    private static final LocalDate DUE = LocalDate.of(2005, 12, 31);
    private static final LocalDate AS_OF = LocalDate.of(2008, 3, 31);

    @Test
    void aScaleIsLinearInDaysAndHoldsEverything() {
        Scale scale = new Scale(LocalDate.of(2004, 1, 1), LocalDate.of(2008, 1, 1));
        assertThat(scale.at(LocalDate.of(2004, 1, 1))).isZero();
        assertThat(scale.at(LocalDate.of(2006, 1, 1))).isCloseTo(50, within(0.1));
        assertThat(scale.at(LocalDate.of(1999, 1, 1))).isZero();
        assertThat(scale.at(LocalDate.of(2020, 1, 1))).isEqualTo(100);
    }

    @Test
    void aDistantDeadlineDoesNotFlattenThePast() {
        Duty distant = duty(OPENED, LocalDate.of(2100, 1, 1), LocalDate.of(2100, 1, 1), Duty.End.OWED, null);
        Scale scale = Scale.of(List.of(distant), AS_OF);
        assertThat(scale.to()).isBefore(LocalDate.of(2010, 6, 1));
        assertThat(bar(distant, scale).getLast().kind()).isEqualTo(Segment.Kind.LEFT);
    }

    @Test
    void aScaleNeverHasMoreThanSeventeenTicks() {
        for (int days : new int[] {1, 20, 40, 200, 500, 900, 2000, 5000, 10_000, 40_000, 300_000}) {
            Duty duty = duty(AS_OF.minusDays(days), AS_OF, AS_OF, Duty.End.OWED, null);
            List<Scale.Tick> ticks = Scale.of(List.of(duty), AS_OF).ticks();
            assertThat(ticks).as(days + " days").hasSizeBetween(1, 17);
        }
    }

    @Test
    void lateTimeBeginsAtTheDeadlineInForceAndIsToScale() {
        Duty late = duty(OPENED, DUE, DUE, Duty.End.OWED, null);
        Scale scale = Scale.of(List.of(late), AS_OF);
        List<Segment> bar = bar(late, scale);
        assertThat(bar).extracting(Segment::kind).containsExactly(Segment.Kind.GIVEN, Segment.Kind.LATE);
        assertThat(bar.get(1).width() / bar.get(0).width()).isCloseTo(821 / 365.0, within(0.01));
        assertThat(late.daysLate(AS_OF)).isEqualTo(821);
    }

    @Test
    void timeGainedByAnExtensionIsNotHidden() {
        Duty moved = duty(
                OPENED, DUE, DUE.plusYears(1), Duty.End.MET, DUE.plusYears(1).plusDays(12));
        assertThat(bar(moved, Scale.of(List.of(moved), AS_OF)))
                .extracting(Segment::kind)
                .containsExactly(Segment.Kind.DONE, Segment.Kind.MOVED, Segment.Kind.LATE);
        assertThat(moved.daysLate(AS_OF)).isEqualTo(12);
    }

    @Test
    void aDeadlineMovedForwardOrBeforeTheOpeningDrawsNothingBackwards() {
        for (LocalDate deadline : new LocalDate[] {OPENED.minusYears(1), OPENED, OPENED.plusDays(3)}) {
            Duty duty = duty(OPENED, DUE, deadline, Duty.End.OWED, null);
            assertThat(bar(duty, Scale.of(List.of(duty), AS_OF)))
                    .allSatisfy(part -> assertThat(part.width()).isPositive());
        }
    }

    @Test
    void whatWasGivenUpWasLateUntilThen() {
        Duty withdrawn = duty(OPENED, DUE, DUE, Duty.End.WITHDRAWN, DUE.plusDays(100));
        assertThat(withdrawn.daysLate(AS_OF)).isZero();
        assertThat(bar(withdrawn, Scale.of(List.of(withdrawn), AS_OF)))
                .extracting(Segment::kind)
                .containsExactly(Segment.Kind.GIVEN, Segment.Kind.LATE);
    }

    @Test
    void noLabelCoversAnotherAndNoLeaderRunsThroughOne() {
        java.util.Random random = new java.util.Random(7);
        for (int round = 0; round < 500; round++) {
            double[] places =
                    random.doubles(1 + random.nextInt(12), 0, 600).sorted().toArray();
            double[] widths = random.doubles(places.length, 40, 260).toArray();
            int[] lanes = Lanes.of(places, widths);
            for (int i = 0; i < places.length; i++) {
                for (int j = i + 1; j < places.length; j++) {
                    if (places[j] <= places[i] + widths[i]) {
                        assertThat(lanes[i]).isGreaterThan(lanes[j]);
                    }
                }
            }
        }
    }

    @Test
    void placesAreWrittenForSvg() {
        assertThat(DutyBar.percent(0)).isEqualTo("0%");
        assertThat(DutyBar.percent(37.5)).isEqualTo("37.5%");
        assertThat(DutyBar.percent(100 / 3.0)).isEqualTo("33.33%");
    }

    private static List<Segment> bar(Duty duty, Scale scale) {
        return Segment.of(duty, AS_OF, scale);
    }

    private static Duty duty(
            LocalDate opened, LocalDate first, LocalDate deadline, Duty.End end, @Nullable LocalDate ended) {
        return new Duty("Plan", null, "", opened, first, deadline, end, ended, List.of());
    }
}
