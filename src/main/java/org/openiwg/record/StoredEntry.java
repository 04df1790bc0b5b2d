package org.openiwg.record;

import org.jspecify.annotations.Nullable;
import org.openiwg.record.log.Commitment;
import org.openiwg.record.log.Opening;

/**
 * An entry as the database has it.
 *
 * @param index its place in the log
 * @param commitment what the log holds of it
 * @param opening salt and content; null when they were erased
 */
record StoredEntry(
        long index, Commitment commitment, @Nullable Opening opening) {

    /** What it says, or an erased entry when there is nothing that opens the commitment and can be read. */
    Entry entry() {
        if (opening == null || !opening.commitment().equals(commitment)) {
            return Entry.erased(index);
        }
        Entry entry = CanonicalEntry.decode(index, opening.content());
        return entry == null ? Entry.erased(index) : entry;
    }
}
