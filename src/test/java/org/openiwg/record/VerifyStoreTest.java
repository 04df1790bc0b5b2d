package org.openiwg.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.database.TestDatabase;
import org.openiwg.record.log.Checked;
import org.openiwg.record.log.Checkpoint;
import org.openiwg.record.log.ProofFile;
import org.openiwg.record.log.VerifierKey;

class VerifyStoreTest {

    private TestDatabase test;
    private KeepRegister kept;

    @BeforeEach
    void open() {
        test = TestDatabase.create();
        kept = KeepRegister.open(test.database(), "test.invalid/log", Clock.systemUTC());
        for (int i = 0; i < 10; i++) {
            kept.register().append("a", List.of(TestActs.statement("iwg-tip", "act " + i)));
            kept.checkpoints().publish();
        }
    }

    @AfterEach
    void close() {
        test.close();
    }

    private Verification verify() throws Exception {
        return VerifyRegister.run(test.database());
    }

    private void tamper(String sql) throws Exception {
        try (Connection connection = test.superuser().getConnection();
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            statement.execute(sql);
        }
    }

    @Test
    void a_register_that_nobody_touched_holds() throws Exception {
        Verification verification = verify();
        assertThat(verification.flaws()).isEmpty();
        assertThat(verification.size()).isEqualTo(10);
        assertThat(verification.checkpoints()).isEqualTo(11);
        assertThat(verification.covered()).isEqualTo(10);
    }

    @Test
    void it_says_which_entry_was_changed() throws Exception {
        tamper("UPDATE record.content SET canonical = canonical || ' ' WHERE idx = 3");
        assertThat(verify().flaws()).containsExactly("entry 3: its content is not the one that was recorded");
    }

    @Test
    void it_says_between_which_checkpoints_an_entry_was_replaced_as_a_whole() throws Exception {
        tamper("""
                UPDATE record.entry SET commitment = (SELECT commitment FROM record.entry WHERE idx = 6) WHERE idx = 4;
                DELETE FROM record.content WHERE idx = 4;
                INSERT INTO record.content SELECT 4, salt, canonical FROM record.content WHERE idx = 6
                """);
        assertThat(verify().flaws())
                .containsExactly("entries 4 to 4: something among them was changed, replaced, moved or removed;"
                        + " they do not give the root of checkpoint 4");
    }

    @Test
    void it_notices_that_the_end_is_missing_even_when_the_checkpoints_are_too() throws Exception {
        tamper("""
                DELETE FROM record.content WHERE idx >= 8;
                DELETE FROM record.entry WHERE idx >= 8;
                DELETE FROM record.checkpoint WHERE number >= 8
                """);
        assertThat(verify().flaws())
                .containsExactly(
                        "the last published checkpoint, in the data folder, is not among those the database keeps",
                        "the last published checkpoint, in the data folder: it is of 10 entries, but there are 8;"
                                + " entries from 8 on are missing");
    }

    @Test
    void of_a_hundred_and_fifty_random_changes_none_goes_unnoticed() throws Exception {
        TamperDrill.Report report = TamperDrill.run(150, 20121990);
        assertThat(report.unnoticed()).isEmpty();
        assertThat(report.ways().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(150);
        assertThat(report.ways()).hasSize(20);
    }

    @Test
    void an_erased_content_leaves_every_proof_valid_and_the_register_sound() throws Exception {
        ProofFile before =
                kept.checkpoints().proof(5, Visibility.of(Audience.PUBLIC)).orElseThrow();
        Set<VerifierKey> keys = Set.copyOf(kept.checkpoints().verifierKeys());
        EraseContent.Outcome outcome =
                new EraseContent(test.database(), kept, Clock.systemUTC()).run(4, "a name", "secretariat", null);
        assertThat(outcome).isEqualTo(new EraseContent.Outcome.Erased(4));
        kept.catchUp();
        Register register = kept.register();
        assertThat(register.snapshot().entry(4).isErased()).isTrue();
        assertThat(register.snapshot().acts()).hasSize(9);
        assertThat(register.snapshot().isSound()).isTrue();
        assertThat(register.snapshot().entry(10).statement()).isEqualTo(new Statement.ContentErased(4, "a name"));
        assertThat(before.verify(keys)).isInstanceOf(Checked.Ok.class);
        assertThat(kept.checkpoints()
                        .proof(5, Visibility.of(Audience.PUBLIC))
                        .orElseThrow()
                        .verify(keys))
                .isInstanceOf(Checked.Ok.class);
        assertThat(kept.checkpoints().proof(4, Visibility.of(Audience.PUBLIC))).isEmpty();
        Verification verification = verify();
        assertThat(verification.flaws()).isEmpty();
        assertThat(verification.erased()).isEqualTo(1);
        KeepRegister again = KeepRegister.open(test.database(), "x", Clock.systemUTC());
        assertThat(again.register().readOnly()).isEmpty();
        assertThat(again.register().snapshot().entries())
                .isEqualTo(register.snapshot().entries());
        assertThat(new EraseContent(test.database(), kept, Clock.systemUTC()).run(4, "again", "s", null))
                .isEqualTo(new EraseContent.Outcome.NothingThere(4));
    }

    @Test
    void nothing_is_erased_and_no_key_destroyed_while_the_register_is_read_only() throws Exception {
        new RotateKey(kept).begin("s");
        tamper("DELETE FROM record.content WHERE idx = 10; DELETE FROM record.entry WHERE idx = 10");
        KeepRegister behind = KeepRegister.open(test.database(), "x", Clock.systemUTC());
        EraseContent erasing = new EraseContent(test.database(), behind, Clock.systemUTC());
        assertThatThrownBy(() -> erasing.run(4, "a name", "s", null)).isInstanceOf(RegisterIsReadOnly.class);
        assertThatThrownBy(() -> new RotateKey(behind).finish()).isInstanceOf(RegisterIsReadOnly.class);
        assertThat(behind.register().opening(4)).isPresent();
        assertThat(behind.keys().signing()).hasSize(2);
    }

    @Test
    void an_act_that_others_need_is_erased_only_when_another_stands_in_its_place() throws Exception {
        String given =
                "date,act,body,subject,by\n2004,body.formed,b,,\n2004,mandate.given,b,plan,%s\n2005,mandate.fulfilled,b,plan,\n";
        new ImportHistory(kept.register()).run(Csvs.acts(given), "a");
        EraseContent erasing = new EraseContent(test.database(), kept, Clock.systemUTC());
        assertThat(erasing.run(11, "a name", "s", null)).isInstanceOf(EraseContent.Outcome.OthersNeedIt.class);
        assertThat(erasing.run(11, "a name", "s", Csvs.acts("date,act,body,subject\n2004,mandate.given,b,plan\n")))
                .isEqualTo(new EraseContent.Outcome.Erased(11));
        kept.catchUp();
        assertThat(kept.register().snapshot().acts().toString()).doesNotContain("Jane Doe");
        assertThat(kept.register().snapshot().size()).isEqualTo(15);
        assertThat(verify().flaws()).isEmpty();
    }

    @Test
    void a_key_is_handed_over_without_a_break_in_trust() throws Exception {
        RotateKey rotating = new RotateKey(kept);
        assertThat(rotating.finish()).isEqualTo(new RotateKey.Outcome.NothingToFinish());
        VerifierKey old = kept.checkpoints().verifierKeys().getFirst();
        RotateKey.Outcome.Begun begun = (RotateKey.Outcome.Begun) rotating.begin("s");
        assertThat(begun.replaces()).isEqualTo(old);
        assertThat(rotating.begin("s")).isEqualTo(new RotateKey.Outcome.UnderWay());
        String both = kept.checkpoints().last().orElseThrow().note().encoded();
        assertThat(Checkpoint.open(both, Set.of(old))).isInstanceOf(Checked.Ok.class);
        assertThat(Checkpoint.open(both, Set.of(begun.key()))).isInstanceOf(Checked.Ok.class);
        assertThat(kept.checkpoints().verifierKeys()).containsExactly(begun.key(), old);
        assertThat(rotating.finish()).isEqualTo(new RotateKey.Outcome.Finished(begun.key()));
        String after = kept.checkpoints().last().orElseThrow().note().encoded();
        assertThat(Checkpoint.open(after, Set.of(old))).isInstanceOf(Checked.Bad.class);
        assertThat(Checkpoint.open(after, Set.of(begun.key()))).isInstanceOf(Checked.Ok.class);
        assertThat(verify().flaws()).isEmpty();
        assertThat(KeepRegister.open(test.database(), "x", Clock.systemUTC())
                        .register()
                        .readOnly())
                .isEmpty();
    }

    @Test
    void a_data_folder_without_the_key_may_not_go_on() {
        test.database().folder().file("log.key").toFile().delete();
        test.database().folder().file("checkpoint").toFile().delete();
        assertThat(KeepRegister.open(test.database(), "test.invalid/log", Clock.systemUTC())
                        .register()
                        .readOnly()
                        .orElseThrow()
                        .cause())
                .isEqualTo(ReadOnly.Cause.FOREIGN_KEY);
    }
}
