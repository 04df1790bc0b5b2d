package org.openiwg.meeting;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.openiwg.record.log.Hash;

/**
 * The links by which somebody answers an invitation without signing in. A secret is 32 random bytes; only its hash is kept. It
 * answers one invitation and opens nothing else, until the invitation is taken back or the meeting is over.
 */
final class AnswerLinks {

    /** The path of such a link; its secret is what Base64 makes of 32 bytes. */
    static final String PATH = "/invitations/{secret:[A-Za-z0-9_-]{43}}";

    private static final int SECRET_BYTES = 32;

    private final InvitationStore store;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AnswerLinks(InvitationStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The path of a new link. */
    String make(UUID invitation) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        store.addLink(hash(text), invitation, clock.instant());
        return "/invitations/" + text;
    }

    Optional<Invitation> open(String secret) {
        return store.byLink(hash(secret));
    }

    private static byte[] hash(String secret) {
        return Hash.sha256(secret.getBytes(StandardCharsets.US_ASCII)).bytes();
    }
}
