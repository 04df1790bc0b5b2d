package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An authenticator in a few lines, which says what a real one never would: each part of its answers can be made wrong. */
final class SoftPasskey {

    static final String SIGN_IN = "/en/sign-in/passkey";
    static final String NEW = "/en/my-sign-in/passkeys/new";

    private static final Pattern CHALLENGE = Pattern.compile("\"challenge\":\"([A-Za-z0-9_-]{43})\"");
    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int ATTESTED = 0x40;

    final byte[] credential = new byte[32];
    private final KeyPair keys;

    /** What it says; set wrong by tests. */
    String origin;

    String host = "localhost";
    byte[] handle = {};
    boolean verified = true;
    long counter;
    boolean breaksSignature;

    SoftPasskey(String origin) {
        this.origin = origin;
        new SecureRandom().nextBytes(credential);
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** One that somebody has added, in the session in which a client is. */
    static SoftPasskey added(FormClient client, UUID owner, String site) {
        SoftPasskey passkey = new SoftPasskey(site);
        passkey.handle = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(owner.getMostSignificantBits())
                .putLong(owner.getLeastSignificantBits())
                .array();
        assertThat(passkey.add(client).statusCode()).isEqualTo(303);
        passkey.counter = 1;
        return passkey;
    }

    /** Has it added in the session in which a client is. */
    HttpResponse<String> add(FormClient client) {
        client.get(NEW);
        return client.post(NEW, "name", "Soft", "answer", made(challenge(client, "/en/my-sign-in/passkeys/options")));
    }

    /** Signs in with it; the client has seen the page to sign in. */
    HttpResponse<String> signIn(FormClient client) {
        return client.post(SIGN_IN, "answer", signs(challenge(client, SIGN_IN + "/options")));
    }

    /** What the site wants signed. */
    static String challenge(FormClient client, String options) {
        Matcher challenge = CHALLENGE.matcher(client.post(options).body());
        assertThat(challenge.find()).isTrue();
        return challenge.group(1);
    }

    /** What navigator.credentials.create gives, as JSON. */
    String made(String challenge) {
        byte[] clientData = clientData("webauthn.create", challenge);
        byte[] said = authenticatorData(true);
        ByteArrayOutputStream attestation = new ByteArrayOutputStream();
        // CBOR: {"fmt": "none", "attStmt": {}, "authData": bytes}
        attestation.writeBytes(new byte[] {(byte) 0xA3, 0x63});
        attestation.writeBytes("fmt".getBytes(StandardCharsets.US_ASCII));
        attestation.write(0x64);
        attestation.writeBytes("none".getBytes(StandardCharsets.US_ASCII));
        attestation.write(0x67);
        attestation.writeBytes("attStmt".getBytes(StandardCharsets.US_ASCII));
        attestation.writeBytes(new byte[] {(byte) 0xA0, 0x68});
        attestation.writeBytes("authData".getBytes(StandardCharsets.US_ASCII));
        attestation.writeBytes(new byte[] {0x59, (byte) (said.length >> 8), (byte) said.length});
        attestation.writeBytes(said);
        return """
                {"id":"%1$s","rawId":"%1$s","type":"public-key","authenticatorAttachment":"platform",
                 "clientExtensionResults":{},"response":{"clientDataJSON":"%2$s","attestationObject":"%3$s",
                 "transports":["internal"]}}""".formatted(base64(credential), base64(clientData), base64(attestation.toByteArray()));
    }

    /** What navigator.credentials.get gives, as JSON. */
    String signs(String challenge) {
        byte[] clientData = clientData("webauthn.get", challenge);
        byte[] said = authenticatorData(false);
        byte[] signature = signature(said, sha256(clientData));
        if (breaksSignature) {
            signature = signature(said, sha256("other".getBytes(StandardCharsets.US_ASCII)));
        }
        return """
                {"id":"%1$s","rawId":"%1$s","type":"public-key","authenticatorAttachment":"platform",
                 "clientExtensionResults":{},"response":{"clientDataJSON":"%2$s","authenticatorData":"%3$s",
                 "signature":"%4$s","userHandle":"%5$s"}}""".formatted(base64(credential), base64(clientData), base64(said), base64(signature), base64(handle));
    }

    private byte[] clientData(String type, String challenge) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge, origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] authenticatorData(boolean withKey) {
        int flags = PRESENT | (verified ? VERIFIED : 0) | (withKey ? ATTESTED : 0);
        ByteBuffer data = ByteBuffer.allocate(400);
        data.put(sha256(host.getBytes(StandardCharsets.US_ASCII)))
                .put((byte) flags)
                .putInt((int) counter);
        if (withKey) {
            ECPublicKey key = (ECPublicKey) keys.getPublic();
            data.put(new byte[16]).putShort((short) credential.length).put(credential);
            // COSE: {1: EC2, 3: ES256, -1: P-256, -2: x, -3: y}
            data.put(new byte[] {(byte) 0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20});
            data.put(bytes(key.getW().getAffineX())).put(new byte[] {0x22, 0x58, 0x20});
            data.put(bytes(key.getW().getAffineY()));
        }
        byte[] bytes = new byte[data.position()];
        data.flip().get(bytes);
        return bytes;
    }

    private byte[] signature(byte[] said, byte[] clientDataHash) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(said);
            signature.update(clientDataHash);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(BigInteger number) {
        byte[] all = number.toByteArray();
        byte[] bytes = new byte[32];
        int length = Math.min(32, all.length);
        System.arraycopy(all, all.length - length, bytes, 32 - length, length);
        return bytes;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
