package org.openiwg.letter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Until when the writer of a letter must hear from the body, and when they did.
 *
 * @param due the last day; null when nothing of the kind is owed
 * @param doneOn the day it went out; null when it has not
 */
record ReplyClock(
        ReplyKind kind, @Nullable LocalDate due, @Nullable LocalDate doneOn) {

    private ReplyClock closed() {
        return doneOn == null ? new ReplyClock(kind, null, null) : this;
    }

    /** How a clock stands on a day. */
    enum State {
        NOT_OWED,
        RUNNING,
        LATE,
        DONE,
        DONE_LATE
    }

    /**
     * What happened to a letter so far.
     *
     * @param received the day that counts
     * @param finalDue the deadline of the answer, as the account has it
     * @param acknowledged null when it was not yet
     * @param interim the days on which it was said that the answer will be late, and the new days that were named
     * @param answered null when it was not yet
     * @param closed the day it was withdrawn; null when it was not
     */
    record Course(
            LocalDate received,
            LocalDate finalDue,
            @Nullable LocalDate acknowledged,
            List<Delay> interim,
            @Nullable LocalDate answered,
            @Nullable LocalDate closed) {

        Course {
            interim = List.copyOf(interim);
        }
    }

    /** That the answer will be late was said on a day, and another day was named. */
    record Delay(LocalDate saidOn, LocalDate until) {}

    /** The three clocks of a letter, as they stand on a day. */
    static List<ReplyClock> of(Course course, SignOffTable table) {
        List<ReplyClock> clocks = List.of(
                acknowledgement(course, table),
                interim(course),
                new ReplyClock(ReplyKind.FINAL, course.finalDue(), course.answered()));
        // Whoever takes a letter back is owed nothing more.
        return course.closed() == null
                ? clocks
                : clocks.stream().map(ReplyClock::closed).toList();
    }

    /** Whoever answers in full within the days has acknowledged, too. */
    private static ReplyClock acknowledgement(Course course, SignOffTable table) {
        LocalDate said = earlier(course.acknowledged(), course.answered());
        LocalDate done = course.interim().isEmpty()
                ? said
                : earlier(said, course.interim().getFirst().saidOn());
        return new ReplyClock(ReplyKind.ACKNOWLEDGEMENT, table.acknowledgeBy(course.received()), done);
    }

    /** One is owed when the answer is not there on its day, and again on every later day that was named. */
    private static ReplyClock interim(Course course) {
        LocalDate answered = course.answered();
        if (course.interim().isEmpty()) {
            boolean inTime = answered != null && !answered.isAfter(course.finalDue());
            return new ReplyClock(ReplyKind.INTERIM, inTime ? null : course.finalDue(), answered);
        }
        if (answered != null) {
            return new ReplyClock(
                    ReplyKind.INTERIM,
                    course.finalDue(),
                    course.interim().getFirst().saidOn());
        }
        LocalDate next = course.finalDue();
        for (Delay delay : course.interim()) {
            next = delay.until().isAfter(next) ? delay.until() : next;
        }
        return new ReplyClock(ReplyKind.INTERIM, next, null);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    State on(LocalDate day) {
        if (due == null) {
            return State.NOT_OWED;
        }
        if (doneOn != null && !doneOn.isAfter(day)) {
            return doneOn.isAfter(due) ? State.DONE_LATE : State.DONE;
        }
        return day.isAfter(due) ? State.LATE : State.RUNNING;
    }

    /** Days left (not negative) while it runs, days late otherwise. */
    long days(LocalDate day) {
        if (due == null) {
            return 0;
        }
        return switch (on(day)) {
            case NOT_OWED, DONE -> 0;
            case RUNNING -> ChronoUnit.DAYS.between(day, due);
            case LATE -> ChronoUnit.DAYS.between(due, day);
            case DONE_LATE -> ChronoUnit.DAYS.between(due, doneOn == null ? day : doneOn);
        };
    }
}
