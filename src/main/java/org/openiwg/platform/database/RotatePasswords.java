package org.openiwg.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.util.PSQLState;

/**
 * Gives the roles of the embedded PostgreSQL new passwords, so that none lasts longer than one run. The new ones lie on the disk before
 * they count and take the place of the old ones after; whenever that is cut short, one of the two files is right.
 */
final class RotatePasswords {

    private static final String SUPERUSER = "postgres";

    private final DataFolder folder;

    RotatePasswords(DataFolder folder) {
        this.folder = folder;
    }

    /** Changes them; those that count from now on. */
    Passwords with(Connection superuser) throws SQLException {
        Passwords next = Passwords.fresh();
        announce(next);
        set(superuser, next);
        keep(next);
        return next;
    }

    void announce(Passwords next) {
        DurableFile.write(folder.nextPasswords(), next.text());
    }

    /** All or none. */
    void set(Connection superuser, Passwords next) throws SQLException {
        superuser.setAutoCommit(false);
        try (Statement statement = superuser.createStatement()) {
            statement.execute(Roles.change(SUPERUSER, next.superuser()));
            statement.execute(Roles.change(Roles.OWNER, next.owner()));
            statement.execute(Roles.change(Roles.APP, next.app()));
        }
        superuser.commit();
    }

    /** Whether a PostgreSQL that takes connections on the cluster refuses a password of its superuser. */
    static boolean isRefused(Path cluster, String password) {
        return Postmaster.on(cluster)
                .filter(Postmaster::ready)
                .map(postmaster -> Database.local(postmaster.port(), SUPERUSER, password))
                .map(RotatePasswords::isRefused)
                .orElse(false);
    }

    static boolean isRefused(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return !connection.isValid(1);
        } catch (SQLException refused) {
            return PSQLState.INVALID_PASSWORD.getState().equals(refused.getSQLState());
        }
    }

    private void keep(Passwords next) {
        DurableFile.write(folder.passwords(), next.text());
        try {
            Files.deleteIfExists(folder.nextPasswords());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + folder.nextPasswords(), e);
        }
    }
}
