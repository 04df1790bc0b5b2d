package org.openiwg.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.SpringApplication;

/**
 * A migrated, empty database on a real PostgreSQL, and a data folder, for one test: {@code try (TestDatabase database =
 * TestDatabase.create())}. The server starts once per run of the suite; each database is a copy of a template, which
 * takes some hundredths of a second.
 */
public final class TestDatabase implements AutoCloseable {

    /** Where the programs of PostgreSQL are unpacked, once for all tests. */
    public static final String PROGRAMS =
            Path.of("target/postgres-programs").toAbsolutePath().toString();

    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final String name;
    private final Path folder;
    private @Nullable Database database;

    private TestDatabase(String name, Path folder) {
        this.name = name;
        this.folder = folder;
    }

    public static TestDatabase create() {
        String name = "test_" + COUNTER.incrementAndGet();
        execute("postgres", "CREATE DATABASE %s TEMPLATE %s".formatted(name, Server.template()));
        try {
            return new TestDatabase(name, Files.createTempDirectory("openiwg-test"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database as the application has it, opened when first asked for. */
    public Database database() {
        Database open = database == null ? Database.open(settings(), DatabaseUse.SERVER) : database;
        database = open;
        return open;
    }

    /** A new database for an application under test, as the properties it reads: their names and how to get them. */
    public static void describe(BiConsumer<String, Supplier<Object>> properties) {
        Supplier<TestDatabase> made = new Supplier<>() {
            private @Nullable TestDatabase database;

            @Override
            public TestDatabase get() {
                TestDatabase made = database == null ? create() : database;
                database = made;
                return made;
            }
        };
        properties.accept("openiwg.data", () -> made.get().folder.toString());
        properties.accept("openiwg.db.url", () -> url(made.get().name, Roles.OWNER));
        properties.accept("openiwg.db.app.url", () -> url(made.get().name, Roles.APP));
    }

    /** With which the database could be opened once more, for example by an application under test. */
    public DatabaseSettings settings() {
        return settings(name, folder);
    }

    /** Connections of the superuser, whom nothing stops. */
    public DataSource superuser() {
        return source(name, "postgres");
    }

    @Override
    public void close() {
        if (database != null) {
            database.close();
        }
        execute("postgres", "DROP DATABASE %s WITH (FORCE)".formatted(name));
    }

    private static DatabaseSettings settings(String name, Path folder) {
        return new DatabaseSettings(folder, url(name, Roles.OWNER), url(name, Roles.APP));
    }

    private static String url(String name, String user) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s&password=test&sslmode=disable&gssEncMode=disable"
                .formatted(Server.POSTGRES.getPort(), name, user);
    }

    private static PGSimpleDataSource source(String name, String user) {
        return ExternalServer.parsed(url(name, user));
    }

    private static void execute(String database, String sql) {
        try (Connection connection = source(database, "postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Started when first asked for; ends with the virtual machine. Without fsync: what is tested here is not the disk. */
    private static final class Server {

        static final EmbeddedPostgres POSTGRES = start();
        private static final String READY = migrate();

        static String template() {
            return READY;
        }

        private static EmbeddedPostgres start() {
            System.setProperty(
                    "ot.epg.working-dir",
                    Path.of("target/postgres-programs").toAbsolutePath().toString());
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("unix_socket_directories", "")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setLocaleConfig("locale", "C")
                        .setRegisterShutdownHook(false)
                        .start();
                // After the applications under test, which still have something to say to it when they end.
                SpringApplication.getShutdownHandlers().add(() -> close(postgres));
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void close(EmbeddedPostgres postgres) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String migrate() {
            execute("postgres", Roles.create(Roles.OWNER, "test"));
            execute("postgres", Roles.create(Roles.APP, "test"));
            execute("postgres", "CREATE DATABASE %s OWNER %s".formatted(TEMPLATE, Roles.OWNER));
            Migrations.apply(source(TEMPLATE, Roles.OWNER));
            return TEMPLATE;
        }
    }
}
