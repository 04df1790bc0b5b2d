package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.database.Database;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a request says cannot become a header of a mail or an address in it. */
@TestPropertySource(properties = "openiwg.url=https://iwg.example")
class SecurityMailWebTest extends WebTest {

    private static final String BODY = "written-to";
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");
    private static final String[] LIES = {
        "X-Forwarded-Host", "evil.example", "Forwarded", "host=evil.example", "X-Forwarded-Port", "81",
        "X-Original-URL", "//evil.example", "X-Forwarded-Server", "evil.example", "Origin", "https://iwg.example"
    };

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private JdbcClient sql;
    private Staff staff;

    @BeforeEach
    void open() {
        sql = JdbcClient.create(database.owner());
        staff = new Staff(site(), database.app());
    }

    /** Links are asked for in the dark, so the mail comes a moment later. */
    private String mailTo(String address) {
        Instant late = Instant.now().plus(Duration.ofSeconds(20));
        while (Instant.now().isBefore(late)) {
            List<String> texts = sql.sql("SELECT words FROM mail.mail WHERE lower(recipient) = lower(:address)")
                    .param("address", address)
                    .query(String.class)
                    .list();
            if (!texts.isEmpty()) {
                return texts.getLast();
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("no mail to " + address);
    }

    @Test
    void noHostOfARequestGetsIntoALinkOfAMail() {
        for (String host : List.of("evil.example", "evil.example:8080", "iwg.example@evil.example", "localhost")) {
            String address = sql.sql("SELECT email FROM people.person WHERE id = :id")
                    .param("id", staff.person("auditor", "", ""))
                    .query(String.class)
                    .single();
            FormClient asker = new FormClient(site());
            asker.get("/en/sign-in");
            String session =
                    asker.cookies().getCookieStore().getCookies().getFirst().getValue();
            String form = "_csrf=" + URLEncoder.encode(asker.token(), StandardCharsets.UTF_8) + "&email="
                    + URLEncoder.encode(address, StandardCharsets.UTF_8);
            String answer = RawRequest.sendWhole(
                    site(),
                    "POST /en/sign-in HTTP/1.1\r\nHost: " + host + "\r\nX-Forwarded-Host: evil.example\r\n"
                            + "Forwarded: host=evil.example\r\nCookie: session=" + session
                            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nConnection: close\r\nContent-Length: "
                            + form.length() + "\r\n\r\n" + form);
            if (answer.startsWith("HTTP/1.1 303")) {
                assertThat(LINK.matcher(mailTo(address)).results().map(link -> link.group()))
                        .as(host)
                        .isNotEmpty()
                        .allMatch(link -> link.startsWith("https://iwg.example/"));
                assertThat(answer).doesNotContain("evil.example");
            } else {
                assertThat(answer).as(host).startsWith("HTTP/1.1 400");
            }
        }
    }

    @Test
    void nothingThatIsTypedOrSaidOfTheHostIsInAHeaderOrAnAddressOfAnyMail() {
        EverySide side = EverySide.of(BODY, register, site(), database.app(), new Routes(mapping));
        for (String role : EverySide.roles()) {
            Explorer clerk = new Explorer(
                    side.person(role, LIES),
                    BODY,
                    "Agenda\r\nBcc: everybody@example.org\r\n\r\nhttps://evil.example/x");
            clerk.fill(side.starts("en"));
            assertThat(clerk.failed).as(role).isEmpty();
            clerk.seen.forEach((page, answer) -> answer.headers()
                    .firstValue("Location")
                    .ifPresent(location -> assertThat(location).as(page).startsWith("/")));
        }
        for (Map<String, Object> mail : sql.sql("SELECT recipient, subject, preferences FROM mail.mail")
                .query()
                .listOfRows()) {
            assertThat(String.valueOf(mail.get("subject"))).doesNotContainPattern("[\\p{Cc}\\u2028\\u2029]");
            assertThat(String.valueOf(mail.get("recipient"))).doesNotContain("everybody", "\r", "\n", ",", " ");
            assertThat(String.valueOf(mail.get("preferences"))).doesNotContain("evil.example");
        }
    }

    @Test
    void anAddressThatWouldBeTwoOrEndItsHeaderIsNotWrittenTo() {
        for (String address : List.of(
                "a@example.org\r\nBcc: b@example.org",
                "a@example.org,b@example.org",
                "a@example.org b@example.org",
                "\"a\"@example.org",
                "a@example.org%0ABcc:b@example.org",
                "<a@example.org>",
                "a@[127.0.0.1]",
                "a@example.org\u0000")) {
            FormClient asker = new FormClient(site(), "X-Forwarded-For", "203.0.113.50");
            asker.get("/en/sign-in");
            assertThat(asker.post("/en/sign-in", "email", address).statusCode())
                    .as(address)
                    .isEqualTo(422);
        }
    }
}
