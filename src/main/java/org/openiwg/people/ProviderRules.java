package org.openiwg.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom the account of a provider stands for. The first time an e-mail address that the provider has verified decides, afterwards
 * only the provider's own word for the account (its subject), which never goes to somebody else as addresses do.
 */
final class ProviderRules {

    /** What the rules say. */
    sealed interface Ruling {}

    /**
     * It stands for a person.
     *
     * @param first whether it does so from now on
     */
    record Accepted(UUID person, boolean first) implements Ruling {}

    record Refused(ProviderRefusal reason) implements Ruling {}

    /** How far the clocks of two machines may be apart. */
    private static final Duration CLOCKS = Duration.ofMinutes(1);

    private ProviderRules() {}

    /**
     * Whom it stands for.
     *
     * @param linked for whom it stood before
     * @param verified whether the provider has verified the e-mail address
     * @param withEmail who has that address here
     * @param otherAccount whether that person gets in with another account already
     */
    static Ruling whom(Optional<UUID> linked, boolean verified, Optional<UUID> withEmail, boolean otherAccount) {
        if (linked.isPresent()) {
            return new Accepted(linked.get(), false);
        }
        if (!verified) {
            return new Refused(ProviderRefusal.UNVERIFIED);
        }
        if (withEmail.isEmpty()) {
            return new Refused(ProviderRefusal.UNKNOWN);
        }
        return otherAccount ? new Refused(ProviderRefusal.OTHER_ACCOUNT) : new Accepted(withEmail.get(), true);
    }

    /** Whether somebody proved who they are just now, and was not only remembered by the provider. */
    static boolean isAnew(@Nullable Instant proved, Instant now) {
        return proved != null && proved.plus(FreshSignIn.FRESH).plus(CLOCKS).isAfter(now);
    }
}
