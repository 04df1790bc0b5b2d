package org.openiwg.account.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ObligationsPageTest {

    private static final String DAY = "2008-03-31";

    @Test
    void theLatestComesFirst() {
        assertThat(Views.words(ObligationsPage.of(Views.workingGroup(DAY)).table()))
                .startsWith(
                        "Meet regularly (Meetings) | the body itself | 31 Dec 1999 | 1 Apr 2000 | [2,921 days late]",
                        "Keep the site up to date (Site) | the body itself | 31 Mar 2004 | 29 Jun 2004 | [1,371 days late]");
    }

    @Test
    void aFilterLetsThroughWhatItAsksForAndSaysHowMuchThatIs() {
        BodyView body = Views.asked(Views.workingGroup(DAY), "state", "overdue", "kind", "mandate");
        ObligationsPage page = ObligationsPage.of(body);
        assertThat(page.found()).isEqualTo("2 of 19 obligations");
        assertThat(page.table().rows()).hasSize(2);
        assertThat(page.formats().getFirst().href())
                .isEqualTo("/bodies/iwg-tip/obligations.csv?state=overdue&kind=mandate&as-of=2008-03-31");
    }

    @Test
    void aQuestionThatMeansNothingIsAnsweredWithNothing() {
        BodyView body = Views.asked(Views.workingGroup(DAY), "state", "<script>", "page", "-1", "late", "x");
        assertThat(ObligationsPage.of(body).table().rows()).isEmpty();
        assertThat(ObligationsPage.of(body).none()).isFalse();
    }

    @Test
    void whatNobodyOwnsCanBeFound() {
        BodyView body = Views.asked(Views.taskforce("2013-01-01"), "owner", "-");
        assertThat(Views.words(ObligationsPage.of(body).table()))
                .isNotEmpty()
                .allMatch(row -> row.contains("| Nobody named |"));
    }

    @Test
    void frenchIsFrench() {
        ObligationsPage page = ObligationsPage.of(Views.workingGroupInFrench(DAY));
        assertThat(Views.words(page.table()).getFirst())
                .isEqualTo("Se réunir régulièrement (Réunions) | l’organisme lui-même | 31 déc. 1999 | 1er avr. 2000 |"
                        + " [2 921 jours de retard]");
        assertThat(page.filters().stream().map(filter -> filter.label()).collect(Collectors.joining(", ")))
                .isEqualTo("État, Nature, À la charge de, Retard");
    }
}
