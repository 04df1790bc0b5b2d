package org.openiwg.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.TestHistory;
import org.openiwg.body.TwoKeys;
import org.openiwg.desk.RecordDraft.Outcome;
import org.openiwg.platform.database.TestDatabase;
import org.openiwg.record.ActKind;
import org.openiwg.record.KeepRegister;
import org.openiwg.record.Register;
import org.openiwg.record.Statement;

/** Every kind of act, sent at the desk: what commits the body waits for both co-chairs, the rest is recorded. */
class TwoKeysAtTheDeskStoreTest {

    private static final String BEGINNING = """
            date,act,body,subject,by,due,title_en,title_fr
            2004-01-15,body.formed,coast,,,,Coast group,Groupe du littoral
            2004-01-15,body.formed,reef,,,,Reef group,Groupe des récifs
            2004-01-15,member.joined,reef,one,,,Fisheries Office,Bureau des pêches
            2004-01-15,chair.appointed,reef,one,,,Fisheries Office,Bureau des pêches
            2004-02-15,mandate.given,reef,one,,,A,A
            2004-02-15,commitment.made,reef,one,,,A,A
            2004-02-15,reminder.received,reef,one,,,A,A
            2004-02-15,recommendation.received,reef,one,,,A,A
            2004-02-15,action.opened,reef,one,,,A,A
            2004-02-15,report.expected,reef,one,,2040,A,A
            2004-02-15,meeting.announced,reef,one,,,A,A
            2004-02-15,consultation.opened,reef,one,,,A,A
            2004-02-15,consultation.opened,reef,closed,,,A,A
            2004-02-16,consultation.closed,reef,closed,,,A,A
            2004-02-15,publication.issued,reef,one,,,A,A
            """;

    private TestDatabase test;
    private Register register;
    private RecordDraft recording;
    private DraftStore drafts;

    @BeforeEach
    void open() {
        test = TestDatabase.create();
        register = KeepRegister.open(test.database(), "test.invalid/log", Clock.systemUTC())
                .register();
        TestHistory.record(register, BEGINNING);
        drafts = new DraftStore(test.database().app());
        recording = new RecordDraft(
                register,
                test.database().app(),
                () -> LocalDate.parse("2026-01-15"),
                (by, proposal) -> register.append(by, List.of(new Statement.Proposed(proposal, null))));
    }

    @AfterEach
    void close() {
        test.close();
    }

    private static Typed typed(ActKind kind) {
        ActForm form = ActForm.of(kind);
        Map<String, String> answers = new HashMap<>(Map.of(
                "date_year",
                "2020",
                "date_month",
                "5",
                "date_day",
                "6",
                "title_en",
                "A new thing",
                "title_fr",
                "Du nouveau",
                "note_en",
                "Because.",
                "note_fr",
                "Parce que."));
        if (form.names() == ActForm.Naming.CHOSEN) {
            answers.put("subject", kind == ActKind.CONSULTATION_REPORTED ? "closed" : "one");
        } else if (form.names() != ActForm.Naming.NOTHING) {
            answers.put("slug", "another");
        }
        if (kind.needsReceiver()) {
            answers.put("to", "coast");
        }
        if (kind.needsDue()) {
            answers.put("due_year", "2041");
        }
        return new Typed(answers);
    }

    @Test
    void whatCommitsTheBodyIsPutToTheCoChairsInPlaceOfBeingRecorded() {
        Scribe clerk = new Scribe("a", "secretariat", "");
        for (ActKind kind : ActKind.values()) {
            String body = kind == ActKind.BODY_FORMED ? "new-reef" : "reef";
            long seen = register.snapshot().size();
            UUID draft = drafts.add("a", body, kind, typed(kind), seen, Instant.parse("2026-01-15T12:00:00Z"));
            Outcome outcome = recording.record(draft, clerk, seen);
            Statement statement =
                    Objects.requireNonNull(register.snapshot().entry(seen).statement());
            if (outcome instanceof Outcome.Recorded) {
                assertThat(TwoKeys.isNeeded(statement)).as(kind.word()).isFalse();
                assertThat(statement)
                        .as(kind.word())
                        .isInstanceOfSatisfying(
                                Statement.ActRecorded.class,
                                recorded -> assertThat(recorded.act().kind()).isEqualTo(kind));
            } else {
                assertThat(outcome).as(kind.word()).isEqualTo(new Outcome.Proposed(seen));
                assertThat(statement).as(kind.word()).isInstanceOfSatisfying(Statement.Proposed.class, put -> {
                    assertThat(put.proposal().title().fr()).isNotBlank();
                    assertThat(put.proposal().statements()).allMatch(TwoKeys::isNeeded);
                });
                assertThat(recording.record(draft, clerk, seen))
                        .as("a second click")
                        .isEqualTo(new Outcome.Recorded(seen));
            }
        }
        assertThat(register.snapshot().acts())
                .as("only what formed the beginning was recorded with one hand")
                .noneMatch(act ->
                        act.date().text().equals("2020-05-06") && TwoKeys.isNeeded(new Statement.ActRecorded(act)));
    }
}
