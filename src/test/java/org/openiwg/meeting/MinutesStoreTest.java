package org.openiwg.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.people.Person;
import org.openiwg.people.Post;
import org.openiwg.people.Role;
import org.openiwg.platform.database.TestDatabase;
import org.openiwg.platform.text.Language;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;

/** Several who prepare and minute one meeting at once, on a real database. */
class MinutesStoreTest {

    private static final int WRITERS = 16;
    private static final int ROUNDS = 25;
    private static final Instant NOW = Instant.parse("2026-11-02T15:00:00Z");
    private static final MeetingId ID = new MeetingId(new BodyId("reef"), "2026-12-03");

    private final TestDatabase test = TestDatabase.create();
    private final MeetingStore meetings = new MeetingStore(test.database().app());
    private final AgendaStore agendas = new AgendaStore(test.database().app());
    private final EditAgenda edit = new EditAgenda(test.database().app(), Clock.systemUTC());
    private final KeepMinutes minutes = new KeepMinutes(test.database().app());
    private final InvitationStore invitations =
            new InvitationStore(test.database().app());

    @BeforeEach
    void aMeeting() {
        assertThat(meetings.add(ID, draft("Winter meeting"))).isTrue();
        assertThat(meetings.add(ID, draft("The same again"))).isFalse();
        assertThat(meetings.become(meeting(), MeetingState.ANNOUNCED)).isTrue();
    }

    @AfterEach
    void close() {
        test.close();
    }

    private Meeting meeting() {
        return meetings.find(ID).orElseThrow();
    }

    private static MeetingDraft draft(String title) {
        return new MeetingDraft(
                new Bilingual(title, "Réunion"),
                new When(
                        LocalDate.of(2026, 12, 3),
                        LocalTime.of(10, 0),
                        LocalTime.of(12, 0),
                        ZoneId.of("America/Toronto")),
                new Bilingual("Room 1", "Salle 1"),
                "",
                Audience.MEMBERS,
                false);
    }

    private static ItemDraft item(String title) {
        return new ItemDraft(new Bilingual(title, title), "", 10, Asked.DISCUSSION, "", Audience.MEMBERS);
    }

    private List<String> titles() {
        return agendas.of(ID).stream().map(one -> one.title().en()).toList();
    }

    @Test
    void ofManyWhoWriteAtOneItemEveryWordIsKeptOrTheWriterIsToldAndNothingIsLost() throws Exception {
        edit.add(meeting(), item("One"));
        UUID item = agendas.of(ID).getFirst().id();
        List<Callable<Integer>> writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> (Callable<Integer>) () -> write(item, "w" + writer))
                .toList();
        int overtaken = 0;
        try (ExecutorService all = Executors.newFixedThreadPool(WRITERS)) {
            for (Future<Integer> each : all.invokeAll(writers)) {
                overtaken += each.get();
            }
        }
        AgendaItem end = agendas.of(ID).getFirst();
        assertThat(end.said().en().split(" ")).hasSize(WRITERS * ROUNDS).doesNotHaveDuplicates();
        assertThat(end.saidVersion()).isEqualTo(1 + WRITERS * ROUNDS);
        assertThat(overtaken).isPositive();
    }

    /** Adds a word a number of times; whoever was overtaken reads again and adds it to what is there now. */
    private int write(UUID item, String word) {
        int overtaken = 0;
        for (int round = 0; round < ROUNDS; round++) {
            while (true) {
                AgendaItem seen = agendas.of(ID).getFirst();
                String words = (seen.said().en() + " " + word + "-" + round).strip();
                if (minutes.say(ID, List.of(new KeepMinutes.Said(item, seen.saidVersion(), new Bilingual(words, ""))))
                        .isEmpty()) {
                    break;
                }
                overtaken++;
            }
        }
        return overtaken;
    }

    @Test
    void whoWritesAtAnotherItemIsNotOvertakenAndWhoChangesNothingChangesNothing() {
        edit.add(meeting(), item("One"));
        edit.add(meeting(), item("Two"));
        List<AgendaItem> seen = agendas.of(ID);
        KeepMinutes.Said first = new KeepMinutes.Said(seen.getFirst().id(), 1, new Bilingual("a", "b"));
        KeepMinutes.Said second = new KeepMinutes.Said(seen.getLast().id(), 1, new Bilingual("c", "d"));
        assertThat(minutes.say(ID, List.of(first))).isEmpty();
        assertThat(minutes.say(ID, List.of(first, second))).isEmpty();
        assertThat(agendas.of(ID).getFirst().saidVersion()).isEqualTo(2);
        KeepMinutes.Said late = new KeepMinutes.Said(seen.getFirst().id(), 1, new Bilingual("x", "y"));
        assertThat(minutes.say(ID, List.of(late)))
                .containsExactly(seen.getFirst().id());
        assertThat(agendas.of(ID).getFirst().said()).isEqualTo(new Bilingual("a", "b"));
    }

    @Test
    void itemsKeepTheirOrderWhenTheyAreMovedAndTakenOutAndOfTwoWhoMoveAtOnceOneIsTold() {
        List.of("A", "B", "C").forEach(title -> edit.add(meeting(), item(title)));
        Meeting seen = meeting();
        assertThat(edit.move(seen, seen.agenda(), agendas.of(ID).getLast(), true))
                .isTrue();
        assertThat(titles()).containsExactly("A", "C", "B");
        assertThat(edit.move(seen, seen.agenda(), agendas.of(ID).getFirst(), false))
                .isFalse();
        assertThat(titles()).containsExactly("A", "C", "B");
        assertThat(edit.remove(meeting(), meeting().agenda(), agendas.of(ID).getFirst()))
                .isTrue();
        assertThat(titles()).containsExactly("C", "B");
        assertThat(agendas.of(ID)).extracting(AgendaItem::place).containsExactly(1, 2);
        assertThat(agendas.changes(ID)).isEmpty();
    }

    @Test
    void whatIsChangedAfterTheAgendaWasSentIsSeenAsAChange() {
        edit.add(meeting(), item("A"));
        assertThat(meetings.agendaSent(meeting(), NOW)).isTrue();
        assertThat(meeting().hasUnsentChanges()).isFalse();
        AgendaItem seen = agendas.of(ID).getFirst();
        assertThat(edit.change(meeting(), seen, seen.version(), item("A, but longer")))
                .isTrue();
        assertThat(edit.change(meeting(), seen, seen.version(), item("Overtaken")))
                .isFalse();
        assertThat(meeting().hasUnsentChanges()).isTrue();
        assertThat(agendas.changes(ID)).extracting(AgendaChange::what).containsExactly(AgendaChange.What.CHANGED);
        assertThat(titles()).containsExactly("A, but longer");
    }

    @Test
    void attendanceIsKeptRowByRowAndWhoIsOvertakenIsTold() {
        Attendance there = new Attendance("fisheries", Attendance.State.PRESENT, "A. Roy", 0);
        Attendance regrets = new Attendance("fisheries", Attendance.State.REGRETS, "", 0);
        Attendance other = new Attendance("harbours", Attendance.State.PRESENT, "", 0);
        assertThat(minutes.attend(ID, List.of(there))).isEmpty();
        assertThat(minutes.attend(ID, List.of(regrets, other))).containsExactly("fisheries");
        AttendanceStore store = new AttendanceStore(test.database().app());
        assertThat(store.of(ID))
                .extracting(Attendance::state)
                .containsExactly(Attendance.State.PRESENT, Attendance.State.PRESENT);
        assertThat(minutes.attend(ID, List.of(new Attendance("fisheries", Attendance.State.REGRETS, "", 1))))
                .isEmpty();
        assertThat(store.of(ID).getFirst().state()).isEqualTo(Attendance.State.REGRETS);
    }

    @Test
    void aLinkAnswersItsOwnInvitationUntilThatIsTakenBackAndNothingElse() {
        AnswerLinks links = new AnswerLinks(invitations, Clock.systemUTC());
        Person person = new Person(UUID.randomUUID(), "A. Roy", "roy@example.org", Language.FR);
        invitations.invite(ID, new Invitee(person, new Post(Role.REPRESENTATIVE, "reef", "fisheries", "", "")));
        Invitation invitation = invitations.of(ID).getFirst();
        String secret = links.make(invitation.id()).substring("/invitations/".length());
        assertThat(secret).matches("[A-Za-z0-9_-]{43}");
        assertThat(links.open(secret)).contains(invitation);
        assertThat(links.open("x".repeat(43))).isEmpty();
        assertThat(invitations.answer(invitation, Answer.YES, "With a colleague", 0, NOW))
                .isTrue();
        assertThat(invitations.answer(invitation, Answer.NO, "", 0, NOW)).isFalse();
        Invitation answered = invitations.of(ID).getFirst();
        assertThat(answered.answerTo(meeting())).isEqualTo(Answer.YES);
        meetings.nextSequence(ID, true);
        assertThat(answered.answerTo(meeting())).isEqualTo(Answer.NONE);
        invitations.withdraw(invitation.id());
        assertThat(links.open(secret)).isEmpty();
    }

    @Test
    void aRuleOfTheQuorumCountsFromItsDayOnAndNotBeforeItIsInForce() {
        QuorumStore rules = new QuorumStore(test.database().app());
        QuorumRule waiting = rule(LocalDate.of(2026, 1, 1), false);
        rules.add(ID.body(), rule(LocalDate.of(2020, 1, 1), true), NOW);
        rules.add(ID.body(), waiting, NOW);
        LocalDate day = LocalDate.of(2026, 12, 3);
        assertThat(rules.on(ID.body(), LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(rules.on(ID.body(), day).orElseThrow().since()).isEqualTo(LocalDate.of(2020, 1, 1));
        rules.comeIntoForce(waiting.id());
        assertThat(rules.on(ID.body(), day).orElseThrow().id()).isEqualTo(waiting.id());
    }

    private static QuorumRule rule(LocalDate since, boolean inForce) {
        return new QuorumRule(
                UUID.randomUUID(),
                since,
                new Quorum(Quorum.Kind.AT_LEAST, 2, 3),
                new Bilingual("Section 4", "Article 4"),
                inForce);
    }
}
