package org.openiwg.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.database.TestDatabase;
import org.openiwg.record.Statement.ActRecorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every kind of statement in the register, and what corrections and erasures do to the acts. */
class StatementStoreTest {

    private static final BodyId BODY = new BodyId("iwg-tip");
    private static final Bilingual WORDS = Bilingual.of("Reason\n\"one\"", "Motif\u00a0: été");

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

    private static ActRecorded act(String title) {
        return TestActs.statement("iwg-tip", title);
    }

    private static Statement.Corrected correction(long index, @Nullable Act act) {
        return new Statement.Corrected(index, act, Audience.PUBLIC, WORDS);
    }

    private RegisterSnapshot readAgain() {
        return KeepRegister.open(test.database(), "test.invalid/log", Clock.systemUTC())
                .register()
                .snapshot();
    }

    @Test
    void every_kind_of_statement_is_read_back_as_it_was() {
        AcceptedFile file = new AcceptedFile("a.txt", "text/plain", "x".getBytes(StandardCharsets.UTF_8));
        ThingId meeting = new ThingId(Family.MEETING, "june");
        Decision decision =
                new Decision(BODY, "budget", LocalDate.of(2008, 3, 31), WORDS, WORDS, meeting, Audience.MEMBERS);
        Proposal proposal = new Proposal(
                BODY,
                "reply/letter",
                WORDS,
                List.of(
                        act("x"),
                        new Statement.StandardSet(new Standard(StandardKind.REMINDER, 30, Standard.Unit.WORKING)),
                        new Statement.Decided(decision)));
        Signature signature =
                new Signature(7, BODY, "justice", "co-chair", Instant.parse("2008-03-31T10:00:00Z"), WORDS);
        List<Statement> statements = List.of(
                act("a"),
                correction(0, TestActs.noted("iwg-tip", "b")),
                new Statement.Corrected(0, null, Audience.CHAIRS, WORDS),
                new Statement.Filed(file.about(BODY, meeting, WORDS, Audience.MEMBERS)),
                new Statement.Filed(file.with(BODY, 0, Bilingual.NONE, Audience.PUBLIC)),
                new Statement.Decided(decision),
                new Statement.Proposed(proposal, 3L),
                new Statement.Proposed(proposal, null),
                new Statement.Signed(7, proposal.hash(), BODY, "justice", Bilingual.NONE),
                new Statement.Dropped(6, WORDS),
                new Statement.Adopted(7, proposal, List.of(signature, signature)));
        register.append("test", statements);
        assertThat(readAgain().entries()).extracting(Entry::statement).isEqualTo(statements);
        assertThat(readAgain().isSound()).isTrue();
    }

    @Test
    void the_latest_correction_counts_in_the_place_of_the_act_and_the_old_stays_readable() {
        register.append("test", List.of(act("one"), act("two"), act("three")));
        register.append("test", List.of(correction(1, TestActs.noted("iwg-tip", "zwei"))));
        register.append("test", List.of(correction(1, TestActs.noted("iwg-tip", "deux")), act("four")));
        for (RegisterSnapshot snapshot : List.of(register.snapshot(), readAgain())) {
            assertThat(snapshot.acts())
                    .extracting(act -> act.title().en())
                    .containsExactly("one", "deux", "three", "four");
            assertThat(snapshot.inForce().get(1).index()).isEqualTo(1);
            assertThat(snapshot.entry(1).act()).isEqualTo(TestActs.noted("iwg-tip", "two"));
        }
    }

    @Test
    void an_act_that_should_not_have_been_recorded_counts_no_more() {
        register.append("test", List.of(act("one"), act("two"), correction(0, null)));
        assertThat(register.snapshot().acts())
                .extracting(act -> act.title().en())
                .containsExactly("two");
        register.append("test", List.of(act("three")));
        assertThat(register.snapshot().acts())
                .extracting(act -> act.title().en())
                .containsExactly("two", "three");
    }

    @Test
    void a_correction_of_what_is_no_earlier_act_changes_nothing() {
        register.append(
                "test",
                List.of(
                        act("one"),
                        correction(5, TestActs.noted("iwg-tip", "later")),
                        correction(1, TestActs.noted("iwg-tip", "of a correction")),
                        act("two")));
        assertThat(register.snapshot().acts())
                .extracting(act -> act.title().en())
                .containsExactly("one", "two");
    }

    @Test
    void a_correction_stands_when_the_act_that_it_corrects_is_erased() {
        register.append("test", List.of(act("with a name"), correction(0, TestActs.noted("iwg-tip", "without"))));
        new EraseContent(test.database(), kept, Clock.systemUTC()).run(0, "personal", "admin", null);
        assertThat(readAgain().acts()).extracting(act -> act.title().en()).containsExactly("without");
    }

    @Test
    void the_bytes_of_a_document_go_when_the_last_entry_that_files_it_is_erased() {
        RegisterFiles files = new RegisterFiles(test.database().app());
        AcceptedFile file = new AcceptedFile("a.txt", "text/plain", "secret".getBytes(StandardCharsets.UTF_8));
        FiledDocument document = file.with(BODY, 0, Bilingual.NONE, Audience.PUBLIC);
        files.keep(file);
        files.keep(file);
        register.append("test", List.of(act("a"), new Statement.Filed(document), new Statement.Filed(document)));
        assertThat(files.read(document)).hasValue(file.content());
        EraseContent erase = new EraseContent(test.database(), kept, Clock.systemUTC());
        erase.run(1, "personal", "admin", null);
        assertThat(files.read(document)).isPresent();
        new EraseContent(test.database(), kept, Clock.systemUTC()).run(2, "personal", "admin", null);
        assertThat(files.read(document)).isEmpty();
        assertThat(readAgain().isSound()).isTrue();
    }

    @Test
    void the_application_cannot_change_or_delete_a_document() {
        RegisterFiles files = new RegisterFiles(test.database().app());
        files.keep(new AcceptedFile("a.txt", "text/plain", "x".getBytes(StandardCharsets.UTF_8)));
        JdbcClient app = JdbcClient.create(test.database().app());
        assertThatThrownBy(() -> app.sql("DELETE FROM record.file").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> app.sql("UPDATE record.file SET content = 'y'").update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void what_is_signed_is_the_text_of_the_proposal_and_every_change_changes_its_hash() {
        Proposal one = new Proposal(BODY, "", WORDS, List.of(act("x")));
        Proposal other = new Proposal(BODY, "", WORDS, List.of(act("y")));
        assertThat(one.text().lines()).hasSize(2);
        assertThat(one.hash()).hasSize(64).isNotEqualTo(other.hash());
        assertThat(Proposal.of(one.text())).isEqualTo(one);
    }
}
