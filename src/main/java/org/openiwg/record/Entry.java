package org.openiwg.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the register.
 *
 * @param index its place, from 0, without gaps
 * @param recordedAt when it was recorded, to the millisecond; null when the content was erased
 * @param recordedBy who recorded it; empty when the content was erased
 * @param statement what it says
 */
public record Entry(long index, @Nullable Instant recordedAt, String recordedBy, Statement statement) {

    static Entry erased(long index) {
        return new Entry(index, null, "", new Statement.Erased());
    }

    /** The act it records; null when it records none, or when its content was erased. */
    public @Nullable Act act() {
        return statement instanceof Statement.ActRecorded(Act act) ? act : null;
    }

    public boolean isErased() {
        return statement instanceof Statement.Erased;
    }

    /** Whether a reader of that audience may see what it says. */
    public boolean isFor(Audience reader) {
        return statement.audience().compareTo(reader) <= 0;
    }
}
