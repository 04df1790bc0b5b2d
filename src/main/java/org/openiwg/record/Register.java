package org.openiwg.record;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.log.Commitment;
import org.openiwg.record.log.Opening;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The register: everything official, in the order in which it was recorded. It grows at its end and nowhere else. Safe for
 * use by many threads, and by many nodes on one database.
 */
public final class Register {

    private static final int AT_A_TIME = 5_000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile RegisterSnapshot snapshot = RegisterSnapshot.empty();
    private volatile @Nullable ReadOnly readOnly;
    /** So many entries are known to be on the disk. */
    private volatile long durable;

    private @Nullable Commitment lastRead;

    Register(DataSource app, Clock clock) {
        this.jdbc = new JdbcTemplate(app);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
        this.clock = clock;
    }

    /** The register as this node knows it: it holds what this node has recorded, and within a second what others have. */
    public RegisterSnapshot snapshot() {
        return snapshot;
    }

    /**
     * An entry of which the caller knows that it is in the log: taken in first when this node has not read it yet.
     *
     * @throws IndexOutOfBoundsException when it is not in the log
     */
    public Entry entry(long index) {
        if (index >= snapshot.size()) {
            refresh();
        }
        return snapshot.entry(index);
    }

    /** Why nothing may be added, when that is so. */
    public Optional<ReadOnly> readOnly() {
        return Optional.ofNullable(readOnly);
    }

    /** Has the task run whenever the register has grown; it runs in the thread that noticed, so it must be short. */
    public void onChange(Runnable task) {
        listeners.add(task);
    }

    /**
     * Records statements, in their order and next to each other, within the transaction of the caller if there is one (on
     * the application's data source, READ COMMITTED). Call it last: from here to its end the transaction holds the log's
     * lock. When the transaction has been committed, they are on the disk and in {@link #snapshot}.
     *
     * @param recordedBy who records them
     * @return the index of the first
     * @throws RegisterIsReadOnly when nothing may be added
     */
    public long append(String recordedBy, List<? extends Statement> statements) {
        return append(recordedBy, statements, null).orElseThrow();
    }

    /**
     * The same, but only if the register has exactly as many entries as whoever decided on the statements has seen.
     *
     * @return empty, and nothing was recorded, when it has grown since
     */
    public OptionalLong appendTo(RegisterSnapshot seen, String recordedBy, List<? extends Statement> statements) {
        return append(recordedBy, statements, seen.size());
    }

    private OptionalLong append(String recordedBy, List<? extends Statement> statements, @Nullable Long expected) {
        requireWritable();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Opening> openings = new ArrayList<>(statements.size());
        for (Statement statement : statements) {
            byte[] salt = new byte[Opening.SALT_LENGTH];
            random.nextBytes(salt);
            openings.add(Opening.of(salt, CanonicalEntry.encode(now, recordedBy, statement)));
        }
        if (openings.size() <= AT_A_TIME && !TransactionSynchronizationManager.isActualTransactionActive()) {
            return on(connection -> appendAlone(connection, openings, expected));
        }
        return Objects.requireNonNull(transaction.execute(status -> appendNow(openings, expected)));
    }

    /**
     * A transaction of this one statement: the log's lock is let go by the database itself, not a round trip later, so that
     * more writers get their turn.
     */
    private OptionalLong appendAlone(Connection connection, List<Opening> openings, @Nullable Long expected)
            throws SQLException {
        OptionalLong first = RegisterStore.append(connection, openings, expected);
        if (first.isPresent()) {
            makeDurable(connection, first.getAsLong() + openings.size());
        }
        return first;
    }

    /** Throws {@link RegisterIsReadOnly} when nothing may be added. */
    void requireWritable() {
        ReadOnly state = readOnly;
        if (state != null) {
            throw new RegisterIsReadOnly(state);
        }
    }

    private OptionalLong appendNow(List<Opening> openings, @Nullable Long expected) {
        int portion = Math.min(openings.size(), AT_A_TIME);
        OptionalLong first = on(connection -> RegisterStore.append(connection, openings.subList(0, portion), expected));
        for (int from = portion; from < openings.size() && first.isPresent(); from += AT_A_TIME) {
            List<Opening> next = openings.subList(from, Math.min(openings.size(), from + AT_A_TIME));
            on(connection -> RegisterStore.append(connection, next, null));
        }
        first.ifPresent(index -> whenCommitted(index + openings.size()));
        return first;
    }

    /** Erases a content and records the statements that say so, in one transaction; for the owner of the tables only. */
    void erase(long index, String recordedBy, List<Statement> statements) {
        transaction.executeWithoutResult(status -> {
            if (!on(connection -> RegisterStore.erase(connection, index))) {
                throw new IllegalStateException("The content of entry " + index + " is gone already");
            }
            append(recordedBy, statements);
        });
        on(RegisterStore::forgetErased);
    }

    /** Deletes the bytes of a document; for the owner of the tables only. */
    void eraseFile(String sha256) {
        on(connection -> RegisterStore.eraseFile(connection, sha256));
    }

    private void whenCommitted(long end) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                on(connection -> makeDurable(connection, end));
            }
        });
    }

    /**
     * Waits until the entries up to an end are on the disk. The connection is that of the transaction just committed, so
     * no second one is needed while this one is held.
     */
    private boolean makeDurable(Connection connection, long end) throws SQLException {
        boolean changed = durable < end && takeInAndSync(connection, end);
        tellListeners(changed);
        return changed;
    }

    /** One writer does it for all whose commits came before: the others find it done when their turn comes. */
    private synchronized boolean takeInAndSync(Connection connection, long end) throws SQLException {
        if (durable >= end) {
            return false;
        }
        connection.setAutoCommit(true);
        boolean changed = takeIn(connection);
        long size = snapshot.size();
        RegisterStore.makeDurable(connection);
        durable = size;
        return changed;
    }

    /** Takes in what was recorded since, here or by other nodes. */
    public void refresh() {
        tellListeners(Boolean.TRUE.equals(transaction.execute(status -> on(this::takeIn))));
    }

    private void tellListeners(boolean changed) {
        if (changed) {
            listeners.forEach(Runnable::run);
        }
    }

    private synchronized boolean takeIn(Connection connection) throws SQLException {
        RegisterSnapshot known = snapshot;
        List<StoredEntry> rows = new ArrayList<>();
        if (known.size() == 0) {
            RegisterStore.read(connection, 0, rows::add);
        } else {
            RegisterStore.readNew(connection, known.size() - 1, rows::add);
            // A crash of the database can take back what was committed but not yet on the disk, and what nobody was
            // told of; then the last entry known here is another one there, and everything is read again.
            boolean stillThere = !rows.isEmpty()
                    && rows.getFirst().commitment().equals(lastRead)
                    && known.tree().size() == known.size();
            if (stillThere) {
                rows.removeFirst();
            } else {
                known = RegisterSnapshot.empty();
                rows.clear();
                RegisterStore.read(connection, 0, rows::add);
            }
        }
        if (rows.isEmpty() && known == snapshot) {
            return false;
        }
        lastRead = rows.isEmpty() ? null : rows.getLast().commitment();
        snapshot = known.with(rows);
        return true;
    }

    /** The last entry's commitment together with the snapshot that ends with it. */
    synchronized Head head() {
        return new Head(snapshot, lastRead);
    }

    /**
     * Where the register ends.
     *
     * @param last null when there is no entry
     */
    record Head(RegisterSnapshot snapshot, @Nullable Commitment last) {}

    /** The first cause found is the one to tell. */
    synchronized void becomeReadOnly(ReadOnly state) {
        if (readOnly == null) {
            readOnly = state;
        }
    }

    /** What opens an entry's commitment; empty when it was erased or there is no such entry. */
    Optional<Opening> opening(long index) {
        return on(connection -> Optional.ofNullable(RegisterStore.opening(connection, index)));
    }

    /** The log's entries from an index on, as many as asked for. */
    List<byte[]> commitments(long from, int count) {
        return on(connection -> RegisterStore.commitments(connection, from, count));
    }

    /** Keeps a checkpoint in the database; false when the database does not hold what it says. */
    boolean keep(Head head, String note) {
        return on(
                connection -> RegisterStore.publish(connection, head.snapshot().size(), head.last(), note));
    }

    /** The checkpoint kept last; empty when there is none. */
    String lastCheckpoint() {
        return on(RegisterStore::lastCheckpoint);
    }

    /** Work on the connection of the current transaction, or on one of its own. */
    private <T> T on(Work<T> work) {
        ConnectionCallback<T> callback = work::on;
        return Objects.requireNonNull(jdbc.execute(callback));
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
