package org.openiwg.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openiwg.platform.database.DataFolder;
import org.openiwg.platform.database.Database;
import org.openiwg.record.log.Checked;
import org.openiwg.record.log.Checkpoint;
import org.openiwg.record.log.MerkleTree;
import org.openiwg.record.log.VerifierKey;

/**
 * Checks the whole register: that every index is there, that every content opens its commitment or was erased by an entry
 * that says so, and that the tree over all of it is the one that every checkpoint vouches for, the last published one in
 * the data folder first of all. Whoever changes the database, however he does it, cannot change that one.
 */
public final class VerifyRegister {

    private final Set<VerifierKey> keys;
    private final String published;
    private final List<String> flaws = new ArrayList<>();
    private final MerkleTree tree = new MerkleTree();
    private final Set<Long> withoutContent = new HashSet<>();
    private final Set<Long> withContent = new HashSet<>();
    private final Map<Long, Long> erasedBy = new HashMap<>();
    private final List<Statement.KeyChanged> keyChanges = new ArrayList<>();

    private VerifyRegister(Set<VerifierKey> keys, String published) {
        this.keys = new HashSet<>(keys);
        this.published = published;
    }

    /** Checks the register of a database against the key and the checkpoint of its data folder. */
    public static Verification run(Database database) throws SQLException {
        try (Connection connection = database.app().getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            try {
                return run(connection, database.folder());
            } finally {
                connection.rollback();
            }
        }
    }

    /** The same on a connection, in its transaction. */
    static Verification run(Connection connection, DataFolder folder) throws SQLException {
        LogKeys keys = new LogKeys(folder);
        return new VerifyRegister(keys.verifying(), keys.published()).check(connection);
    }

    private Verification check(Connection connection) throws SQLException {
        RegisterStore.read(connection, Long.MIN_VALUE, this::entry);
        checkErasures();
        for (long orphan : RegisterStore.contentWithoutEntry(connection)) {
            flaws.add("entry %d: it has a content, but is itself missing".formatted(orphan));
        }
        trustKeysHandedOver();
        List<Vouched> checkpoints = checkpoints(connection);
        compareRoots(checkpoints);
        long covered = checkpoints.stream().mapToLong(Vouched::size).max().orElse(0);
        return new Verification(
                tree.size(), tree.root(), checkpoints.size(), covered, erasedBy.size(), List.copyOf(flaws));
    }

    private void entry(StoredEntry row) {
        if (row.index() != tree.size()) {
            flaws.add(
                    row.index() < 0
                            ? "entry %d: there can be no such entry".formatted(row.index())
                            : "entry %d: it is missing; after entry %d comes entry %d"
                                    .formatted(tree.size(), tree.size() - 1, row.index()));
        }
        tree.append(row.commitment().leaf());
        if (row.opening() == null) {
            withoutContent.add(row.index());
            return;
        }
        withContent.add(row.index());
        if (!row.opening().commitment().equals(row.commitment())) {
            flaws.add("entry %d: its content is not the one that was recorded".formatted(row.index()));
            return;
        }
        Entry entry = CanonicalEntry.decode(row.index(), row.opening().content());
        if (entry == null) {
            flaws.add("entry %d: its content cannot be read".formatted(row.index()));
        } else if (entry.statement() instanceof Statement.ContentErased(long erased, String reason)) {
            erasedBy.put(erased, row.index());
        } else if (entry.statement() instanceof Statement.KeyChanged change) {
            keyChanges.add(change);
        }
    }

    private void checkErasures() {
        withoutContent.stream()
                .filter(index -> !erasedBy.containsKey(index))
                .sorted()
                .forEach(index -> flaws.add(
                        "entry %d: its content is gone, and no entry says that it was erased".formatted(index)));
        erasedBy.forEach((erased, by) -> {
            if (withContent.contains(erased)) {
                flaws.add("entry %d: entry %d says that its content was erased, but it is there".formatted(erased, by));
            }
        });
    }

    /** A key that a trusted key has taken over from was trusted before it. */
    private void trustKeysHandedOver() {
        for (Statement.KeyChanged change : keyChanges.reversed()) {
            if (keys.stream().anyMatch(key -> key.encoded().equals(change.key()))
                    && VerifierKey.parse(change.replaces()) instanceof Checked.Ok<VerifierKey>(VerifierKey before)) {
                keys.add(before);
            }
        }
    }

    /**
     * A checkpoint with a true signature.
     *
     * @param name how to speak of it
     */
    private record Vouched(String name, Checkpoint checkpoint) {
        long size() {
            return checkpoint.size();
        }
    }

    private List<Vouched> checkpoints(Connection connection) throws SQLException {
        List<Vouched> vouched = new ArrayList<>();
        boolean publishedIsKept = false;
        long expected = 0;
        try (PreparedStatement statement = connection.prepareStatement(RegisterStore.CHECKPOINTS);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                long number = rows.getLong(1);
                if (number != expected) {
                    flaws.add("checkpoint %d: it is missing".formatted(expected));
                }
                expected = number + 1;
                String note = rows.getString(2);
                publishedIsKept |= note.equals(published);
                vouch("checkpoint " + number, note, vouched);
            }
        }
        for (int i = 1; i < vouched.size(); i++) {
            Checkpoint before = vouched.get(i - 1).checkpoint();
            Checkpoint after = vouched.get(i).checkpoint();
            if (before.origin().equals(after.origin()) && before.size() > after.size()) {
                flaws.add("%s: it is of a smaller register than the one before it"
                        .formatted(vouched.get(i).name()));
            }
        }
        if (published.isEmpty()) {
            flaws.add("the data folder holds no published checkpoint, so nothing outside the database vouches for it");
        } else {
            if (!publishedIsKept) {
                flaws.add("the last published checkpoint, in the data folder, is not among those the database keeps");
            }
            vouch("the last published checkpoint, in the data folder", published, vouched);
        }
        return vouched;
    }

    private void vouch(String name, String note, List<Vouched> vouched) {
        switch (Checkpoint.open(note, keys)) {
            case Checked.Ok<Checkpoint>(Checkpoint checkpoint) -> vouched.add(new Vouched(name, checkpoint));
            case Checked.Bad<Checkpoint>(String reason) -> flaws.add(name + ": " + reason);
        }
    }

    /** Names the stretch of entries in which something was changed: after the last root that agrees, up to the first that does not. */
    private void compareRoots(List<Vouched> checkpoints) {
        long agreed = 0;
        Vouched firstOff = null;
        for (Vouched vouched : checkpoints) {
            if (vouched.size() > tree.size()) {
                flaws.add("%s: it is of %d entries, but there are %d; entries from %d on are missing"
                        .formatted(vouched.name(), vouched.size(), tree.size(), tree.size()));
            } else if (tree.root(vouched.size()).equals(vouched.checkpoint().root())) {
                agreed = Math.max(agreed, vouched.size());
            } else if (firstOff == null || vouched.size() < firstOff.size()) {
                firstOff = vouched;
            }
        }
        if (firstOff != null) {
            flaws.add(
                    "entries %d to %d: something among them was changed, replaced, moved or removed; they do not give the root of %s"
                            .formatted(Math.min(agreed, firstOff.size() - 1), firstOff.size() - 1, firstOff.name()));
        }
    }
}
