package org.openiwg.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.consultation.SubmissionStore.Words;
import org.openiwg.platform.database.TestDatabase;
import org.openiwg.platform.text.Language;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.ImportHistory;
import org.openiwg.record.KeepRegister;
import org.openiwg.record.RecordActs;
import org.openiwg.record.Register;
import org.openiwg.record.RegisterFiles;

class HoldConsultationStoreTest {

    private static final String BEGINNING = """
            date,act,body,subject,by,due,title_en,title_fr
            2004-01-15,body.formed,reef,,,,Reef group,Groupe des récifs
            """;
    private static final Bilingual BOTH = Bilingual.of("Nets", "Filets");
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final int WRITERS = 16;

    private TestDatabase test;
    private Register register;
    private HoldConsultation hold;
    private ReceiveSubmission receive;
    private CallStore calls;
    private QuestionStore questions;
    private LocalDate today = MONDAY;

    @BeforeEach
    void open() {
        test = TestDatabase.create();
        var app = test.database().app();
        register = KeepRegister.open(test.database(), "test.invalid/log", Clock.systemUTC())
                .register();
        byte[] csv = BEGINNING.getBytes(StandardCharsets.UTF_8);
        new ImportHistory(register)
                .run(file -> file.equals("acts.csv") ? new ByteArrayInputStream(csv) : null, "a test");
        hold = new HoldConsultation(
                app, new RegisterFiles(app), new RecordActs(register, app), () -> today, Clock.systemUTC());
        receive = new ReceiveSubmission(
                app, new ConsultationMails(mail -> {}, () -> "https://iwg.example"), () -> today, Clock.systemUTC());
        calls = new CallStore(app);
        questions = new QuestionStore(app);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private UUID call(LocalDate opens) {
        UUID id = UUID.randomUUID();
        hold.draft(new Call(
                id,
                new BodyId("reef"),
                "nets",
                BOTH,
                BOTH,
                false,
                false,
                opens,
                MONDAY.plusDays(10),
                Call.State.DRAFT,
                null,
                0));
        questions.add(id, new Question(UUID.randomUUID(), 1, BOTH, List.of(), Bilingual.NONE, 0));
        return id;
    }

    private Call stored(UUID id) {
        return calls.find(id).orElseThrow();
    }

    private List<Act> acts(ActKind kind) {
        return register.snapshot().acts().stream()
                .filter(act -> act.kind() == kind)
                .toList();
    }

    private Ruling answer(UUID call) {
        Words words = new Words("", "", "", Language.EN, false, false, Map.of());
        return receive.keep(call, Secret.next(), words, List.of(), true);
    }

    @Test
    void aNewDayOpensAndClosesACallOnce() {
        UUID id = call(MONDAY.plusDays(2));
        assertThat(hold.open(id, 0, "secretariat", Language.EN)).isEqualTo(Ruling.ACCEPTED);
        assertThat(stored(id).state()).isEqualTo(Call.State.SCHEDULED);
        assertThat(hold.follow(MONDAY.plusDays(1))).isZero();
        assertThat(acts(ActKind.CONSULTATION_OPENED)).isEmpty();

        assertThat(hold.follow(MONDAY.plusDays(2))).isEqualTo(1);
        assertThat(hold.follow(MONDAY.plusDays(2))).isZero();
        assertThat(acts(ActKind.CONSULTATION_OPENED)).hasSize(1);
        assertThat(hold.follow(MONDAY.plusDays(10)))
                .as("the last day is for answers")
                .isZero();

        assertThat(hold.follow(MONDAY.plusDays(11))).isEqualTo(1);
        assertThat(hold.follow(MONDAY.plusDays(12))).isZero();
        assertThat(acts(ActKind.CONSULTATION_CLOSED))
                .singleElement()
                .satisfies(act -> assertThat(act.date().first()).isEqualTo(MONDAY.plusDays(10)));
        today = MONDAY.plusDays(11);
        assertThat(answer(id)).isEqualTo(Ruling.refused(Ruling.Reason.NOT_OPEN));
    }

    @Test
    void twoWhoOpenAtOnceOpenItOnce() {
        UUID id = call(MONDAY);
        assertThat(hold.open(id, 0, "secretariat", Language.EN)).isEqualTo(Ruling.ACCEPTED);
        assertThat(hold.open(id, 0, "secretariat", Language.EN)).isInstanceOf(Ruling.Overtaken.class);
        assertThat(acts(ActKind.CONSULTATION_OPENED)).hasSize(1);
    }

    @Test
    void whoeverIsToldThatTheirAnswerWasTakenIsCountedAndNobodyElseHoweverManyAnswerWhileItCloses() throws Exception {
        UUID id = call(MONDAY);
        hold.open(id, 0, "secretariat", Language.EN);
        int version = stored(id).version();
        List<Callable<Ruling>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(() -> answer(id));
        }
        writers.add(WRITERS / 2, () -> {
            assertThat(hold.close(id, version, "secretariat", Language.EN)).isEqualTo(Ruling.ACCEPTED);
            return Ruling.refused(Ruling.Reason.NOT_OPEN);
        });
        int taken = 0;
        try (ExecutorService all = Executors.newFixedThreadPool(WRITERS)) {
            for (Future<Ruling> each : all.invokeAll(writers)) {
                taken += each.get() instanceof Ruling.Accepted ? 1 : 0;
            }
        }
        assertThat(acts(ActKind.CONSULTATION_CLOSED).getFirst().count()).isEqualTo(taken);
    }
}
