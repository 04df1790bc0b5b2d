package org.openiwg.record;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.log.Commitment;
import org.openiwg.record.log.Hash;
import org.openiwg.record.log.Opening;

/** The SQL of the register, on a connection whose transaction is the caller's. */
final class RegisterStore {

    static final String APPEND = "SELECT record.append(?, ?, ?, ?)";

    /**
     * A commit that waits for the disk, and with it for all that was committed before; that goes for every writer at once.
     */
    static final String MAKE_DURABLE = "SELECT pg_logical_emit_message(true, 'openiwg', '')";

    static final String READ_FROM = """
            SELECT e.idx, e.commitment, c.salt, c.canonical
            FROM record.entry e LEFT JOIN record.content c USING (idx)
            WHERE e.idx >= ?
            ORDER BY e.idx
            """;

    /**
     * The same for the few that are new. Both bounds and the limit keep the plan on the two indexes, however large the tables
     * are and whatever is known of them; without, a generic plan reads all of both.
     */
    static final String READ_NEXT = """
            SELECT e.idx, e.commitment, c.salt, c.canonical
            FROM record.entry e LEFT JOIN record.content c ON c.idx = e.idx AND c.idx >= ?
            WHERE e.idx >= ?
            ORDER BY e.idx
            LIMIT 100
            """;

    static final int NEXT = 100;

    static final String OPENING = "SELECT salt, canonical FROM record.content WHERE idx = ?";

    static final String COMMITMENTS = "SELECT commitment FROM record.entry WHERE idx >= ? ORDER BY idx LIMIT ?";

    static final String PUBLISH = "SELECT record.publish(?, ?, ?)";

    static final String CHECKPOINTS = "SELECT number, note FROM record.checkpoint ORDER BY number";

    static final String LAST_CHECKPOINT = "SELECT note FROM record.checkpoint ORDER BY number DESC LIMIT 1";

    static final String ERASE = "SELECT record.erase(?)";

    /** Rewrites the table without what was deleted, which otherwise stays in its file until something else needs the room. */
    static final String FORGET_ERASED = "VACUUM FULL record.content";

    static final String ERASE_FILE = "DELETE FROM record.file WHERE sha256 = decode(?, 'hex')";

    static final String CONTENT_WITHOUT_ENTRY =
            "SELECT c.idx FROM record.content c WHERE NOT EXISTS (SELECT FROM record.entry e WHERE e.idx = c.idx) ORDER BY 1";

    private static final int ROWS_AT_A_TIME = 5_000;

    private RegisterStore() {}

    /**
     * Appends at the end, under the log's lock; gives the index of the first.
     *
     * @param expected how many entries there must be; null when that does not matter
     * @return empty, and nothing was appended, when there are not as many as expected
     */
    static OptionalLong append(Connection connection, List<Opening> openings, @Nullable Long expected)
            throws SQLException {
        Array commitments = connection.createArrayOf(
                "bytea",
                openings.stream().map(opening -> opening.commitment().entry()).toArray(byte[][]::new));
        Array salts = connection.createArrayOf(
                "bytea", openings.stream().map(Opening::salt).toArray(byte[][]::new));
        Array contents = connection.createArrayOf(
                "bytea", openings.stream().map(Opening::content).toArray(byte[][]::new));
        try (PreparedStatement statement = connection.prepareStatement(APPEND)) {
            statement.setArray(1, commitments);
            statement.setArray(2, salts);
            statement.setArray(3, contents);
            statement.setObject(4, expected, Types.BIGINT);
            return single(statement, row -> {
                long first = row.getLong(1);
                return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(first);
            });
        }
    }

    static void makeDurable(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MAKE_DURABLE)) {
            statement.execute();
        }
    }

    /** Reads the entries from an index on, in order. Within a transaction they come in portions. */
    static void read(Connection connection, long from, Consumer<StoredEntry> reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(READ_FROM)) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            statement.setLong(1, from);
            readRows(statement, reader);
        }
    }

    /** The same where few are expected. */
    static void readNew(Connection connection, long from, Consumer<StoredEntry> reader) throws SQLException {
        List<StoredEntry> first = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(READ_NEXT)) {
            statement.setLong(1, from);
            statement.setLong(2, from);
            readRows(statement, first::add);
        }
        first.forEach(reader);
        if (first.size() == NEXT) {
            read(connection, first.getLast().index() + 1, reader);
        }
    }

    private static void readRows(PreparedStatement statement, Consumer<StoredEntry> reader) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                byte[] salt = rows.getBytes(3);
                reader.accept(new StoredEntry(
                        rows.getLong(1),
                        new Commitment(Hash.of(rows.getBytes(2))),
                        salt == null ? null : Opening.of(salt, rows.getBytes(4))));
            }
        }
    }

    static @Nullable Opening opening(Connection connection, long index) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OPENING)) {
            statement.setLong(1, index);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Opening.of(rows.getBytes(1), rows.getBytes(2)) : null;
            }
        }
    }

    static List<byte[]> commitments(Connection connection, long from, int count) throws SQLException {
        List<byte[]> commitments = new ArrayList<>(count);
        try (PreparedStatement statement = connection.prepareStatement(COMMITMENTS)) {
            statement.setLong(1, from);
            statement.setInt(2, count);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    commitments.add(rows.getBytes(1));
                }
            }
        }
        return commitments;
    }

    /** Keeps a checkpoint; false when the register does not hold what the checkpoint says. */
    static boolean publish(Connection connection, long size, @Nullable Commitment last, String note)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PUBLISH)) {
            statement.setLong(1, size);
            statement.setBytes(2, last == null ? null : last.entry());
            statement.setString(3, note);
            return single(statement, row -> row.getBoolean(1));
        }
    }

    /** The checkpoint kept last; empty when there is none. */
    static String lastCheckpoint(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LAST_CHECKPOINT);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    /** Erases a content, as the owner of the tables; false when there was none. */
    static boolean erase(Connection connection, long index) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ERASE)) {
            statement.setLong(1, index);
            return single(statement, row -> row.getBoolean(1));
        }
    }

    /** Deletes the bytes of a document, as the owner of the tables; false when there were none. */
    static boolean eraseFile(Connection connection, String sha256) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ERASE_FILE)) {
            statement.setString(1, sha256);
            return statement.executeUpdate() == 1;
        }
    }

    static boolean forgetErased(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FORGET_ERASED)) {
            return statement.execute();
        }
    }

    /** The indices of contents whose entry is missing, which only somebody who went past the guards can bring about. */
    static List<Long> contentWithoutEntry(Connection connection) throws SQLException {
        List<Long> indices = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(CONTENT_WITHOUT_ENTRY);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                indices.add(rows.getLong(1));
            }
        }
        return indices;
    }

    private interface Column<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static <T> T single(PreparedStatement statement, Column<T> column) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            rows.next();
            return column.of(rows);
        }
    }
}
