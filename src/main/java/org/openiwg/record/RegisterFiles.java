package org.openiwg.record;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The bytes of the documents of the register, each once, under its hash. Whoever files a document keeps its bytes in the same
 * transaction. Nothing here can be changed; only an erasure takes bytes away.
 */
@Component
public final class RegisterFiles {

    private final JdbcClient sql;

    public RegisterFiles(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    /** Keeps the bytes of a file; it may be there already. */
    public void keep(AcceptedFile file) {
        sql.sql("""
                        INSERT INTO record.file (sha256, content) VALUES (decode(:sha256, 'hex'), :content)
                        ON CONFLICT (sha256) DO NOTHING
                        """)
                .param("sha256", file.sha256())
                .param("content", file.content())
                .update();
    }

    /** The bytes of a document; empty when they were erased. */
    public Optional<byte[]> read(FiledDocument document) {
        return sql.sql("SELECT content FROM record.file WHERE sha256 = decode(:sha256, 'hex')")
                .param("sha256", document.sha256())
                .query(byte[].class)
                .optional();
    }
}
