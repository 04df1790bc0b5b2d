package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The pages of a body on days before, in and after its life. */
class EveryDayWebTest extends WebTest {

    private static final List<String> DAYS = List.of(
            "0001-01-01",
            "1998-12-31",
            "1999-01-01",
            "2004-12-31",
            "2008-03-31",
            "2012-06-05",
            "2012-06-06",
            "2040-01-01",
            "9999-12-31");

    private static final List<String> PAGES = List.of(
            "",
            "/obligations",
            "/obligations/mandate/coordinate",
            "/obligations/meeting/cadence",
            "/reminders",
            "/findings",
            "/timeline",
            "/members",
            "/meetings",
            "/publications",
            "/succession",
            "/standards");

    @Test
    void everyPageOfBothBodiesAnswersOnEveryDay() {
        for (String day : DAYS) {
            for (String language : List.of("en", "fr")) {
                assertSound("/" + language + "?as-of=" + day, language);
                for (String body : List.of("iwg-tip", "human-trafficking-taskforce")) {
                    for (String page : PAGES) {
                        assertSound("/%s/bodies/%s%s?as-of=%s".formatted(language, body, page, day), language);
                    }
                }
            }
        }
    }

    @Test
    void aDayBeforeTheBeginningAndOneToComeSayWhatTheyAre() {
        assertThat(get("/en/bodies/iwg-tip?as-of=1990-01-01").text())
                .contains("The record begins on 1 January 1999", "Nothing is known of this body on that day.");
        assertThat(get("/fr/bodies/iwg-tip?as-of=2040-01-01").text()).contains("2040", "dont plus personne ne répond");
    }

    @Test
    void aBodyOrAnObligationThatNeverWasIsNotFound() {
        for (String path : List.of("nobody", "iwg-tip/obligations/mandate/x", "%3Cb%3E", "iwg-tip/obligations/x/y")) {
            assertThat(get("/en/bodies/" + path).status()).as(path).isEqualTo(404);
        }
    }

    private void assertSound(String path, String language) {
        Answer answer = get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(new Html(answer.text()).faults(language)).as(path).isEmpty();
    }
}
