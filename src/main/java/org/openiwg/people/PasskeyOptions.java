package org.openiwg.people;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openiwg.platform.web.Document;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser is told when a passkey is to be made or used (WebAuthn level 3, sections 5.4 and 5.5, in their JSON form): bound
 * to this host, on the authenticator itself, with the person verified. To sign in no passkeys are named, so the answer is the
 * same for everyone, known or not.
 */
final class PasskeyOptions {

    /** EdDSA, ES256, RS256 (RFC 9053, RFC 8812). */
    static final List<Integer> ALGORITHMS = List.of(-8, -7, -257);

    private final OwnAddress site;
    private final JsonMapper json = JsonMapper.shared();

    PasskeyOptions(OwnAddress site) {
        this.site = site;
    }

    Document toSignIn(String challenge) {
        return document(Map.of(
                "challenge",
                challenge,
                "rpId",
                site.host(),
                "timeout",
                Challenges.VALID.toMillis(),
                "allowCredentials",
                List.of(),
                "userVerification",
                "required"));
    }

    Document toMake(Person person, List<Passkey> known, String challenge) {
        return document(Map.of(
                "challenge",
                challenge,
                "rp",
                Map.of("id", site.host(), "name", "OpenIWG"),
                "user",
                Map.of(
                        "id",
                        base64(handle(person.id())),
                        "name",
                        person.email().isEmpty() ? person.name() : person.email(),
                        "displayName",
                        person.name()),
                "pubKeyCredParams",
                ALGORITHMS.stream()
                        .map(algorithm -> Map.of("type", "public-key", "alg", algorithm))
                        .toList(),
                "timeout",
                Challenges.VALID.toMillis(),
                "excludeCredentials",
                known.stream().map(PasskeyOptions::descriptor).toList(),
                "authenticatorSelection",
                Map.of("residentKey", "required", "requireResidentKey", true, "userVerification", "required"),
                "attestation",
                "none"));
    }

    /** What a passkey keeps of whom it belongs to: 16 random bytes, which say nothing of the person. */
    static byte[] handle(UUID person) {
        return ByteBuffer.allocate(16)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array();
    }

    private static Map<String, Object> descriptor(Passkey passkey) {
        return Map.of(
                "type",
                "public-key",
                "id",
                base64(passkey.credential()),
                "transports",
                Arrays.stream(passkey.transports().split(",", -1))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private Document document(Map<String, Object> options) {
        return Document.shown(
                "application/json", json.writeValueAsString(options).getBytes(StandardCharsets.UTF_8));
    }
}
