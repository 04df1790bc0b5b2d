package org.openiwg.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.Act;

/**
 * An act with its place in the register.
 *
 * @param index the entry of the register that holds it
 * @param countsOn the day from which the account knows it: never before the duty it touches was there
 * @param correction the entry that made it read as it does; null when it reads as it was recorded
 */
public record RecordedAct(
        long index, Act act, LocalDate countsOn, @Nullable Long correction) {

    /** Whether the account as of that day knows it. */
    public boolean isKnownOn(LocalDate day) {
        return !countsOn.isAfter(day);
    }
}
