package org.openiwg.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.mail.Mail;
import org.openiwg.people.ProviderRules.Accepted;
import org.openiwg.people.ProviderRules.Refused;
import org.openiwg.people.ProviderRules.Ruling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.transaction.support.TransactionTemplate;

/** Which account of the provider stands for whom. */
final class ProviderAccounts {

    private final JdbcClient sql;
    private final KnownPeople people;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ProviderAccounts(DataSource app, KnownPeople people, Clock clock) {
        this.sql = JdbcClient.create(app);
        this.people = people;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
        this.clock = clock;
    }

    /** Whom a token stands for; the first time that is written down. The token's signature and its like are judged before. */
    Ruling whom(OidcIdToken token) {
        Ruling ruling = transaction.execute(status -> ruled(token));
        if (ruling == null) {
            throw new IllegalStateException("a sign-in without a ruling");
        }
        return ruling;
    }

    private Ruling ruled(OidcIdToken token) {
        String issuer = String.valueOf(token.getIssuer());
        String subject = Objects.requireNonNullElse(token.getSubject(), "");
        if (subject.isEmpty()) {
            return new Refused(ProviderRefusal.FAILED);
        }
        Optional<UUID> linked = used(issuer, subject);
        String email = token.getEmail() == null ? "" : token.getEmail();
        Optional<UUID> withEmail =
                Mail.isAddress(email) ? people.withEmail(email).map(Person::id) : Optional.empty();
        Ruling ruling = ProviderRules.whom(
                linked,
                Boolean.TRUE.equals(token.getEmailVerified()),
                withEmail,
                withEmail.map(person -> hasAccount(issuer, person)).orElse(false));
        // Two first visits at once: whoever comes second is judged by what the first left.
        return ruling instanceof Accepted(var person, var first) && first && !link(issuer, subject, person)
                ? used(issuer, subject)
                        .<Ruling>map(known -> new Accepted(known, false))
                        .orElseGet(() -> new Refused(ProviderRefusal.OTHER_ACCOUNT))
                : ruling;
    }

    /** Since when accounts stand for somebody. */
    List<LinkedAccount> of(UUID person) {
        return sql.sql("SELECT linked, used FROM people.provider_account WHERE person = :person ORDER BY linked")
                .param("person", person)
                .query((row, n) -> new LinkedAccount(
                        row.getTimestamp("linked").toInstant(),
                        row.getTimestamp("used").toInstant()))
                .list();
    }

    void unlink(UUID person) {
        sql.sql("DELETE FROM people.provider_account WHERE person = :person")
                .param("person", person)
                .update();
    }

    private Optional<UUID> used(String issuer, String subject) {
        return sql.sql("""
                        UPDATE people.provider_account SET used = :now
                        WHERE issuer = :issuer AND subject = :subject RETURNING person
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("issuer", issuer)
                .param("subject", subject)
                .query(UUID.class)
                .optional();
    }

    private boolean hasAccount(String issuer, UUID person) {
        return Boolean.TRUE.equals(sql.sql("""
                        SELECT EXISTS (
                            SELECT FROM people.provider_account WHERE issuer = :issuer AND person = :person)
                        """)
                .param("issuer", issuer)
                .param("person", person)
                .query(Boolean.class)
                .single());
    }

    private boolean link(String issuer, String subject, UUID person) {
        return sql.sql("""
                        INSERT INTO people.provider_account (issuer, subject, person, linked, used)
                        VALUES (:issuer, :subject, :person, :now, :now) ON CONFLICT DO NOTHING
                        """)
                        .param("issuer", issuer)
                        .param("subject", subject)
                        .param("person", person)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
