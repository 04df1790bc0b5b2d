package org.openiwg.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.openiwg.people.FreshSignIn;
import org.openiwg.people.Throttle;
import org.openiwg.platform.web.LostForm;
import org.openiwg.platform.web.LostForms;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.SeeOther;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Forms that were sent when the session of their writer had ended, kept for an hour. The secret by which one is found is known
 * to the new session of that browser alone; the database has its hash.
 */
@Component
class KeptForms implements LostForms {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final int SECRET_BYTES = 32;

    /** Nobody has to be signed in to send one, so that a machine must not fill the disk with them. */
    private static final int MOST_FROM_ONE_ADDRESS = 20;

    private static final int MOST_AT_ONCE = 500;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final FreshSignIn signIn;
    private final Throttle throttle;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    KeptForms(DataSource app, FreshSignIn signIn, Throttle throttle, Clock clock) {
        this.sql = JdbcClient.create(app);
        this.signIn = signIn;
        this.throttle = throttle;
        this.clock = clock;
    }

    @Override
    public SeeOther keep(HttpServletRequest request, PageContext at, LostForm form) {
        Instant now = clock.instant();
        sql.sql("DELETE FROM desk.kept_form WHERE kept < :before")
                .param("before", Timestamp.from(now.minus(KEPT)))
                .update();
        if (form.fields().isEmpty()) {
            // It carried files, of which nothing was read: its page is where to choose them again.
            return signIn.again(request, at, form.path());
        }
        if (!throttle.allows("kept form from", request.getRemoteAddr(), MOST_FROM_ONE_ADDRESS) || isFull()) {
            return signIn.again(request, at, form.path());
        }
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sql.sql("""
                        INSERT INTO desk.kept_form (key, writer, path, fields, kept)
                        VALUES (:key, :writer, :path, CAST(:fields AS jsonb), :now)
                        """)
                .param("key", hash(secret))
                .param("writer", form.writer())
                .param("path", form.path())
                .param("fields", JSON.writeValueAsString(withoutNul(form.fields())))
                .param("now", Timestamp.from(now))
                .update();
        return signIn.again(request, at, "/kept-form/" + secret);
    }

    private boolean isFull() {
        return sql.sql("SELECT count(*) FROM desk.kept_form")
                        .query(Integer.class)
                        .single()
                >= MOST_AT_ONCE;
    }

    /** The form of a secret, for the person who had opened it and nobody else. */
    Optional<LostForm> find(String secret, String writer) {
        return sql.sql("""
                        SELECT path, fields, writer FROM desk.kept_form
                        WHERE key = :key AND writer = :writer AND kept > :since
                        """)
                .param("key", hash(secret))
                .param("writer", writer)
                .param("since", Timestamp.from(clock.instant().minus(KEPT)))
                .query((row, n) -> new LostForm(
                        row.getString("path"),
                        JSON.readValue(row.getString("fields"), FIELDS),
                        row.getString("writer")))
                .optional();
    }

    void forget(String secret) {
        sql.sql("DELETE FROM desk.kept_form WHERE key = :key")
                .param("key", hash(secret))
                .update();
    }

    /** PostgreSQL has no text with that character in it, and no form has a use for it. */
    private static Map<String, List<String>> withoutNul(Map<String, List<String>> fields) {
        Map<String, List<String>> clean = new java.util.LinkedHashMap<>();
        fields.forEach((name, values) -> clean.put(
                name.replace("\0", ""),
                values.stream().map(value -> value.replace("\0", "")).toList()));
        return clean;
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
