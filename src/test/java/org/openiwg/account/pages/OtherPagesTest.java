package org.openiwg.account.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openiwg.obligation.Finding;
import org.openiwg.obligation.FindingCode;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.ui.Crumb;

class OtherPagesTest {

    @Test
    void membersAreThoseNamedAndOtherCountsStandBeside() {
        MembersPage page = MembersPage.of(Views.workingGroup("2009-12-31"));
        assertThat(page.said()).isEqualTo("16 members are named; 2 institutions chair.");
        assertThat(page.vacant()).isEmpty();
        assertThat(page.counts().rows()).hasSize(3);
        assertThat(Views.words(page.counts()).getLast()).startsWith("11 Jun 2009 | 17 |");
    }

    @Test
    void aChairIsVacantUntilTwoAreThere() {
        MembersPage page = MembersPage.of(Views.workingGroup("2007-11-15"));
        assertThat(page.vacant()).isEqualTo("2 chairs are vacant: too few since 1 January 1999, for 3,240 days.");
        assertThat(page.chairsChart().lines()).hasSize(1).allMatch(TermsChart.Line::vacant);
    }

    @Test
    void aTermEndsOnTheDayTheChairDoes() {
        MembersPage page = MembersPage.of(Views.workingGroup("2010-01-01"));
        assertThat(Views.words(page.chairs()).getLast())
                .startsWith("Foreign Affairs and International Trade Canada | 16 Nov 2007 | 11 Jun 2009 |");
    }

    @Test
    void aMembershipEndsWithTheBody() {
        MembersPage page = MembersPage.of(Views.workingGroup("2026-06-30"));
        assertThat(page.said()).isEqualTo("16 members were named when the body was dissolved on 6 June 2012.");
        assertThat(page.membersChart().lines())
                .extracting(TermsChart.Line::figure)
                .containsOnly("1,664 days", "2,348 days");
        assertThat(page.membersChart().showsNow()).isFalse();
        assertThat(BodyPage.of(Views.workingGroup("2026-06-30")).meta()).contains("16 members at the end");
    }

    @Test
    void aBodyThatIsNotFormedYetSaysWhenItIs() {
        Fate fate = Objects.requireNonNull(Fate.of(Views.workingGroup("1990-01-01")));
        assertThat(fate.label()).isEqualTo("Not formed yet");
        assertThat(fate.title()).isEqualTo("This body had not been formed by 1 January 1990.");
        assertThat(fate.link()).isEqualTo(new Crumb("Look at it on 1 January 1999", "/en/bodies/any?as-of=1999-01-01"));
    }

    @Test
    void ofEquallyLateThingsTheOneMostAskedForComesFirst() {
        BodyView body = Views.workingGroup("2008-03-31");
        HomePage page = (HomePage) HomePage.of(body.books(), body.at());
        assertThat(page.bodies().getFirst().chart().rows())
                .extracting(row -> row.duty().label())
                .contains("Draft an overall federal strategy against trafficking (the national plan)");
    }

    @Test
    void whatWasDoneLateIsStillSaidOnTheHomePage() {
        BodyView body = Views.workingGroup("2026-06-30");
        HomePage page = (HomePage) HomePage.of(body.books(), body.at());
        assertThat(page.bodies().getLast().doneLate())
                .isEqualTo("2 things were done late. “Draft an overall federal strategy against trafficking"
                        + " (the national plan)” was done 2,349 days after its deadline.");
        assertThat(Sentences.doneLate(Views.workingGroup("2008-03-31"))).isEmpty();
        assertThat(Sentences.doneLate(Views.workingGroupInFrench("2026-06-30")).replaceAll("\\h", " "))
                .isEqualTo("2 obligations ont été remplies en retard. « Rédiger une stratégie fédérale globale contre"
                        + " la traite (le plan national) » l’a été 2 349 jours après l’échéance.");
    }

    @Test
    void thePamphletHasFourteenLanguagesAndTwoDates() {
        Publication pamphlet = PublicationsPage.of(Views.workingGroup("2008-03-31"))
                .publications()
                .getFirst();
        assertThat(pamphlet.facts())
                .anySatisfy(fact ->
                        assertThat(fact.values().getFirst().text()).isEqualTo("14 languages; no source lists them"));
        assertThat(pamphlet.versions()).extracting(version -> version.date()).containsExactly("2003", "7 March 2005");
    }

    @Test
    void successionNamesEveryOrphan() {
        BodyView body = Views.workingGroup("2012-06-06");
        SuccessionPage page = SuccessionPage.of(body);
        long orphans = body.account().findings().stream()
                .map(Finding::code)
                .filter(FindingCode.ORPHANED::equals)
                .count();
        assertThat(page.orphans()).isEqualTo(Math.toIntExact(orphans)).isEqualTo(23);
        assertThat(Views.words(page.fates()).subList(0, 23)).allMatch(row -> row.contains("[Nobody answers for it]"));
        assertThat(page.fates().rows().subList(0, 23))
                .extracting(row -> Integer.parseInt(row.getLast().text().replaceAll("\\D", "")))
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(Views.words(page.fates())).anyMatch(row -> row.contains("[Handed on] Human Trafficking Taskforce"));
    }

    @Test
    void theSuccessorSaysWhatItTookOverAndFromWhom() {
        SuccessionPage page = SuccessionPage.of(Views.taskforce("2012-06-06"));
        assertThat(Views.words(page.inherited()))
                .hasSize(1)
                .allMatch(row -> row.startsWith("Coordinate every federal effort against trafficking |"
                        + " Interdepartmental Working Group on Trafficking in Persons | 6 Jun 2012 |"));
        assertThat(page.predecessors()).hasSize(1);
    }

    @Test
    void remindersSayWhatTheyWereAboutAndWhetherTheyWereAnswered() {
        RemindersPage page = RemindersPage.of(Views.harbour("2026-06-30"), java.util.List.of());
        assertThat(Views.words(page.table()))
                .contains("The sailors’ club asks when the piers will be lit (Reminder) | Sailors’ club |"
                        + " Light the two piers at night | 1 Sep 2025 | [Answered in time] (22 September 2025)");
    }

    @Test
    void standardsSayWhichWereSet() {
        assertThat(Views.words(StandardsPage.of(Views.harbour("2026-06-30")).table()))
                .anyMatch(row -> row.contains("20 working days") && row.endsWith("| The body"))
                .anyMatch(row -> row.contains("365 days") && row.endsWith("| Default"));
    }

    @Test
    void theTimelineIsTheLedgersUpToTheDay() {
        BodyView body = Views.workingGroup("2008-03-31");
        assertThat(TimelinePage.of(body).found())
                .isEqualTo("%1$d of %1$d changes"
                        .formatted(body.books()
                                .ledger()
                                .timeline(body.body(), java.time.LocalDate.MIN, body.day())
                                .size()));
    }

    @Test
    void aRecordOfOneBodyOpensOnItsScreen() {
        BodyView only = Views.harbour("2026-06-30");
        assertThat(HomePage.of(only.books(), Views.at("2026-06-30", Language.EN, Map.of())))
                .isInstanceOf(BodyPage.class);
    }

    @Test
    void theLivingComeBeforeTheDissolvedAndTheUnformedAreCounted() {
        BodyView body = Views.workingGroup("2013-01-01");
        HomePage after = (HomePage) HomePage.of(body.books(), body.at());
        assertThat(after.bodies())
                .extracting(glance -> glance.status().text())
                .containsExactly("Not dissolved", "Dissolved");
        HomePage before = (HomePage) HomePage.of(body.books(), Views.at("2008-03-31", Language.EN, Map.of()));
        assertThat(before.bodies()).hasSize(1);
        assertThat(before.later()).isEqualTo(1);
    }
}
