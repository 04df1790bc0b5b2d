package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.database.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A site that lets people work with a passkey only: a mailed link makes the first one and opens nothing else. */
@TestPropertySource(properties = "openiwg.sign.in=passkey")
class PasskeyOnlyWebTest extends WebTest {

    private static final Pattern CODE = Pattern.compile("\n(\\d{4} \\d{4})\n");
    private static final String NEW = SoftPasskey.NEW;

    @Autowired
    private Database database;

    private JdbcClient sql;
    private Staff staff;
    private UUID person = UUID.randomUUID();

    @BeforeEach
    void someone() {
        sql = JdbcClient.create(database.app());
        staff = new Staff(site(), database.app());
        person = staff.person("secretariat", "iwg-tip", "");
        sql.sql("DELETE FROM people.attempt").update();
    }

    private String mail() {
        String address = sql.sql("SELECT email FROM people.person WHERE id = :id")
                .param("id", person)
                .query(String.class)
                .single();
        FormClient asking = new FormClient(site());
        return mail(asking, address);
    }

    private String mail(FormClient asking, String address) {
        sql.sql("DELETE FROM mail.mail WHERE recipient = :to")
                .param("to", address)
                .update();
        asking.get("/en/sign-in");
        asking.post("/en/sign-in", "email", address);
        Instant latest = Instant.now().plus(Duration.ofSeconds(30));
        while (Instant.now().isBefore(latest)) {
            List<String> mails = sql.sql("SELECT words FROM mail.mail WHERE recipient = :to")
                    .param("to", address)
                    .query(String.class)
                    .list();
            if (!mails.isEmpty()) {
                return mails.getFirst();
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("no mail to " + address);
    }

    @Test
    void aLinkMakesTheFirstPasskeyAndOpensNothingElseAndThePasskeyOpensEverything() {
        String address = sql.sql("SELECT email FROM people.person WHERE id = :id")
                .param("id", person)
                .query(String.class)
                .single();
        FormClient first = new FormClient(site());
        Matcher code = CODE.matcher(mail(first, address));
        assertThat(code.find()).isTrue();
        first.get("/en/sign-in/asked");
        HttpResponse<String> in = first.post("/en/sign-in/asked", "code", code.group(1));
        assertThat(in.headers().firstValue("Location")).contains(NEW);
        assertThat(first.get(NEW).body()).contains("lets you add a passkey and do nothing else");
        assertThat(first.get("/en/my/day").headers().firstValue("Location")).contains("/en/my-sign-in");
        for (String closed : List.of("/en/my/feeds", "/en/bodies/iwg-tip/desk", "/en/bodies/iwg-tip/letterbox")) {
            assertThat(first.get(closed).statusCode()).as(closed).isEqualTo(403);
        }
        SoftPasskey passkey = SoftPasskey.added(first, person, site());
        assertThat(first.get("/en/bodies/iwg-tip/letterbox").statusCode())
                .as("the same session opens no more than before")
                .isEqualTo(403);

        FormClient second = new FormClient(site());
        second.get("/en/sign-in");
        assertThat(passkey.signIn(second).statusCode()).isEqualTo(303);
        assertThat(second.get("/en/my/day").statusCode()).isEqualTo(200);
        assertThat(second.get("/en/bodies/iwg-tip/letterbox").statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverHasAPasskeyGetsNoLinkAndOneFromBeforeOpensNothing() {
        String address = sql.sql("SELECT email FROM people.person WHERE id = :id")
                .param("id", person)
                .query(String.class)
                .single();
        FormClient early = new FormClient(site());
        Matcher code = CODE.matcher(mail(early, address));
        assertThat(code.find()).isTrue();
        SoftPasskey.added(staff.signIn(person), person, site());
        early.get("/en/sign-in/asked");
        assertThat(early.post("/en/sign-in/asked", "code", code.group(1)).statusCode())
                .isEqualTo(410);
        assertThat(early.get("/en/my-sign-in").statusCode()).isEqualTo(401);
        assertThat(mail()).contains("you have one").doesNotContain("/sign-in/link/");
    }

    @Test
    void thePageToSignInSaysWhatALinkIsGoodFor() {
        for (String language : List.of("en", "fr")) {
            assertThat(get("/" + language + "/sign-in").text())
                    .contains(language.equals("en") ? "lets you add your first one" : "ajouter la première");
        }
    }
}
