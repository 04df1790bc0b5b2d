package org.openiwg.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openiwg.ExampleHistory;
import org.openiwg.people.Person;
import org.openiwg.people.Post;
import org.openiwg.people.Role;
import org.openiwg.platform.text.Language;
import org.openiwg.record.BodyId;
import org.openiwg.record.Entry;
import org.openiwg.record.History;

class LadderTest {

    private static final BodyId BODY = new BodyId("iwg-tip");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static Notice notice(String owner, Rung rung, int step) {
        String code = rung == Rung.BEFORE ? Notice.DUE : "overdue";
        return new Notice(BODY, "action/one", code, owner, MONDAY, 5, rung, step);
    }

    private static Reader reader(Role role, String institution) {
        Person person = new Person(UUID.randomUUID(), role.word(), role.word() + "@example.org", Language.EN);
        return new Reader(person, List.of(new Post(role, BODY.slug(), institution, "", "")));
    }

    @Test
    void theStepsBeforeADeadlineAreThirtySevenAndOneDays() {
        assertThat(IntStream.of(31, 30, 8, 7, 2, 1, 0).map(Ladder::stepBefore)).containsExactly(0, 1, 1, 2, 2, 3, 3);
    }

    @Test
    void theStepsAfterItGrowRarerButNeverEnd() {
        List<Integer> steps = IntStream.rangeClosed(0, 1000)
                .filter(day -> Ladder.stepAfter(day) != Ladder.stepAfter(day - 1))
                .boxed()
                .toList();
        assertThat(steps).startsWith(0, 7, 14, 30, 60, 120, 180, 270, 360).endsWith(990);
    }

    @Test
    void whoIsToldFollowsFromThePost() {
        Notice theirs = notice("justice", Rung.OWNER, 1);
        Notice ours = notice(BODY.slug(), Rung.BEFORE, 1);
        assertThat(reader(Role.REPRESENTATIVE, "justice").isConcerned(theirs)).isTrue();
        assertThat(reader(Role.REPRESENTATIVE, "rcmp").isConcerned(theirs)).isFalse();
        assertThat(reader(Role.SECRETARIAT, "").isConcerned(theirs)).isTrue();
        assertThat(reader(Role.COCHAIR, "justice").isConcerned(theirs)).isFalse();
        assertThat(reader(Role.COCHAIR, "justice").isConcerned(ours)).isTrue();
        assertThat(reader(Role.COCHAIR, "justice").isConcerned(notice("rcmp", Rung.CHAIRS, 3)))
                .isTrue();
        assertThat(reader(Role.AUDITOR, "").isConcerned(notice("rcmp", Rung.PUBLIC, 4)))
                .isFalse();
        assertThat(reader(Role.AUDITOR, "").isConcerned(notice("rcmp", Rung.OVERSIGHT, 7)))
                .isTrue();
        assertThat(reader(Role.EXPERT, "").isConcerned(notice("rcmp", Rung.OVERSIGHT, 7)))
                .isFalse();
        Post elsewhere = new Post(Role.SECRETARIAT, "another-body", "", "", "");
        assertThat(Reader.isTold(elsewhere, theirs)).isFalse();
    }

    @Test
    void whatThePublicSeesIsToldWhateverSomebodyChose() {
        Choice little = new Choice(List.of(), true);
        LocalDate tuesday = MONDAY.plusDays(1);
        assertThat(little.wants(notice("justice", Rung.BEFORE, 1), MONDAY)).isFalse();
        assertThat(little.wants(notice("justice", Rung.CHAIRS, 3), tuesday)).isFalse();
        assertThat(little.wants(notice("justice", Rung.CHAIRS, 3), MONDAY)).isTrue();
        assertThat(little.wants(notice("justice", Rung.PUBLIC, 4), tuesday)).isTrue();
    }

    @Test
    void whatIsPutOffIsSilentForAWhileButNeverAtTheTop() {
        Snooze snooze = new Snooze(BODY.slug(), "action/one", MONDAY.plusDays(7), "On leave");
        assertThat(snooze.silences(notice("justice", Rung.PUBLIC, 4), MONDAY.plusDays(7)))
                .isTrue();
        assertThat(snooze.silences(notice("justice", Rung.PUBLIC, 4), MONDAY.plusDays(8)))
                .isFalse();
        assertThat(snooze.silences(notice("justice", Rung.OVERSIGHT, 7), MONDAY))
                .isFalse();
    }

    @Test
    void eachStepIsToldOnceAndTheWorstFirst() {
        Notice soon = notice("justice", Rung.BEFORE, 2);
        Notice late = notice("justice", Rung.OVERSIGHT, 7);
        List<Notice> both = List.of(soon, late);
        assertThat(Digest.of(both, Choice.USUAL, List.of(), Set.of(), MONDAY)).containsExactly(late, soon);
        assertThat(Digest.of(both, Choice.USUAL, List.of(), Set.of(Told.of(late, Choice.USUAL)), MONDAY))
                .containsExactly(soon);
    }

    /** A post each through a year of the real history in which much was late: no storm, and no silence. */
    @Test
    void aYearOfTheExampleBringsEachPostSomeMailsAndNeverMany() {
        History history = ExampleHistory.in(Path.of("examples/iwg-tip"));
        List<Entry> entries = ExampleHistory.entries(history);
        List<Reader> everyone = List.of(
                reader(Role.SECRETARIAT, ""),
                reader(Role.COCHAIR, "justice"),
                reader(Role.AUDITOR, ""),
                reader(Role.ADMINISTRATOR, ""));
        Map<Reader, Set<Told>> told = new HashMap<>();
        Map<String, Integer> mails = new LinkedHashMap<>();
        LocalDate first = LocalDate.of(2007, 4, 1);
        for (LocalDate day = first; day.isBefore(first.plusYears(1)); day = day.plusDays(1)) {
            Concerns concerns = new Concerns(entries, history.standards(), day);
            for (Reader reader : everyone) {
                Set<Told> known = told.computeIfAbsent(reader, any -> new HashSet<>());
                List<Notice> digest = Digest.of(concerns.of(reader, everyone), Choice.USUAL, List.of(), known, day);
                digest.forEach(notice -> known.add(Told.of(notice, Choice.USUAL)));
                mails.merge(reader.person().name(), digest.isEmpty() ? 0 : 1, Integer::sum);
            }
        }
        System.out.println("digests from 2007-04-01 to 2008-03-31: " + mails);
        assertThat(mails.get("secretariat")).isBetween(12, 104);
        assertThat(mails.get("cochair")).isBetween(12, 104);
        assertThat(mails.get("auditor")).isBetween(4, 60);
        assertThat(mails.get("administrator")).isZero();
    }
}
