package org.openiwg.account.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.RenderPage;
import org.openiwg.record.History;
import org.openiwg.record.HistoryReader;
import org.openiwg.record.Reading;

/** The pages of a body with 10,000 acts stay light. */
class LargeBodyTest {

    private static final int BUDGET = 60_000;

    private static final BodyView LARGE = Views.of(Views.books(history()), "large", "2020-01-01", Language.FR);

    @Test
    void aPageHoldsFiftyObligationsOfThousands() {
        ObligationsPage page = ObligationsPage.of(Views.asked(LARGE, "page", "3"));
        assertThat(page.table().rows()).hasSize(50);
        assertThat(page.pages().current()).isEqualTo(3);
        assertThat(page.pages().last()).isGreaterThan(60);
    }

    @Test
    void everyPageKeepsTheBudget() throws IOException {
        List<Page> pages = List.of(
                BodyPage.of(LARGE),
                ObligationsPage.of(LARGE),
                ObligationPage.of(LARGE, "mandate", "m1"),
                RemindersPage.of(LARGE, java.util.List.of()),
                FindingsPage.of(LARGE),
                TimelinePage.of(LARGE),
                MembersPage.of(LARGE),
                MeetingsPage.of(LARGE),
                PublicationsPage.of(LARGE),
                SuccessionPage.of(LARGE));
        for (Page page : pages) {
            assertThat(compressed(new RenderPage().render(page, LARGE.at())))
                    .as(page.getClass().getSimpleName())
                    .isLessThan(BUDGET);
        }
    }

    private static int compressed(byte[] html) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(html);
        }
        return packed.size();
    }

    private static History history() {
        StringBuilder csv = new StringBuilder("date,act,body,subject,about,by,title_en,title_fr\n");
        csv.append("2000-01-01,body.formed,large,,,,Large,Grand\n");
        LocalDate day = LocalDate.of(2000, 1, 2);
        for (int i = 1; i <= 2_500; i++) {
            day = day.plusDays(2);
            csv.append("%s,mandate.given,large,m%d,,Government,Mandate number %d,Mandat numéro %d%n"
                    .formatted(day, i, i, i));
            csv.append("%s,commitment.made,large,c%d,mandate/m1,office-%d,Promise %d,Promesse %d%n"
                    .formatted(day, i, i, i, i));
            csv.append("%s,reminder.received,large,r%d,mandate/m1,Member %d,Reminder %d,Rappel %d%n"
                    .formatted(day, i, i, i, i));
            csv.append("%s,meeting.held,large,h%d,,,Meeting %d,Réunion %d%n".formatted(day, i, i, i));
        }
        byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
        return switch (HistoryReader.read(name -> name.equals("acts.csv") ? new ByteArrayInputStream(bytes) : null)) {
            case Reading.Sound sound -> sound.history();
            case Reading.Faulty faulty -> throw new IllegalStateException(faulty.toString());
        };
    }
}
