package org.openiwg.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passkey of somebody.
 *
 * @param name what they call it
 * @param credential its id, by which an authenticator knows it
 * @param attested model, credential and public key, as an authenticator writes them
 * @param counter how often it had signed when it was used last; always 0 with those that do not count
 * @param backupEligible whether it may exist on several machines
 * @param backedUp whether it does
 * @param transports how a browser reaches it, such as {@code internal}, with commas between; may be empty
 * @param used when it signed somebody in last; null for never
 */
@SuppressWarnings("ArrayRecordComponent")
record Passkey(
        UUID id,
        UUID person,
        String name,
        byte[] credential,
        byte[] attested,
        long counter,
        boolean backupEligible,
        boolean backedUp,
        String transports,
        Instant made,
        @Nullable Instant used) {}
