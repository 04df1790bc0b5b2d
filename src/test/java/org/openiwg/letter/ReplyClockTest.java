package org.openiwg.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openiwg.letter.ReplyClock.Course;
import org.openiwg.letter.ReplyClock.Delay;
import org.openiwg.letter.ReplyClock.State;

class ReplyClockTest {

    /** A Monday. */
    private static final LocalDate RECEIVED = LocalDate.of(2026, 6, 15);

    private static final LocalDate DUE = RECEIVED.plusDays(45);

    private static List<ReplyClock> clocks(
            @Nullable LocalDate acknowledged,
            List<Delay> delays,
            @Nullable LocalDate answered,
            @Nullable LocalDate closed) {
        return ReplyClock.of(new Course(RECEIVED, DUE, acknowledged, delays, answered, closed), SignOffTable.OURS);
    }

    @Test
    void anAcknowledgementIsDueAfterTenWorkingDaysHolidaysNotCounted() {
        // Canada Day, Wednesday 1 July, is none of them when it falls in between.
        assertThat(SignOffTable.OURS.acknowledgeBy(RECEIVED)).isEqualTo(LocalDate.of(2026, 6, 29));
        assertThat(SignOffTable.OURS.acknowledgeBy(LocalDate.of(2026, 6, 22))).isEqualTo(LocalDate.of(2026, 7, 7));
    }

    @Test
    void whileNothingIsSaidTheAcknowledgementRunsOutFirstAndThenIsLate() {
        List<ReplyClock> clocks = clocks(null, List.of(), null, null);
        ReplyClock acknowledgement = clocks.getFirst();
        assertThat(acknowledgement.on(LocalDate.of(2026, 6, 29))).isEqualTo(State.RUNNING);
        assertThat(acknowledgement.days(LocalDate.of(2026, 6, 29))).isZero();
        assertThat(acknowledgement.on(LocalDate.of(2026, 6, 30))).isEqualTo(State.LATE);
        assertThat(acknowledgement.days(LocalDate.of(2026, 7, 9))).isEqualTo(10);
    }

    @Test
    void anInterimReplyIsNotOwedWhenTheAnswerComesInTime() {
        List<ReplyClock> clocks = clocks(RECEIVED, List.of(), DUE, null);
        assertThat(clocks).extracting(clock -> clock.on(DUE)).containsExactly(State.DONE, State.NOT_OWED, State.DONE);
    }

    @Test
    void anAnswerWithoutAnInterimReplyThatComesLateIsLateForBoth() {
        List<ReplyClock> clocks = clocks(RECEIVED, List.of(), DUE.plusDays(3), null);
        assertThat(clocks.get(1).on(DUE.plusDays(9))).isEqualTo(State.DONE_LATE);
        assertThat(clocks.get(1).days(DUE.plusDays(9))).isEqualTo(3);
        assertThat(clocks.get(2).days(DUE.plusDays(9))).isEqualTo(3);
    }

    @Test
    void anInterimReplyNamesADayAndAnotherIsOwedWhenThatPasses() {
        LocalDate until = DUE.plusDays(30);
        List<Delay> said = List.of(new Delay(DUE.minusDays(2), until));
        ReplyClock open = clocks(RECEIVED, said, null, null).get(1);
        assertThat(open.due()).isEqualTo(until);
        assertThat(open.on(until)).isEqualTo(State.RUNNING);
        assertThat(open.on(until.plusDays(1))).isEqualTo(State.LATE);
        ReplyClock answered = clocks(RECEIVED, said, until.minusDays(1), null).get(1);
        assertThat(answered.on(until)).isEqualTo(State.DONE);
        assertThat(answered.doneOn()).isEqualTo(DUE.minusDays(2));
    }

    @Test
    void theFinalClockDoesNotMoveWithAnInterimReply() {
        ReplyClock clock = clocks(RECEIVED, List.of(new Delay(DUE, DUE.plusDays(90))), null, null)
                .get(2);
        assertThat(clock.due()).isEqualTo(DUE);
        assertThat(clock.on(DUE.plusDays(1))).isEqualTo(State.LATE);
    }

    @Test
    void whoeverAnswersAtOnceHasAcknowledgedToo() {
        assertThat(clocks(null, List.of(), RECEIVED.plusDays(2), null)
                        .getFirst()
                        .on(DUE))
                .isEqualTo(State.DONE);
    }

    @Test
    void whoeverTookALetterBackIsOwedNothingMore() {
        assertThat(clocks(RECEIVED, List.of(), null, RECEIVED.plusDays(20)))
                .extracting(clock -> clock.on(DUE.plusDays(100)))
                .containsExactly(State.DONE, State.NOT_OWED, State.NOT_OWED);
    }
}
