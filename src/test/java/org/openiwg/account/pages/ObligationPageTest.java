package org.openiwg.account.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.chart.Mark;
import org.openiwg.platform.web.Problem;

class ObligationPageTest {

    @Test
    void aMovedDeadlineIsShownFromToAndWhy() {
        ObligationPage page = page(Views.harbour("2026-04-01"), "mandate", "safety-plan");
        assertThat(Views.words(Objects.requireNonNull(page.moves())))
                .containsExactly("1 Dec 2025 | 31 Dec 2025 | 31 Mar 2026 | 90 days |"
                        + " The plan must also cover the beach (The council adds the beach and three months.)");
        assertThat(page.said()).contains(Sentence.of("moved", 1, java.time.LocalDate.of(2025, 12, 31), 91L));
    }

    @Test
    void everyPromiseAndReminderIsInThePicture() {
        ObligationPage page = page(Views.workingGroup("2013-01-01"), "mandate", "national-plan");
        List<Mark.Kind> kinds =
                page.timeline().bar().duty().marks().stream().map(Mark::kind).toList();
        assertThat(kinds).contains(Mark.Kind.GIVEN, Mark.Kind.PROMISED, Mark.Kind.REMINDED, Mark.Kind.DISCHARGED);
        assertThat(kinds.stream().filter(kind -> kind == Mark.Kind.REMINDED))
                .as("as many as are counted")
                .hasSize(5);
        assertThat(kinds.stream().filter(kind -> kind == Mark.Kind.ADVISED)).hasSize(3);
        assertThat(page.asked()).isEqualTo("Until then it was promised twice and asked for 5 times.");
        assertThat(page.acts().rows()).hasSizeGreaterThan(10);
    }

    @Test
    void aDateThatIsNotFullyKnownSaysFromWhichDayItCounts() {
        ObligationPage page = page(Views.workingGroup("2008-03-31"), "mandate", "national-plan");
        assertThat(page.facts())
                .anySatisfy(fact -> assertThat(Views.words(fact.values().getFirst()))
                        .isEqualTo("2004, by Government of Canada (Only this much of the date is known."
                                + " It counts from its last possible day, 31 December 2004.)"));
    }

    @Test
    void aDutyThatWasHandedOverSaysSoInBothBodies() {
        ObligationPage from = page(Views.workingGroup("2013-01-01"), "mandate", "coordinate");
        ObligationPage to = page(Views.taskforce("2013-01-01"), "mandate", "coordinate");
        assertThat(fact(from, "Handed to")).isEqualTo("Human Trafficking Taskforce (6 June 2012)");
        assertThat(fact(to, "Came from"))
                .isEqualTo("Interdepartmental Working Group on Trafficking in Persons (6 June 2012)");
        assertThat(to.title().text()).isEqualTo("Coordinate every federal effort against trafficking");
        assertThat(from.state().text()).isEqualTo("Handed on");
        assertThat(from.said())
                .containsExactly(
                        Sentence.of("transferred", java.time.LocalDate.of(2012, 6, 6), "Human Trafficking Taskforce"),
                        Sentence.of("late-then", 2349L));
        assertThat(to.state().text()).endsWith("days late");
    }

    @Test
    void versionsThatDoNotAgreeStandSideBySide() {
        assertThat(page(Views.workingGroup("2013-01-01"), "site", "freshness").versions())
                .extracting(version -> version.date())
                .containsExactly("16 November 2007", "1 October 2008");
    }

    @Test
    void aDutyThatIsNotThereYetSaysWhenItWillBe() {
        assertThat(ObligationPage.of(Views.workingGroup("2000-01-01"), "mandate", "national-plan"))
                .isInstanceOfSatisfying(
                        NotYetPage.class, page -> assertThat(page.from()).isEqualTo("2004-12-31"));
    }

    @Test
    void whatNeverWasIsNotFound() {
        for (List<String> id : List.of(List.of("mandate", "x"), List.of("nothing", "x"), List.of("mandate", "<b>"))) {
            assertThatThrownBy(() -> ObligationPage.of(Views.workingGroup("2013-01-01"), id.get(0), id.get(1)))
                    .isInstanceOf(Problem.class);
        }
    }

    private static ObligationPage page(BodyView body, String kind, String subject) {
        return (ObligationPage) ObligationPage.of(body, kind, subject);
    }

    private static String fact(ObligationPage page, String name) {
        return page.facts().stream()
                .filter(fact -> fact.name().equals(name))
                .map(fact -> Views.words(fact.values().getFirst()))
                .findFirst()
                .orElse("");
    }
}
