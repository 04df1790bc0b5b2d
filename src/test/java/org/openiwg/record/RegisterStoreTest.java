package org.openiwg.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openiwg.platform.database.TestDatabase;
import org.openiwg.record.Statement.ActRecorded;
import org.openiwg.record.Statement.StandardSet;
import org.openiwg.record.log.Checked;
import org.openiwg.record.log.ProofFile;
import org.openiwg.record.log.ProvenEntry;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class RegisterStoreTest {

    private TestDatabase test;
    private KeepRegister kept;
    private Register register;

    @BeforeEach
    void open() {
        test = TestDatabase.create();
        kept = KeepRegister.open(test.database(), "test.invalid/log", Clock.systemUTC());
        register = kept.register();
    }

    @AfterEach
    void close() {
        test.close();
    }

    private static void run(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static ActRecorded act(String title) {
        return TestActs.statement("iwg-tip", title);
    }

    @Test
    void what_is_appended_is_read_back_as_it_was() {
        Act act = TestActs.noted("iwg-tip", "=SUM(A1), \u00e9t\u00e9 \ud83d\ude00");
        Standard standard = new Standard(StandardKind.REMINDER, 30, Standard.Unit.WORKING);
        assertThat(register.append("secretariat", List.of(new ActRecorded(act), new StandardSet(standard))))
                .isZero();
        RegisterSnapshot again = KeepRegister.open(test.database(), "other.invalid", Clock.systemUTC())
                .register()
                .snapshot();
        assertThat(again.entries()).isEqualTo(register.snapshot().entries());
        assertThat(again.root()).isEqualTo(register.snapshot().root());
        assertThat(again.acts()).containsExactly(act);
        assertThat(again.standards()).containsExactly(standard);
        assertThat(again.entry(0).recordedBy()).isEqualTo("secretariat");
        assertThat(again.isSound()).isTrue();
    }

    @Test
    void what_is_rolled_back_leaves_no_gap_and_no_trace() {
        TransactionTemplate transaction = new TransactionTemplate(
                new DataSourceTransactionManager(test.database().app()));
        register.append("a", List.of(act("one")));
        transaction.executeWithoutResult(status -> {
            register.append("a", List.of(act("never"), act("nor this")));
            status.setRollbackOnly();
        });
        assertThat(register.append("a", List.of(act("two")))).isEqualTo(1);
        assertThat(register.snapshot().acts()).hasSize(2);
    }

    @Test
    void many_writers_and_rollbacks_leave_an_index_without_gaps() throws Exception {
        TransactionTemplate transaction = new TransactionTemplate(
                new DataSourceTransactionManager(test.database().app()));
        List<Future<List<Long>>> writers = new ArrayList<>();
        // More writers than the pool has connections: none may need two.
        try (ExecutorService threads = Executors.newFixedThreadPool(24)) {
            for (int writer = 0; writer < 24; writer++) {
                int number = writer;
                writers.add(threads.submit(() -> {
                    List<Long> indices = new ArrayList<>();
                    for (int i = 0; i < 20; i++) {
                        boolean rollBack = i % 5 == 4;
                        String title = number + "/" + i;
                        Long index = transaction.execute(status -> {
                            if (rollBack) {
                                status.setRollbackOnly();
                            }
                            return register.append("w" + number, List.of(act(title), act(title)));
                        });
                        if (!rollBack) {
                            indices.add(index);
                            assertThat(register.snapshot().entry(index + 1).act())
                                    .isEqualTo(TestActs.noted("iwg-tip", title));
                        }
                    }
                    return indices;
                }));
            }
        }
        List<Long> all = new ArrayList<>();
        for (Future<List<Long>> writer : writers) {
            assertThat(writer.get()).isSorted();
            all.addAll(writer.get());
        }
        assertThat(all).doesNotHaveDuplicates().hasSize(24 * 16);
        assertThat(register.snapshot().size()).isEqualTo(24 * 16 * 2);
        RegisterSnapshot again = KeepRegister.open(test.database(), "x", Clock.systemUTC())
                .register()
                .snapshot();
        assertThat(again.isSound()).isTrue();
        assertThat(again.entries()).isEqualTo(register.snapshot().entries());
        assertThat(again.entries().stream().map(Entry::index))
                .containsExactlyElementsOf(
                        IntStream.range(0, 768).mapToObj(Long::valueOf).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE record.entry SET commitment = commitment
            UPDATE record.content SET canonical = canonical
            UPDATE record.checkpoint SET note = note
            DELETE FROM record.entry
            DELETE FROM record.content
            DELETE FROM record.checkpoint
            TRUNCATE record.entry CASCADE
            TRUNCATE record.content
            TRUNCATE record.checkpoint
            """)
    void neither_the_application_nor_the_owner_can_change_what_was_recorded(String sql) throws Exception {
        kept.checkpoints().publish();
        register.append("a", List.of(act("one")));
        assertThatThrownBy(() -> run(test.database().app(), sql)).hasMessageContaining("permission denied for table");
        assertThatThrownBy(() -> run(test.database().owner(), sql))
                .hasMessageMatching("(?s).*(append-only|may only be erased).*");
        assertThatThrownBy(() -> run(test.superuser(), sql))
                .hasMessageMatching("(?s).*(append-only|may only be erased).*");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT record.erase(0)
            ALTER TABLE record.entry DISABLE TRIGGER ALL
            DROP TABLE record.content
            CREATE TABLE record.mine (x int)
            SET session_replication_role = replica
            """)
    void the_application_can_neither_erase_nor_take_the_guards_away(String sql) {
        register.append("a", List.of(act("one")));
        assertThatThrownBy(() -> run(test.database().app(), sql))
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void another_node_sees_what_this_one_records() {
        Register other =
                KeepRegister.open(test.database(), "x", Clock.systemUTC()).register();
        register.append("a", List.of(act("one"), act("two")));
        assertThat(other.snapshot().size()).isZero();
        other.refresh();
        assertThat(other.snapshot().root()).isEqualTo(register.snapshot().root());
        other.append("b", List.of(act("three")));
        register.refresh();
        assertThat(register.snapshot().entries()).isEqualTo(other.snapshot().entries());
    }

    @Test
    void an_entry_that_another_node_has_just_recorded_is_taken_in_when_it_is_asked_for() {
        Register other =
                KeepRegister.open(test.database(), "x", Clock.systemUTC()).register();
        long index = register.append("a", List.of(act("one")));
        assertThat(other.entry(index)).isEqualTo(register.entry(index));
        assertThatThrownBy(() -> other.entry(index + 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void an_older_snapshot_stays_as_it_was() {
        register.append("a", List.of(act("one")));
        RegisterSnapshot older = register.snapshot();
        var root = older.root();
        register.append("a", List.of(act("two"), act("three")));
        assertThat(older.size()).isEqualTo(1);
        assertThat(older.root()).isEqualTo(root);
        assertThat(older.acts()).hasSize(1);
        assertThat(register.snapshot()
                        .consistency(1, 3)
                        .verify(root, register.snapshot().root()))
                .isEqualTo(new org.openiwg.record.log.Verdict.Ok());
    }

    @Test
    void a_proof_can_be_checked_with_nothing_but_the_public_key() {
        register.append("a", List.of(act("one"), act("two"), act("three")));
        kept.checkpoints().publish();
        ProofFile proof =
                kept.checkpoints().proof(1, Visibility.of(Audience.PUBLIC)).orElseThrow();
        Checked<ProvenEntry> checked =
                proof.verify(Set.copyOf(kept.checkpoints().verifierKeys()));
        assertThat(checked).isInstanceOfSatisfying(Checked.Ok.class, ok -> {
            ProvenEntry proven = (ProvenEntry) ok.value();
            assertThat(CanonicalEntry.decode(1, proven.content()))
                    .isEqualTo(register.snapshot().entry(1));
        });
    }

    @Test
    void no_proof_tells_of_an_act_that_the_reader_may_not_see() {
        register.append("a", List.of(new ActRecorded(TestActs.noted("iwg-tip", "secret", Audience.MEMBERS))));
        kept.checkpoints().publish();
        assertThat(kept.checkpoints().proof(0, Visibility.of(Audience.PUBLIC))).isEmpty();
        assertThat(kept.checkpoints().proof(0, Visibility.of(Audience.MEMBERS))).isPresent();
    }

    @Test
    void an_older_state_of_the_database_is_noticed_and_nothing_is_added_to_it() throws Exception {
        register.append("a", List.of(act("one"), act("two")));
        kept.checkpoints().publish();
        register.append("a", List.of(act("three")));
        kept.checkpoints().publish();
        run(test.superuser(), """
                SET session_replication_role = replica;
                DELETE FROM record.entry WHERE idx = 2;
                DELETE FROM record.content WHERE idx = 2;
                DELETE FROM record.checkpoint WHERE number = 1;
                """);
        Register restored =
                KeepRegister.open(test.database(), "x", Clock.systemUTC()).register();
        assertThat(restored.readOnly()).contains(new ReadOnly(ReadOnly.Cause.BEHIND, 3, 2));
        assertThatThrownBy(() -> restored.append("a", List.of(act("four"))))
                .isInstanceOf(RegisterIsReadOnly.class)
                .hasMessageContaining("3 were published");
        run(test.superuser(), "INSERT INTO record.entry SELECT 2, commitment FROM record.entry WHERE idx = 0");
        assertThat(KeepRegister.open(test.database(), "x", Clock.systemUTC())
                        .register()
                        .readOnly()
                        .orElseThrow()
                        .cause())
                .isEqualTo(ReadOnly.Cause.REWRITTEN);
    }
}
