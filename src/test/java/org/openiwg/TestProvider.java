package org.openiwg;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** A small OpenID provider that tells lies when a test asks it to. It holds to the rules of codes: once, with their proof. */
final class TestProvider {

    static final String CLIENT = "openiwg";
    static final String SECRET = "a secret of the tests";

    private static final String KEY = "key";

    private final HttpServer server;
    private final RSAKey key = newKey();
    private final RSAKey otherKey = newKey();
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();

    /** What it says of whoever comes. */
    volatile String subject = "";

    volatile String email = "";
    volatile boolean emailVerified = true;

    /** What it says otherwise than it should. */
    volatile UnaryOperator<JWTClaimsSet.Builder> lie = UnaryOperator.identity();

    volatile boolean signsWithAnotherKey;

    /** When whoever comes proved who they are. */
    volatile Instant proved = Instant.now();

    TestProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/.well-known/openid-configuration", exchange -> json(exchange, 200, """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/keys","end_session_endpoint":"%1$s/end","subject_types_supported":["public"],
                 "response_types_supported":["code"],"id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer())));
        server.createContext("/keys", exchange -> json(exchange, 200, new JWKSet(key).toString()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void tellTheTruth() {
        lie = UnaryOperator.identity();
        signsWithAnotherKey = false;
        emailVerified = true;
        proved = Instant.now();
        subject = UUID.randomUUID().toString();
    }

    /** Somebody proves who they are, having come with that address; answers with what they go back with. */
    String back(URI asked) {
        Map<String, String> query = pairs(asked.getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(code, query);
        return "?code=" + code + "&state=" + URLEncoder.encode(query.get("state"), StandardCharsets.UTF_8);
    }

    private void authorize(HttpExchange exchange) throws IOException {
        URI asked = exchange.getRequestURI();
        exchange.getResponseHeaders().add("Location", pairs(asked.getRawQuery()).get("redirect_uri") + back(asked));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = pairs(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> asked = codes.remove(form.getOrDefault("code", ""));
        String client = Base64.getEncoder()
                .encodeToString((CLIENT + ":" + URLEncoder.encode(SECRET, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
        boolean known = ("Basic " + client).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (asked == null
                || !known
                || !"S256".equals(asked.get("code_challenge_method"))
                || !challenge(form.getOrDefault("code_verifier", "")).equals(asked.get("code_challenge"))) {
            json(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        json(exchange, 200, """
                {"access_token":"x","token_type":"Bearer","expires_in":60,"id_token":"%s"}""".formatted(idToken(asked.getOrDefault("nonce", ""))));
    }

    private String idToken(String nonce) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(subject)
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(1))))
                .claim("nonce", nonce)
                .claim("auth_time", proved.getEpochSecond())
                .claim("email", email)
                .claim("email_verified", emailVerified)
                .claim("roles", new String[] {"administrator"})
                .claim("groups", new String[] {"administrator", "secretariat"});
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY).build(),
                    lie.apply(claims).build());
            token.sign(new RSASSASigner(signsWithAnotherKey ? otherKey : key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(KEY).generate();
        } catch (JOSEException everyJdkCan) {
            throw new IllegalStateException(everyJdkCan);
        }
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : Objects.requireNonNullElse(text, "").split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                pairs.put(
                        URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return pairs;
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
