package org.openiwg.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.openiwg.platform.database.TestDatabase;
import org.openiwg.record.log.Commitment;

/**
 * Changes a register directly in its database, as a superuser without guards would, in random ways, one after the other,
 * and has it verified each time. Each change is rolled back before the next.
 */
public final class TamperDrill {

    /** The ways to tamper, with entries as commitments and contents, and with checkpoints. */
    private enum Way {
        EDIT_CONTENT,
        EDIT_SALT,
        EDIT_COMMITMENT,
        FORGE_WHOLE_ENTRY,
        DELETE_CONTENT,
        DELETE_ENTRY,
        DELETE_AND_CLOSE_THE_GAP,
        DELETE_COMMITMENT_ONLY,
        SWAP_ENTRIES,
        SWAP_CONTENTS,
        REVERSE_A_RANGE,
        INSERT_IN_THE_MIDDLE,
        MOVE_AN_INDEX,
        TRUNCATE_THE_END,
        TRUNCATE_WITH_CHECKPOINTS,
        EMPTY_EVERYTHING,
        DELETE_A_CHECKPOINT,
        DELETE_THE_LAST_CHECKPOINTS,
        EDIT_A_CHECKPOINT,
        SWAP_CHECKPOINTS
    }

    private static final int ENTRIES = 300;
    private static final int CHECKPOINT_EVERY = 50;

    private final Random random;
    private final TestDatabase test;
    private final Map<Way, Integer> done = new TreeMap<>();
    private final List<String> unnoticed = new ArrayList<>();

    private TamperDrill(TestDatabase test, long seed) {
        this.test = test;
        this.random = new Random(seed);
    }

    /** What came of a drill: how often each way was gone, and what verify did not find. */
    public record Report(Map<String, Integer> ways, List<String> unnoticed) {}

    /** Tampers so many times; the seed makes it repeatable. */
    public static Report run(int times, long seed) throws SQLException {
        try (TestDatabase test = TestDatabase.create()) {
            return new TamperDrill(test, seed).run(times);
        }
    }

    private Report run(int times) throws SQLException {
        record();
        try (Connection connection = test.superuser().getConnection()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET session_replication_role = replica");
            }
            connection.setAutoCommit(false);
            require(connection, true, "the register as it was recorded");
            for (int i = 0; i < times; i++) {
                Way way = Way.values()[random.nextInt(Way.values().length)];
                List<String> sql = sql(way);
                boolean changed = apply(connection, sql);
                if (changed) {
                    done.merge(way, 1, Integer::sum);
                    require(connection, false, way + ": " + String.join("; ", sql));
                } else {
                    i--;
                }
                connection.rollback();
            }
            require(connection, true, "the register after the drill");
        }
        Map<String, Integer> ways = new TreeMap<>();
        done.forEach((way, count) -> ways.put(way.name(), count));
        return new Report(ways, unnoticed);
    }

    private void record() {
        KeepRegister kept = KeepRegister.open(test.database(), "drill.invalid/log", Clock.systemUTC());
        for (int i = 0; i < ENTRIES; i++) {
            kept.register().append("drill", List.of(TestActs.statement("drill", "act " + i)));
            if (i % CHECKPOINT_EVERY == CHECKPOINT_EVERY - 1) {
                kept.checkpoints().publish();
            }
        }
        new EraseContent(test.database(), kept, Clock.systemUTC()).run(7, "drill", "drill", null);
        kept.catchUp();
    }

    private boolean apply(Connection connection, List<String> sql) throws SQLException {
        int changed = 0;
        try (Statement statement = connection.createStatement()) {
            for (String one : sql) {
                changed += statement.executeUpdate(one);
            }
        }
        return changed > 0;
    }

    private void require(Connection connection, boolean holds, String what) throws SQLException {
        Verification verification =
                VerifyRegister.run(connection, test.database().folder());
        if (verification.holds() != holds) {
            unnoticed.add(what + " -> " + verification.flaws());
        }
    }

    private List<String> sql(Way way) {
        int a = random.nextInt(ENTRIES);
        int b = other(a);
        int low = Math.min(a, b);
        int high = Math.max(a, b);
        int number = random.nextInt(6);
        return switch (way) {
            case EDIT_CONTENT ->
                List.of(
                        "UPDATE record.content SET canonical = set_byte(canonical, %1$d %% length(canonical), (get_byte(canonical, %1$d %% length(canonical)) + 1) %% 256) WHERE idx = %2$d"
                                .formatted(random.nextInt(1000), a));
            case EDIT_SALT ->
                List.of(
                        "UPDATE record.content SET salt = set_byte(salt, 5, (get_byte(salt, 5) + 1) %% 256) WHERE idx = %d"
                                .formatted(a));
            case EDIT_COMMITMENT ->
                List.of(
                        "UPDATE record.entry SET commitment = set_byte(commitment, 5, (get_byte(commitment, 5) + 1) %% 256) WHERE idx = %d"
                                .formatted(a));
            case FORGE_WHOLE_ENTRY -> forged(a);
            case DELETE_CONTENT -> List.of("DELETE FROM record.content WHERE idx = %d".formatted(a));
            case DELETE_ENTRY ->
                List.of(
                        "DELETE FROM record.content WHERE idx = %d".formatted(a),
                        "DELETE FROM record.entry WHERE idx = %d".formatted(a));
            case DELETE_AND_CLOSE_THE_GAP ->
                List.of(
                        "DELETE FROM record.content WHERE idx = %d".formatted(a),
                        "DELETE FROM record.entry WHERE idx = %d".formatted(a),
                        shift("entry", a, -1, 0),
                        shift("entry", 100_000, 0, -100_000),
                        shift("content", a, -1, 0),
                        shift("content", 100_000, 0, -100_000));
            case DELETE_COMMITMENT_ONLY -> List.of("DELETE FROM record.entry WHERE idx = %d".formatted(a));
            case SWAP_ENTRIES -> concat(swap("entry", a, b), swap("content", a, b));
            case SWAP_CONTENTS -> swap("content", a, b);
            case REVERSE_A_RANGE -> concat(reverse("entry", low, high), reverse("content", low, high));
            case INSERT_IN_THE_MIDDLE ->
                List.of(
                        shift("entry", a, 1, 0),
                        shift("entry", 100_000, 0, -100_000),
                        shift("content", a, 1, 0),
                        shift("content", 100_000, 0, -100_000),
                        "INSERT INTO record.entry SELECT %d, commitment FROM record.entry WHERE idx = %d"
                                .formatted(a, a == 0 ? 1 : a - 1));
            case MOVE_AN_INDEX ->
                List.of("UPDATE record.entry SET idx = %d WHERE idx = %d".formatted(ENTRIES + 10 + b, a));
            case TRUNCATE_THE_END ->
                List.of(
                        "DELETE FROM record.content WHERE idx >= %d".formatted(a),
                        "DELETE FROM record.entry WHERE idx >= %d".formatted(a));
            case TRUNCATE_WITH_CHECKPOINTS ->
                List.of(
                        "DELETE FROM record.content WHERE idx >= %d".formatted(a),
                        "DELETE FROM record.entry WHERE idx >= %d".formatted(a),
                        "DELETE FROM record.checkpoint WHERE split_part(note, E'\\n', 2)::bigint > %d".formatted(a));
            case EMPTY_EVERYTHING ->
                List.of(
                        "DELETE FROM record.content WHERE idx >= 0",
                        "DELETE FROM record.entry WHERE idx >= 0",
                        "DELETE FROM record.checkpoint WHERE number >= 0");
            case DELETE_A_CHECKPOINT -> List.of("DELETE FROM record.checkpoint WHERE number = %d".formatted(number));
            case DELETE_THE_LAST_CHECKPOINTS ->
                List.of("DELETE FROM record.checkpoint WHERE number >= %d".formatted(number));
            case EDIT_A_CHECKPOINT ->
                List.of(
                        "UPDATE record.checkpoint SET note = overlay(note placing chr(65 + (ascii(substr(note, %1$d, 1)) + 1) %% 26) from %1$d for 1) WHERE number = %2$d"
                                .formatted(1 + random.nextInt(100), number));
            case SWAP_CHECKPOINTS ->
                List.of(
                        "UPDATE record.checkpoint SET number = 1000 WHERE number = %d".formatted(number),
                        "UPDATE record.checkpoint SET number = %d WHERE number = %d"
                                .formatted(number, (number + 1) % 6),
                        "UPDATE record.checkpoint SET number = %d WHERE number = 1000".formatted((number + 1) % 6));
        };
    }

    /** An entry that is right in itself: another content, and the commitment to it. */
    private List<String> forged(int index) {
        byte[] salt = new byte[32];
        random.nextBytes(salt);
        byte[] content = CanonicalEntry.encode(
                java.time.Instant.EPOCH, "forger", TestActs.statement("drill", "forged " + random.nextInt()));
        return List.of(
                "UPDATE record.content SET salt = '\\x%s', canonical = '\\x%s' WHERE idx = %d"
                        .formatted(hex(salt), hex(content), index),
                "UPDATE record.entry SET commitment = '\\x%s' WHERE idx = %d"
                        .formatted(hex(Commitment.of(salt, content).entry()), index));
    }

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(bytes);
    }

    private static List<String> swap(String table, int a, int b) {
        return List.of(
                "UPDATE record.%s SET idx = 100000 WHERE idx = %d".formatted(table, a),
                "UPDATE record.%s SET idx = %d WHERE idx = %d".formatted(table, a, b),
                "UPDATE record.%s SET idx = %d WHERE idx = 100000".formatted(table, b));
    }

    private static List<String> reverse(String table, int low, int high) {
        return List.of(
                "UPDATE record.%s SET idx = 100000 + %d - idx WHERE idx BETWEEN %d AND %d"
                        .formatted(table, low + high, low, high),
                shift(table, 100_000, 0, -100_000));
    }

    private static String shift(String table, int from, int by, int down) {
        return "UPDATE record.%s SET idx = idx + %d WHERE idx >= %d"
                .formatted(table, down == 0 ? 100_000 + by : down, from);
    }

    private static List<String> concat(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private int other(int than) {
        int other = random.nextInt(ENTRIES - 1);
        return other >= than ? other + 1 : other;
    }
}
