package org.openiwg.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the state this program expects. Each module owns one schema, named as the module, and one folder
 * of migrations, {@code db/<module>}; {@code db/modules} lists them from the ground up.
 */
public final class Migrations {

    private Migrations() {}

    /** Applies what is missing, as the owner of the tables. */
    public static void apply(DataSource owner) {
        for (String module : modules()) {
            Flyway.configure()
                    .dataSource(owner)
                    .locations("classpath:db/" + module)
                    .schemas(module)
                    .validateMigrationNaming(true)
                    .load()
                    .migrate();
        }
    }

    static List<String> modules() {
        try (InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream("/db/modules"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
