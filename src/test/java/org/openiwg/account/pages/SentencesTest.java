package org.openiwg.account.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openiwg.obligation.Obligation;

class SentencesTest {

    @Test
    void theFirstSentenceSaysHowMuchIsOwedAndHowLate() {
        assertThat(Sentences.owed(Views.workingGroup("2008-03-31")))
                .containsExactly(Sentence.of("late", 16, 15L), Sentence.of("oldest", 2921L));
    }

    @Test
    void beforeABodyIsFormedNothingIsSaidOfIt() {
        assertThat(Sentences.owed(Views.workingGroup("1990-01-01"))).containsExactly(Sentence.of("unformed"));
        assertThat(Sentences.fate(Views.workingGroup("1990-01-01")))
                .isEqualTo("This body had not been formed by 1 January 1990.");
    }

    @Test
    void aDissolvedBodySaysWhoTookOverAndWhatItLeft() {
        BodyView body = Views.workingGroup("2012-06-06");
        assertThat(Sentences.fate(body))
                .isEqualTo("This body was dissolved on 6 June 2012. Its successor: Human Trafficking Taskforce.");
        assertThat(Sentences.owed(body).getFirst()).isEqualTo(Sentence.of("orphaned", 23));
    }

    @Test
    void theFiguresAreThoseOfTheAccountOnAnyDay() {
        for (LocalDate day = LocalDate.of(1999, 12, 31); day.getYear() < 2014; day = day.plusMonths(5)) {
            BodyView body = Views.workingGroup(day.toString());
            long oldest = body.account().obligations().stream()
                    .mapToLong(Obligation::daysOverdue)
                    .max()
                    .orElse(0);
            Sentence last = Sentences.owed(body).getLast();
            if (oldest > 0) {
                assertThat(last.args()).as("as of " + day).containsExactly(oldest);
            }
        }
    }

    @Test
    void whatWasAskedForMostIsNamed() {
        assertThat(Sentences.asked(Views.workingGroup("2008-12-31")))
                .containsExactly(
                        "“Draft an overall federal strategy against trafficking (the national plan)”:"
                                + " promised once and asked for 3 times.",
                        "12 reminders were received; one was answered.");
    }
}
