package org.openiwg.platform.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * An external PostgreSQL, checked and prepared.
 *
 * @param owner connects as the role to whom the tables belong
 * @param app connects as {@code openiwg_app}
 */
record ExternalServer(PGSimpleDataSource owner, PGSimpleDataSource app) {

    private static final int OLDEST = 15;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private static final String HAS_ROLE = "SELECT count(*) FROM pg_roles WHERE rolname = '" + Roles.APP + "'";

    static ExternalServer at(String url, @Nullable String appUrl, DataFolder folder, DatabaseUse use) {
        PGSimpleDataSource owner = parsed(url);
        try (Connection connection = owner.getConnection()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new DatabaseRefused("The database is PostgreSQL %d; OpenIWG needs PostgreSQL %d or newer."
                        .formatted(version, OLDEST));
            }
            return new ExternalServer(owner, appUrl != null ? parsed(appUrl) : appOf(connection, url, folder, use));
        } catch (SQLException e) {
            throw new DatabaseRefused("The database cannot be used: " + e.getMessage(), e);
        }
    }

    /** The application's role, made by the owner with a password that this data folder keeps. */
    private static PGSimpleDataSource appOf(Connection owner, String url, DataFolder folder, DatabaseUse use)
            throws SQLException {
        String password = Passwords.of(folder).app();
        PGSimpleDataSource app = parsed(url);
        app.setUser(Roles.APP);
        app.setPassword(password);
        if (!isThere(owner)) {
            make(owner, password);
            return app;
        }
        try {
            app.getConnection().close();
            return app;
        } catch (SQLException otherPassword) {
            if (use == DatabaseUse.COMMAND) {
                return parsed(url);
            }
            throw new DatabaseRefused(
                    ("The role %s has a password that this data folder does not know. Give its address in "
                                    + "OPENIWG_DB_APP_URL, or use the data folder with which the database was set up.")
                            .formatted(Roles.APP),
                    otherPassword);
        }
    }

    private static boolean isThere(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet roles = statement.executeQuery(HAS_ROLE)) {
            roles.next();
            return roles.getInt(1) == 1;
        }
    }

    private static void make(Connection owner, String password) {
        try (Statement statement = owner.createStatement()) {
            statement.execute(Roles.create(Roles.APP, password));
        } catch (SQLException e) {
            throw new DatabaseRefused(
                    ("The role %s cannot be made: %s. Let an administrator make it, and give its address in "
                                    + "OPENIWG_DB_APP_URL.")
                            .formatted(Roles.APP, e.getMessage()),
                    e);
        }
    }

    /** What leaves this machine is encrypted and goes to whom it is meant for, unless the address says {@code sslmode} itself. */
    static PGSimpleDataSource parsed(String url) {
        String address =
                (url.startsWith("jdbc:") ? url : "jdbc:" + url).replaceFirst("^jdbc:postgres:", "jdbc:postgresql:");
        PGSimpleDataSource given = new PGSimpleDataSource();
        try {
            given.setUrl(address);
        } catch (IllegalArgumentException e) {
            throw new DatabaseRefused(
                    "The database's address is not of the form postgresql://HOST:PORT/NAME?user=USER&password=PASSWORD.",
                    e);
        }
        PGSimpleDataSource source = withoutDefaults(given, address);
        if (source.getSslMode() == null && !THIS_MACHINE.containsAll(List.of(source.getServerNames()))) {
            source.setSslMode("verify-full");
        }
        return source;
    }

    /** {@code setUrl} writes every default into the address of every connection, which others then search, slowly. */
    private static PGSimpleDataSource withoutDefaults(PGSimpleDataSource given, String address) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(given.getServerNames());
        source.setPortNumbers(given.getPortNumbers());
        source.setDatabaseName(given.getDatabaseName());
        source.setUser(given.getUser());
        source.setPassword(given.getPassword());
        for (String name : namesIn(address)) {
            try {
                source.setProperty(name, given.getProperty(name));
            } catch (SQLException unknown) {
                throw new DatabaseRefused(
                        "The database's address says \"%s\", which PostgreSQL's driver does not know.".formatted(name),
                        unknown);
            }
        }
        return source;
    }

    private static List<String> namesIn(String address) {
        int query = address.indexOf('?');
        return query < 0
                ? List.of()
                : Pattern.compile("&")
                        .splitAsStream(address.substring(query + 1))
                        .map(pair -> pair.replaceFirst("=.*", ""))
                        .filter(name -> !name.isEmpty())
                        .toList();
    }
}
