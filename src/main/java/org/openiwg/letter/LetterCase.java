package org.openiwg.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.obligation.Obligation;

/**
 * An accepted letter as it stands on a day: what the account says of it, what went out, and the three clocks.
 *
 * @param day the day looked at
 * @param main the letter whose answer is this one's, too; the letter itself when it has its own
 * @param replies what was or will be written to its writer, drafts included
 * @param duty as the account has it; null when it is not there on this day
 * @param clocks none when the account does not have it
 */
record LetterCase(
        Letter letter,
        Letter main,
        LocalDate day,
        List<LetterReply> replies,
        @Nullable Obligation duty,
        List<ReplyClock> clocks) {

    LetterCase {
        replies = List.copyOf(replies);
        clocks = List.copyOf(clocks);
    }

    /** What had gone out by the day. */
    List<LetterReply> sent() {
        return replies.stream()
                .filter(reply -> reply.sentOn() != null && !reply.sentOn().isAfter(day))
                .toList();
    }

    boolean isOpen() {
        return duty != null && duty.state().isOpen();
    }

    boolean isMerged() {
        return !main.id().equals(letter.id());
    }

    /** The clock that runs out first among those that still run. */
    @Nullable
    ReplyClock next() {
        ReplyClock next = null;
        for (ReplyClock clock : clocks) {
            ReplyClock.State state = clock.on(day);
            boolean runs = state == ReplyClock.State.RUNNING || state == ReplyClock.State.LATE;
            if (runs && clock.due() != null && (next == null || clock.due().isBefore(due(next)))) {
                next = clock;
            }
        }
        return next;
    }

    private static LocalDate due(ReplyClock clock) {
        return clock.due() == null ? LocalDate.MAX : clock.due();
    }

    /** Whether an interim reply is to be written now: the answer's day is near or past, and no other day was named. */
    boolean wantsInterim(int daysBefore) {
        return isOpen()
                && clocks.stream()
                        .anyMatch(clock -> clock.kind() == ReplyKind.INTERIM
                                && clock.due() != null
                                && clock.doneOn() == null
                                && !clock.due().minusDays(daysBefore).isAfter(day));
    }
}
