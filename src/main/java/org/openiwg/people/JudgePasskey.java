package org.openiwg.people;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Judges what a browser brings of a passkey (WebAuthn level 3, sections 7.1 and 7.2): signed for this site and this origin, for a
 * challenge of ours that was never used, with the person verified and, where it counts, a counter that rose since it was used
 * last. Why something is refused stays in the log.
 */
final class JudgePasskey {

    private static final Logger LOG = LoggerFactory.getLogger(JudgePasskey.class);
    private static final int LONGEST_ANSWER = 20_000;
    private static final Pattern TRANSPORT = Pattern.compile("[a-z-]{1,20}");

    private static final List<PublicKeyCredentialParameters> ALGORITHMS = PasskeyOptions.ALGORITHMS.stream()
            .map(algorithm -> new PublicKeyCredentialParameters(
                    PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(algorithm)))
            .toList();

    private final PasskeyStore passkeys;
    private final Challenges challenges;
    private final OwnAddress site;
    private final ObjectConverter converter = new ObjectConverter();
    private final AttestedCredentialDataConverter attested = new AttestedCredentialDataConverter(converter);
    private final WebAuthnManager webAuthn = WebAuthnManager.createNonStrictWebAuthnManager(converter);

    JudgePasskey(PasskeyStore passkeys, Challenges challenges, OwnAddress site) {
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.site = site;
    }

    /** The passkey that an authenticator made for somebody; empty when the answer does not hold. Nothing is kept of it yet. */
    Optional<Passkey> made(UUID person, String name, String session, String answer, Instant now) {
        try {
            RegistrationData data = read(answer, webAuthn::parseRegistrationResponseJSON);
            ServerProperty expected = expected(Purpose.NEW_PASSKEY, session, data.getCollectedClientData());
            webAuthn.verify(data, new RegistrationParameters(expected, ALGORITHMS, true, true));
            return Optional.ofNullable(data.getAttestationObject())
                    .map(object -> passkey(person, name, object.getAuthenticatorData(), transports(data), now));
        } catch (WebAuthnException | IllegalArgumentException refused) {
            LOG.info("A new passkey was refused: {}", refused.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Whom a passkey signs in; its use is written down. Empty when the answer does not hold, for whatever reason. */
    Optional<UUID> signedIn(String session, String answer, Instant now) {
        try {
            AuthenticationData data = read(answer, webAuthn::parseAuthenticationResponseJSON);
            ServerProperty expected = expected(Purpose.SIGN_IN, session, data.getCollectedClientData());
            Passkey passkey = passkeys.withCredential(data.getCredentialId())
                    .orElseThrow(() -> new IllegalArgumentException("unknown"));
            webAuthn.verify(data, new AuthenticationParameters(expected, record(passkey), null, true, true));
            AuthenticatorData<?> said = data.getAuthenticatorData();
            boolean theirs = Arrays.equals(data.getUserHandle(), PasskeyOptions.handle(passkey.person()));
            return said != null && theirs && passkeys.use(passkey.id(), said.getSignCount(), said.isFlagBS(), now)
                    ? Optional.of(passkey.person())
                    : Optional.empty();
        } catch (WebAuthnException | IllegalArgumentException refused) {
            LOG.info("A passkey was refused: {}", refused.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** What the library makes of it; whatever it stumbles over in what others wrote is their mistake. */
    private static <T> T read(String answer, Function<String, T> library) {
        if (answer.isEmpty() || answer.length() > LONGEST_ANSWER) {
            throw new IllegalArgumentException("no answer of a passkey");
        }
        try {
            return library.apply(answer);
        } catch (RuntimeException unreadable) {
            throw new IllegalArgumentException("not an answer of a passkey", unreadable);
        }
    }

    /** What it must have been made for; uses the challenge up, so that the same answer never counts again. */
    private ServerProperty expected(Purpose purpose, String session, @Nullable CollectedClientData said) {
        if (said == null
                || !challenges.use(purpose, session, said.getChallenge().getValue())) {
            throw new IllegalArgumentException("no challenge of ours");
        }
        return ServerProperty.builder()
                .origin(new Origin(site.origin()))
                .rpId(site.host())
                .challenge(said.getChallenge())
                .build();
    }

    private @Nullable Passkey passkey(
            UUID person, String name, AuthenticatorData<?> said, String transports, Instant now) {
        var credential = said.getAttestedCredentialData();
        return credential == null
                ? null
                : new Passkey(
                        UUID.randomUUID(),
                        person,
                        name,
                        credential.getCredentialId(),
                        attested.convert(credential),
                        said.getSignCount(),
                        said.isFlagBE(),
                        said.isFlagBS(),
                        transports,
                        now,
                        null);
    }

    private CredentialRecord record(Passkey passkey) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                passkey.backupEligible(),
                passkey.backedUp(),
                passkey.counter(),
                attested.convert(passkey.attested()),
                null,
                null,
                null,
                null);
    }

    private static String transports(RegistrationData data) {
        Set<AuthenticatorTransport> said = data.getTransports();
        return said == null
                ? ""
                : said.stream()
                        .map(AuthenticatorTransport::getValue)
                        .filter(word -> TRANSPORT.matcher(word).matches())
                        .sorted()
                        .limit(6)
                        .collect(Collectors.joining(","));
    }
}
