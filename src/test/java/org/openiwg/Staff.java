package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People of a site under test: each holds a post since long ago and signs in with a one-time link. */
public final class Staff {

    private final String site;
    private final JdbcClient sql;

    /**
     * @param site the address of the site
     * @param app its database
     */
    public Staff(String site, DataSource app) {
        this.site = site;
        this.sql = JdbcClient.create(app);
    }

    /** Somebody new, who holds a post of that role in a body (empty: in all) for an institution (empty: for none). */
    public UUID person(String role, String body, String institution) {
        return inserted("""
                WITH someone AS (
                    INSERT INTO people.person (name, email, language, created)
                    VALUES (:role || ' of ' || :body, gen_random_uuid() || '@example.org', 'en', now()) RETURNING id),
                place AS (
                    INSERT INTO people.post (role, body, institution, title_en, title_fr, created)
                    VALUES (:role, :body, :institution, '', '', now()) RETURNING id),
                held AS (
                    INSERT INTO people.holding (post, person, since)
                    SELECT place.id, someone.id, date '2001-01-01' FROM place, someone)
                SELECT id FROM someone
                """, role, body, institution);
    }

    /** Somebody new with that role who has just signed in. */
    public FormClient signedIn(String role, String body, String institution) {
        return signIn(person(role, body, institution));
    }

    /** A new session of that person, whose every request has these headers. */
    public FormClient signIn(UUID person, String... headers) {
        FormClient client = new FormClient(site, headers);
        String path = link(person);
        client.get(path);
        assertThat(client.post(path).statusCode()).isEqualTo(303);
        client.get("/en");
        return client;
    }

    /** A one-time link for that person, as a path. */
    public String link(UUID person) {
        String secret = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        (UUID.randomUUID() + "x".repeat(32)).substring(0, 32).getBytes(StandardCharsets.US_ASCII));
        sql.sql("""
                        INSERT INTO people.one_time_link (hash, person, made, expires)
                        VALUES (:hash, :person, now(), now() + interval '5 minutes')
                        """).param("hash", sha256(secret)).param("person", person).update();
        return "/en/sign-in/link/" + secret;
    }

    private UUID inserted(String statement, String role, String body, String institution) {
        return Objects.requireNonNull(sql.sql(statement)
                .param("role", role)
                .param("body", body)
                .param("institution", institution)
                .query(UUID.class)
                .single());
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
