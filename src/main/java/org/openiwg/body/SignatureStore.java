package org.openiwg.body;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.openiwg.body.SigningRules.Given;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which person gave which signature, in the schema {@code body}: the register names posts only. */
final class SignatureStore {

    private final JdbcClient sql;

    SignatureStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    List<Given> of(long proposal) {
        return sql.sql("SELECT institution, person FROM body.signature WHERE proposal = :proposal ORDER BY institution")
                .param("proposal", proposal)
                .query((row, n) -> new Given(row.getString("institution"), row.getString("person")))
                .list();
    }

    /** Keeps who signs; false when the institution or the person has signed in this very moment. */
    boolean add(long proposal, Signer signer, Instant now) {
        return sql.sql("""
                        INSERT INTO body.signature (proposal, institution, person, signed)
                        VALUES (:proposal, :institution, :person, :now) ON CONFLICT DO NOTHING
                        """)
                        .param("proposal", proposal)
                        .param("institution", signer.institution())
                        .param("person", signer.person())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }
}
