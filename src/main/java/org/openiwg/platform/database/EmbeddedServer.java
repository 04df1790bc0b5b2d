package org.openiwg.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The embedded PostgreSQL of a data folder, started by this process and stopped with it. */
final class EmbeddedServer implements AutoCloseable {

    /** Stands in the cluster from when its roles and its database are complete. */
    private static final String COMPLETE = "openiwg.complete";

    /** A busy machine is slow; one that ends instead of starting is noticed at once, by {@link StartWatch}. */
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final EmbeddedPostgres postgres;
    private final Passwords passwords;

    private EmbeddedServer(EmbeddedPostgres postgres, Passwords passwords) {
        this.postgres = postgres;
        this.passwords = passwords;
    }

    /** Starts it; the caller holds the folder's lock. */
    static EmbeddedServer start(DataFolder folder) {
        try {
            return Files.exists(folder.cluster().resolve(COMPLETE)) ? again(folder) : first(folder);
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new DatabaseRefused(
                    "The embedded PostgreSQL did not start; see %s. (As root it needs \"unshare -U\" to be allowed; "
                                    .formatted(folder.serverLog())
                            + "where it is not, as in some containers, run as a normal user.)",
                    e);
        }
    }

    private static EmbeddedServer first(DataFolder folder) throws IOException, SQLException {
        Path cluster = folder.cluster();
        Path initialPassword = folder.file("postgres.initial-password");
        Passwords passwords = Passwords.of(folder);
        Postmaster.endLeftover(cluster);
        setAsideIncomplete(folder);
        DurableFile.write(initialPassword, passwords.superuser());
        EmbeddedPostgres postgres = startPostgres(folder, passwords, initialPassword);
        try {
            makeRolesAndDatabase(postgres, passwords);
            DurableFile.write(cluster.resolve(COMPLETE), "");
            Files.deleteIfExists(initialPassword);
            return new EmbeddedServer(postgres, passwords);
        } catch (SQLException | IOException e) {
            postgres.close();
            throw e;
        }
    }

    private static EmbeddedServer again(DataFolder folder) throws IOException, SQLException {
        EmbeddedPostgres postgres = startWithWhatOpensIt(folder);
        try (Connection superuser = postgres.getPostgresDatabase().getConnection()) {
            return new EmbeddedServer(postgres, new RotatePasswords(folder).with(superuser));
        } catch (SQLException | RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    /** There is one set of passwords to try, except after their change was cut short. */
    private static EmbeddedPostgres startWithWhatOpensIt(DataFolder folder) throws IOException {
        IOException failure = new IOException("no passwords");
        for (Passwords one : Passwords.known(folder)) {
            Postmaster.endLeftover(folder.cluster());
            try {
                return startPostgres(folder, one, null);
            } catch (IOException | IllegalStateException notThose) {
                failure = new IOException(notThose);
            }
        }
        Postmaster.endLeftover(folder.cluster());
        throw failure;
    }

    /** Those that count as long as it runs. */
    Passwords passwords() {
        return passwords;
    }

    int port() {
        return postgres.getPort();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    private static EmbeddedPostgres startPostgres(
            DataFolder folder, Passwords passwords, @Nullable Path initialPassword) throws IOException {
        // The library would otherwise unpack and run its programs in a folder of /tmp that any user of the machine can
        // make before us.
        if (System.getProperty("ot.epg.working-dir") == null) {
            System.setProperty("ot.epg.working-dir", folder.programs().toString());
        }
        Redirect log = Redirect.appendTo(folder.serverLog().toFile());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.cluster())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(LONGEST_START)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setConnectConfig("password", passwords.superuser())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                // The library asks initdb for "trust"; the later option wins, so no moment is without a password.
                .setLocaleConfig("auth", "scram-sha-256")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                // The library is made for tests and turns both off.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100");
        if (initialPassword != null) {
            builder.setLocaleConfig("pwfile", initialPassword.toString());
        }
        Instant start = Instant.now();
        try (StartWatch watch = new StartWatch(folder.cluster(), passwords.superuser())) {
            builder.setDataDirectoryCustomizer(ready -> watch.begin());
            EmbeddedPostgres postgres = builder.start();
            if (watch.isInVain()) {
                postgres.close();
                throw new IOException("it ended while it was starting");
            }
            return postgres;
        } finally {
            DistributionScript.removeMadeSince(start);
        }
    }

    private static void makeRolesAndDatabase(EmbeddedPostgres postgres, Passwords passwords) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(Roles.create(Roles.OWNER, passwords.owner()));
            statement.execute(Roles.create(Roles.APP, passwords.app()));
            statement.execute("CREATE DATABASE %s OWNER %s".formatted(Roles.DATABASE, Roles.OWNER));
            statement.execute("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(Roles.DATABASE));
            statement.execute("GRANT CONNECT ON DATABASE %s TO %s".formatted(Roles.DATABASE, Roles.APP));
        }
    }

    /** A first start that was cut short leaves a cluster without our roles; nothing can have been recorded in it. */
    private static void setAsideIncomplete(DataFolder folder) throws IOException {
        if (Files.exists(folder.cluster())) {
            Files.move(
                    folder.cluster(),
                    folder.file("postgres.incomplete-" + Instant.now().toEpochMilli()));
        }
    }
}
