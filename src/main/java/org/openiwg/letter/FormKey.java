package org.openiwg.letter;

import java.security.SecureRandom;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The key of the public form: made once, the same for all nodes. */
final class FormKey {

    private static final int LENGTH = 32;

    private FormKey() {}

    static byte[] of(DataSource app) {
        byte[] fresh = new byte[LENGTH];
        new SecureRandom().nextBytes(fresh);
        JdbcClient sql = JdbcClient.create(app);
        sql.sql("INSERT INTO letter.form_key (key) VALUES (:key) ON CONFLICT DO NOTHING")
                .param("key", fresh)
                .update();
        return sql.sql("SELECT key FROM letter.form_key").query(byte[].class).single();
    }
}
