package org.openiwg.account;

import java.time.LocalDate;
import org.openiwg.record.Act;

/**
 * An act with its place in the register.
 *
 * @param index the entry of the register that holds it
 * @param countsOn the day from which the account knows it: never before the duty it touches was there
 */
public record RecordedAct(long index, Act act, LocalDate countsOn) {

    /** Whether the account as of that day knows it. */
    public boolean isKnownOn(LocalDate day) {
        return !countsOn.isAfter(day);
    }
}
