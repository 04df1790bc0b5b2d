package org.openiwg.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When a mail that was not taken is tried again: soon at first, then more and more rarely, for about two days. */
final class Attempts {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    /** After so many a mail is given up. */
    static final int MOST = PAUSES.size() + 1;

    private Attempts() {}

    /** How long to wait after so many attempts; empty when there shall be no other. */
    static Optional<Duration> pauseAfter(int attempts) {
        return attempts >= MOST ? Optional.empty() : Optional.of(PAUSES.get(attempts - 1));
    }
}
