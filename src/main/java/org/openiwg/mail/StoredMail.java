package org.openiwg.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the outbox.
 *
 * @param messageId what it is called in its header, the same at every attempt; empty before the first
 * @param attempts how often it was tried
 * @param unknown how many of these ended without anyone knowing how: it may have arrived more than once
 * @param reason why the last attempt failed; empty when none did
 * @param settled when it was sent or given up; null while it waits
 */
record StoredMail(
        UUID id,
        Mail mail,
        Instant written,
        MailState state,
        String messageId,
        int attempts,
        int unknown,
        String reason,
        @Nullable Instant settled) {}
