package org.openiwg.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The database, open and migrated: as the application, and as the owner of the tables. */
public final class Database implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private static final int LARGEST_POOL = 16;
    private static final long LONGEST_WAIT_MILLIS = 10_000;

    private final DataFolder folder;
    private final PGSimpleDataSource owner;
    private final HikariDataSource pool;
    private final DataSource app;
    private final @Nullable EmbeddedServer server;
    private final @Nullable FolderLock lock;

    private Database(
            DataFolder folder,
            PGSimpleDataSource owner,
            PGSimpleDataSource app,
            @Nullable EmbeddedServer server,
            @Nullable FolderLock lock) {
        this.folder = folder;
        this.owner = owner;
        this.pool = pool(app);
        this.app = new DelegatingDataSource(pool);
        this.server = server;
        this.lock = lock;
    }

    /**
     * Opens the database: starts the embedded PostgreSQL, or joins the one a server of ours runs on the folder, or goes to
     * the external one; then migrates it.
     *
     * @throws DatabaseRefused when it cannot be used, with the reason
     */
    public static Database open(DatabaseSettings settings, DatabaseUse use) {
        DataFolder folder = DataFolder.at(settings.data());
        FolderLock lock = use == DatabaseUse.SERVER || settings.url() == null ? FolderTurn.take(folder, use) : null;
        EmbeddedServer server = null;
        try {
            Database database;
            if (settings.url() != null) {
                ExternalServer external = ExternalServer.at(settings.url(), settings.appUrl(), folder, use);
                database = new Database(folder, external.owner(), external.app(), null, lock);
            } else {
                int port;
                Passwords passwords;
                if (lock == null) {
                    port = FolderTurn.portOfServer(folder);
                    passwords = Passwords.inUse(folder, port);
                } else {
                    server = EmbeddedServer.start(folder);
                    port = server.port();
                    passwords = server.passwords();
                }
                database = new Database(
                        folder,
                        local(port, Roles.OWNER, passwords.owner()),
                        local(port, Roles.APP, passwords.app()),
                        server,
                        lock);
            }
            if (lock != null || settings.url() != null) {
                Migrations.apply(database.owner);
            }
            return database;
        } catch (RuntimeException e) {
            closeQuietly(server);
            closeQuietly(lock);
            throw e;
        }
    }

    /** A pool of connections of the role {@code openiwg_app}; whoever has it can use it, and only this can close it. */
    public DataSource app() {
        return app;
    }

    /** New connections of the role to whom the tables belong; for migrations and for the few commands that need it. */
    public DataSource owner() {
        return owner;
    }

    public DataFolder folder() {
        return folder;
    }

    /** Closes the connections and stops the PostgreSQL that was started here. */
    @Override
    public void close() {
        pool.close();
        closeQuietly(server);
        closeQuietly(lock);
    }

    private static void closeQuietly(@Nullable AutoCloseable resource) {
        if (resource == null) {
            return;
        }
        try {
            resource.close();
        } catch (Exception e) {
            LOG.warn("Not closed cleanly", e);
        }
    }

    static PGSimpleDataSource local(int port, String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(Roles.DATABASE);
        source.setUser(user);
        source.setPassword(password);
        source.setSslMode("disable");
        source.setGssEncMode("disable");
        return source;
    }

    private static HikariDataSource pool(PGSimpleDataSource app) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("app");
        config.setDataSource(app);
        config.setMaximumPoolSize(LARGEST_POOL);
        config.setMinimumIdle(1);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(LONGEST_WAIT_MILLIS);
        app.setReWriteBatchedInserts(true);
        return new HikariDataSource(config);
    }
}
