package org.openiwg.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.FormClient;
import org.openiwg.JourneyTest;
import org.openiwg.RenderedPages;
import org.openiwg.Staff;
import org.openiwg.platform.database.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class NoticesJourneyTest extends JourneyTest {

    private static final LocalDate LATE = LocalDate.of(2008, 3, 31);

    @Autowired
    private Database database;

    @Autowired
    private TellPeople tell;

    private Staff staff;
    private UUID clerk;

    @BeforeEach
    void aClerk() {
        staff = new Staff(site(), database.app());
        clerk = staff.person("secretariat", "iwg-tip", "");
    }

    private List<String> mailsTo(UUID person) {
        return JdbcClient.create(database.app())
                .sql("""
                        SELECT m.words FROM mail.mail m JOIN people.person p ON p.email = m.recipient
                        WHERE p.id = :person ORDER BY m.written
                        """)
                .param("person", person)
                .query(String.class)
                .list();
    }

    @Test
    void aPersonHasOneDigestADayHoweverOftenAndByHowManyTheJobIsDone() throws Exception {
        Callable<Integer> job = () -> tell.on(LATE);
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            for (var done : nodes.invokeAll(List.of(job, job, job, job))) {
                done.get();
            }
        }
        assertThat(mailsTo(clerk)).hasSize(1);
        assertThat(mailsTo(clerk).getFirst()).contains("late since 1 January 2006", "With oversight");
        tell.on(LATE);
        tell.on(LATE.plusDays(1));
        assertThat(mailsTo(clerk).stream().filter(text -> text.contains("late since 1 January 2006")))
                .hasSize(1);
    }

    @Test
    void whoeverReadsFrenchIsToldInFrench() {
        JdbcClient.create(database.app())
                .sql("UPDATE people.person SET language = 'fr' WHERE id = :clerk")
                .param("clerk", clerk)
                .update();
        tell.on(LATE.plusDays(3));
        assertThat(mailsTo(clerk).getFirst()).contains("Bonjour", "en retard depuis le 1er janvier 2006");
    }

    @Test
    void aRepresentativeIsNotToldOfWhatOthersOweAndAnExpertOfNothing() {
        UUID other = staff.person("representative", "iwg-tip", "nobody-owes-this");
        UUID expert = staff.person("expert", "iwg-tip", "");
        tell.on(LATE.plusDays(4));
        assertThat(mailsTo(other)).isEmpty();
        assertThat(mailsTo(expert)).isEmpty();
    }

    @Test
    void peopleSeeWhatConcernsThemAndChooseWithoutScriptInBothLanguages() {
        for (String language : List.of("en", "fr")) {
            for (int width : new int[] {DESK, PHONE}) {
                Page page = width == DESK ? windowWithoutScript(width) : window(width);
                page.navigate(staff.link(clerk).replace("/en/", "/" + language + "/"));
                page.locator("main form button").click();
                page.navigate("/" + language + "/my/notices");
                if (width == PHONE) {
                    assertAccessible(page);
                    assertNothingOverflows(page);
                }
                page.locator("#before-30").setChecked(width == PHONE);
                page.locator("#rhythm").selectOption("weekly");
                page.locator("main form[action$='/my/notices'] button").focus();
                page.waitForResponse(
                        answer -> answer.request().method().equals("GET")
                                && answer.url().endsWith("/my/notices"),
                        () -> page.keyboard().press("Enter"));
                page.waitForLoadState();
                assertThat(page.locator("#before-30").isChecked()).isEqualTo(width == PHONE);
                assertThat(page.locator("#rhythm").inputValue()).isEqualTo("weekly");
            }
            assertThat(RenderedPages.contains("notice/NoticesPage.jte", language))
                    .isTrue();
        }
    }

    @Test
    void puttingOffNeedsAReasonAndKeepsWhatWasTyped() {
        FormClient client = staff.signIn(clerk);
        client.get("/en/my/notices");
        HttpResponse<String> refused =
                client.post("/en/my/notices/snooze", "what", "iwg-tip nothing", "days", "14", "reason", " ");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#reason\"", "id=\"what-error\"", "value=\"14\" selected", "Say why");
        HttpResponse<String> unsafe =
                client.post("/en/my/notices/snooze", "what", "x", "days", "3", "reason", "<script>alert(1)</script>");
        assertThat(unsafe.body()).contains("&lt;script&gt;").doesNotContain("<script>");
    }
}
