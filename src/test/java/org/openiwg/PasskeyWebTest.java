package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.database.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an attacker would bring in place of a passkey's answer. */
class PasskeyWebTest extends WebTest {

    private static final String SIGN_IN = SoftPasskey.SIGN_IN;
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
        person = staff.person("auditor", "", "");
        sql.sql("DELETE FROM people.attempt").update();
    }

    private static String challenge(FormClient client, String options) {
        return SoftPasskey.challenge(client, options);
    }

    private SoftPasskey passkeyOf(FormClient client, UUID owner) {
        return SoftPasskey.added(client, owner, site());
    }

    private FormClient stranger() {
        FormClient client = new FormClient(site());
        client.get("/en/sign-in");
        return client;
    }

    private static boolean isIn(FormClient client) {
        return client.get("/en/my-sign-in").statusCode() == 200;
    }

    @Test
    void itSignsInAndTheSessionIsANewOne() {
        SoftPasskey passkey = passkeyOf(staff.signIn(person), person);
        FormClient client = stranger();
        String before =
                client.cookies().getCookieStore().getCookies().getFirst().getValue();
        assertThat(passkey.signIn(client).statusCode()).isEqualTo(303);
        assertThat(client.cookies().getCookieStore().getCookies().getFirst().getValue())
                .isNotEqualTo(before);
        assertThat(client.get("/en/my-sign-in").body()).contains("With a passkey", "Soft");
        FormClient planted = new FormClient(site(), "Cookie", "session=" + before);
        assertThat(isIn(planted)).isFalse();
    }

    @Test
    void everyPartOfTheAnswerThatIsWrongIsRefusedInTheSameWords() {
        SoftPasskey passkey = passkeyOf(staff.signIn(person), person);
        Map<String, Consumer<SoftPasskey>> wrongs = Map.of(
                "another origin", it -> it.origin = "http://localhost:1",
                "another site's host", it -> it.host = "example.org",
                "nobody was verified", it -> it.verified = false,
                "somebody else's handle", it -> it.handle = new byte[16],
                "no handle", it -> it.handle = new byte[0],
                "a signature of something else", it -> it.breaksSignature = true,
                "a credential that nobody has", it -> it.credential[0] ^= 1);
        List<String> answers = new ArrayList<>();
        wrongs.forEach((what, wrong) -> {
            FormClient client = stranger();
            String host = passkey.host;
            String origin = passkey.origin;
            byte[] handle = passkey.handle;
            byte first = passkey.credential[0];
            wrong.accept(passkey);
            HttpResponse<String> answer = passkey.signIn(client);
            passkey.host = host;
            passkey.origin = origin;
            passkey.handle = handle;
            passkey.credential[0] = first;
            passkey.verified = true;
            passkey.breaksSignature = false;
            assertThat(answer.statusCode()).as(what).isEqualTo(422);
            assertThat(isIn(client)).as(what).isFalse();
            answers.add(answer.body().replaceAll("_csrf\" value=\"[^\"]+\"", ""));
        });
        assertThat(answers).hasSize(wrongs.size()).containsOnly(answers.getFirst());
        assertThat(passkey.signIn(stranger()).statusCode()).isEqualTo(303);
    }

    @Test
    void anAnswerCountsOnceInTheSessionThatAskedAndWithinItsTime() {
        SoftPasskey passkey = passkeyOf(staff.signIn(person), person);
        FormClient client = stranger();
        String answer = passkey.signs(challenge(client, SIGN_IN + "/options"));
        FormClient thief = stranger();
        assertThat(thief.post(SIGN_IN, "answer", answer).statusCode()).isEqualTo(422);
        assertThat(client.post(SIGN_IN, "answer", answer).statusCode()).isEqualTo(303);
        client.get("/en/sign-in");
        assertThat(client.post(SIGN_IN, "answer", answer).statusCode()).isEqualTo(422);
        passkey.counter = 2;
        FormClient late = stranger();
        String stale = passkey.signs(challenge(late, SIGN_IN + "/options"));
        JdbcClient.create(database.owner())
                .sql("UPDATE people.challenge SET expires = expires - interval '5 minutes 1 second'")
                .update();
        assertThat(late.post(SIGN_IN, "answer", stale).statusCode()).isEqualTo(422);
        // What a challenge was given for matters too.
        FormClient own = staff.signIn(person);
        own.get(NEW);
        String forNew = passkey.signs(challenge(own, "/en/my-sign-in/passkeys/options"));
        assertThat(own.post(SIGN_IN, "answer", forNew).statusCode()).isEqualTo(422);
    }

    @Test
    void ofTwoWhoBringTheSameAnswerAtOnceOneGetsIn() throws Exception {
        SoftPasskey passkey = passkeyOf(staff.signIn(person), person);
        for (int round = 0; round < 5; round++) {
            passkey.counter++;
            FormClient client = stranger();
            String answer = passkey.signs(challenge(client, SIGN_IN + "/options"));
            Callable<HttpResponse<String>> send = () -> client.post(SIGN_IN, "answer", answer);
            try (ExecutorService both = Executors.newFixedThreadPool(2)) {
                int in = 0;
                for (Future<HttpResponse<String>> sent : both.invokeAll(List.of(send, send))) {
                    in += sent.get().statusCode() == 303 ? 1 : 0;
                }
                assertThat(in).isEqualTo(1);
            }
        }
    }

    @Test
    void aCopyOfAPasskeyIsNoticedByItsCounter() {
        SoftPasskey passkey = passkeyOf(staff.signIn(person), person);
        passkey.counter = 7;
        assertThat(passkey.signIn(stranger()).statusCode()).isEqualTo(303);
        for (long copied : new long[] {7, 6, 1, 0}) {
            passkey.counter = copied;
            assertThat(passkey.signIn(stranger()).statusCode())
                    .as("counter " + copied)
                    .isEqualTo(422);
        }
        passkey.counter = 8;
        assertThat(passkey.signIn(stranger()).statusCode()).isEqualTo(303);
    }

    @Test
    void aPasskeyIsMadeForThisSiteWithItsPersonVerifiedOnceAndBelongsToOne() {
        FormClient client = staff.signIn(person);
        SoftPasskey unverified = new SoftPasskey(site());
        unverified.verified = false;
        SoftPasskey elsewhere = new SoftPasskey("https://evil.example");
        SoftPasskey other = new SoftPasskey(site());
        other.host = "evil.example";
        for (SoftPasskey wrong : List.of(unverified, elsewhere, other)) {
            assertThat(wrong.add(client).statusCode()).isEqualTo(422);
        }
        for (String garbage : List.of("", "{}", "[]", "null", "{\"id\":1}", "x".repeat(30_000))) {
            client.get(NEW);
            assertThat(client.post(NEW, "name", "Kept", "answer", garbage).body())
                    .contains("No passkey was added", "value=\"Kept\"");
            client.get("/en/sign-in");
            assertThat(client.post(SIGN_IN, "answer", garbage).statusCode()).isEqualTo(422);
        }
        SoftPasskey passkey = passkeyOf(client, person);
        assertThat(passkey.add(client).statusCode()).isEqualTo(422);
        UUID second = staff.person("auditor", "", "");
        assertThat(passkey.add(staff.signIn(second)).statusCode()).isEqualTo(422);
    }

    @Test
    void anotherPersonsPasskeyCanNeitherBeSeenNorRemoved() {
        passkeyOf(staff.signIn(person), person);
        UUID id = sql.sql("SELECT id FROM people.passkey WHERE person = :person")
                .param("person", person)
                .query(UUID.class)
                .single();
        FormClient other = staff.signedIn("administrator", "", "");
        other.get("/en/my-sign-in");
        String path = "/en/my-sign-in/passkeys/" + id + "/remove";
        assertThat(other.get(path).statusCode()).isEqualTo(404);
        other.get("/en/my-sign-in");
        assertThat(other.post(path).statusCode()).isEqualTo(404);
        FormClient own = staff.signIn(person);
        own.get(path);
        assertThat(own.post(path).statusCode()).isEqualTo(303);
        assertThat(own.get("/en/my-sign-in").body()).contains("You have none yet");
    }

    @Test
    void aSessionLeftOpenAddsAndRemovesNone() {
        FormClient client = staff.signIn(person);
        passkeyOf(client, person);
        client.get(NEW);
        sql.sql("UPDATE people.session SET creation_time = creation_time - 601000 WHERE principal_name = :person")
                .param("person", person.toString())
                .update();
        UUID id = sql.sql("SELECT id FROM people.passkey WHERE person = :person")
                .param("person", person)
                .query(UUID.class)
                .single();
        for (String path :
                List.of("/en/my-sign-in/passkeys/options", NEW, "/en/my-sign-in/passkeys/" + id + "/remove")) {
            assertThat(client.post(path).headers().firstValue("Location"))
                    .as(path)
                    .contains("/en/sign-in");
        }
        assertThat(sql.sql("SELECT count(*) FROM people.passkey WHERE person = :person")
                        .param("person", person)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void whatIsAskedOfABrowserTellsNothingOfAnybodyAndIsCounted() {
        passkeyOf(staff.signIn(person), person);
        FormClient client = stranger();
        String options = client.post(SIGN_IN + "/options").body();
        assertThat(options).contains("\"allowCredentials\":[]", "\"userVerification\":\"required\"", "localhost");
        int status = 200;
        for (int i = 0; i < 61 && status == 200; i++) {
            status = client.post(SIGN_IN + "/options").statusCode();
        }
        assertThat(status).isEqualTo(429);
        assertThat(client.post(SIGN_IN, "answer", "{}").statusCode()).isEqualTo(429);
        assertThat(client.withoutToken().post(SIGN_IN + "/options").statusCode())
                .isEqualTo(403);
    }

    @Test
    void onlyThePagesOfPasskeysMayRunAScriptOfOursAndNothingElse() {
        FormClient client = staff.signIn(person);
        for (String path : List.of("/en/sign-in", "/fr/sign-in", NEW)) {
            HttpResponse<String> page = client.get(path);
            assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                    .startsWith("default-src 'none'")
                    .endsWith("script-src 'self'; connect-src 'self'")
                    .doesNotContain("unsafe", "*", "http");
            assertThat(page.body()).contains("<script src=\"/assets/passkey-").doesNotContain("<script>");
        }
        for (String path : List.of("/en", "/en/my-sign-in", "/en/nowhere", "/en/sign-in/asked", "/en/permissions")) {
            HttpResponse<String> page = client.get(path);
            assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'")
                    .doesNotContain("script-src", "connect-src");
            assertThat(page.body()).as(path).doesNotContain("<script");
        }
    }
}
