package org.openiwg.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The passkeys of everybody. */
final class PasskeyStore {

    private final JdbcClient sql;

    PasskeyStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    List<Passkey> of(UUID person) {
        return sql.sql("SELECT * FROM people.passkey WHERE person = :person ORDER BY made, id")
                .param("person", person)
                .query((row, n) -> passkey(row))
                .list();
    }

    Optional<Passkey> of(UUID person, UUID id) {
        return of(person).stream().filter(passkey -> passkey.id().equals(id)).findFirst();
    }

    Optional<Passkey> withCredential(byte[] credential) {
        return sql.sql("SELECT * FROM people.passkey WHERE credential = :credential")
                .param("credential", credential)
                .query((row, n) -> passkey(row))
                .optional();
    }

    /** Adds one; false when that credential is somebody's already. */
    boolean add(Passkey passkey) {
        return sql.sql("""
                        INSERT INTO people.passkey (id, person, name, credential, attested, counter,
                            backup_eligible, backed_up, transports, made)
                        VALUES (:id, :person, :name, :credential, :attested, :counter,
                            :backupEligible, :backedUp, :transports, :made)
                        ON CONFLICT (credential) DO NOTHING
                        """)
                        .param("id", passkey.id())
                        .param("person", passkey.person())
                        .param("name", passkey.name())
                        .param("credential", passkey.credential())
                        .param("attested", passkey.attested())
                        .param("counter", passkey.counter())
                        .param("backupEligible", passkey.backupEligible())
                        .param("backedUp", passkey.backedUp())
                        .param("transports", passkey.transports())
                        .param("made", Timestamp.from(passkey.made()))
                        .update()
                == 1;
    }

    /** Says that it was used; false when its counter did not rise, as with a copy of it, or it is gone. */
    boolean use(UUID id, long counter, boolean backedUp, Instant now) {
        return sql.sql("""
                        UPDATE people.passkey SET counter = :counter, backed_up = :backedUp, used = :now
                        WHERE id = :id AND (counter < :counter OR counter = 0 AND :counter = 0)
                        """)
                        .param("id", id)
                        .param("counter", counter)
                        .param("backedUp", backedUp)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    boolean remove(UUID person, UUID id) {
        return sql.sql("DELETE FROM people.passkey WHERE id = :id AND person = :person")
                        .param("id", id)
                        .param("person", person)
                        .update()
                == 1;
    }

    private static Passkey passkey(ResultSet row) throws SQLException {
        Timestamp used = row.getTimestamp("used");
        return new Passkey(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("name"),
                row.getBytes("credential"),
                row.getBytes("attested"),
                row.getLong("counter"),
                row.getBoolean("backup_eligible"),
                row.getBoolean("backed_up"),
                row.getString("transports"),
                row.getTimestamp("made").toInstant(),
                used == null ? null : used.toInstant());
    }
}
