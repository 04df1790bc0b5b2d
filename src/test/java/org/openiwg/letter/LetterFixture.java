package org.openiwg.letter;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openiwg.FormClient;
import org.openiwg.Staff;
import org.openiwg.TestHistory;
import org.openiwg.body.SignOff;
import org.openiwg.platform.database.Database;
import org.openiwg.record.BodyId;
import org.openiwg.record.Register;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A body of its own with two chairs and three members, and people who write to it and work for it. */
final class LetterFixture {

    private static final AtomicInteger PLACES = new AtomicInteger();
    private static final Pattern REFERENCE = Pattern.compile("letters/(" + Reference.IN_PATH + ")/receipt");
    private static final Pattern HASH = Pattern.compile("name=\"hash\" value=\"([0-9a-f]{64})\"");

    final String body;
    final Staff staff;
    private final String site;
    private final Database database;
    private final Stamps stamps;
    private final SignOff signOff;

    LetterFixture(String body, String site, Database database, Register register, Stamps stamps, SignOff signOff) {
        this.body = body;
        this.site = site;
        this.database = database;
        this.stamps = stamps;
        this.signOff = signOff;
        this.staff = new Staff(site, database.app());
        if (!register.snapshot().history().acts().stream()
                .anyMatch(act -> act.body().slug().equals(body))) {
            TestHistory.record(register, """
                    date,act,body,subject,by,due,title_en,title_fr
                    2024-01-15,body.formed,BODY,,,,Reef group,Groupe des récifs
                    2024-01-15,member.joined,BODY,fisheries,,,Fisheries Office,Bureau des pêches
                    2024-01-15,member.joined,BODY,harbours,,,Harbour Office,Bureau des ports
                    2024-01-15,member.joined,BODY,justice,,,Justice Office,Bureau de la justice
                    2024-01-15,chair.appointed,BODY,fisheries,,,Fisheries Office,Bureau des pêches
                    2024-01-15,chair.appointed,BODY,harbours,,,Harbour Office,Bureau des ports
                    2024-02-15,mandate.given,BODY,plan,,2040,Write a plan,Rédiger un plan
                    2024-02-15,action.opened,BODY,chart,justice,2040,Draw a chart,Dresser une carte
                    """.replace("BODY", body));
        }
    }

    /** Somebody whom the site has never seen, at a network address of their own. */
    FormClient stranger() {
        int place = PLACES.incrementAndGet();
        return new FormClient(site, "X-Forwarded-For", "198.18." + place / 250 + "." + (1 + place % 250));
    }

    FormClient clerk() {
        return staff.signedIn("secretariat", body, "");
    }

    FormClient chair(String institution) {
        return staff.signedIn("cochair", body, institution);
    }

    /** A form that was opened a minute ago. */
    String stamp() {
        return stamps.issue(body, Instant.now().minusSeconds(60));
    }

    /** What a usual letter says, with some answers in place of others; name and value in turn. */
    String[] letter(String... others) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("stamp", stamp());
        fields.put("kind", "ngo");
        fields.put("name", "Ann Writer");
        fields.put("organisation", "Harbour Watch");
        fields.put("publish", "organisation");
        fields.put("email", "ann@example.org");
        fields.put("about", "mandate/plan");
        fields.put("words", "You were to write a plan. I am Ann Writer of 12 Elm Street. Where is it?");
        for (int i = 0; i < others.length; i += 2) {
            fields.put(others[i], others[i + 1]);
        }
        return flat(fields);
    }

    private static String[] flat(Map<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    /** Sends a letter; its reference. */
    String write(String language, String... others) {
        HttpResponse<String> answer = stranger().post("/" + language + "/bodies/" + body + "/write", letter(others));
        Matcher found = REFERENCE.matcher(location(answer));
        if (!found.find()) {
            throw new AssertionError(answer.body());
        }
        return found.group(1);
    }

    /** Takes a letter into the record. */
    HttpResponse<String> accept(FormClient clerk, String reference, String... others) {
        String page = "/en/bodies/" + body + "/letterbox/" + reference + "/judge";
        String form = clerk.get(page).body();
        Map<String, String> fields = new HashMap<>();
        fields.put("version", valueOf(form, "version"));
        fields.put("verdict", "accepted");
        fields.put("title_en", "Where is the plan?");
        fields.put("title_fr", "Où est le plan?");
        fields.put("said_by", "Harbour Watch");
        fields.put("about", "mandate/plan");
        for (int i = 0; i < others.length; i += 2) {
            fields.put(others[i], others[i + 1]);
        }
        return clerk.post(page, flat(fields));
    }

    String accepted(FormClient clerk, String... others) {
        String reference = write("en", others);
        HttpResponse<String> answer = accept(clerk, reference);
        if (answer.statusCode() != 303) {
            throw new AssertionError(answer.body());
        }
        return reference;
    }

    /** Writes a reply and presses one of its buttons. */
    HttpResponse<String> reply(FormClient who, String reference, String kind, String act, String... others) {
        String page = "/en/bodies/" + body + "/letterbox/" + reference + "/reply/" + kind;
        String form = who.get(page).body();
        Map<String, String> fields = new HashMap<>();
        fields.put("version", valueOf(form, "version"));
        fields.put("text_en", "Dear [[Ms Writer]], the plan comes.");
        fields.put("text_fr", "Chère [[Mme Writer]], le plan vient.");
        fields.put("way", "mail");
        fields.put("act", act);
        for (int i = 0; i < others.length; i += 2) {
            fields.put(others[i], others[i + 1]);
        }
        return who.post(page, flat(fields));
    }

    /** Both co-chairs sign a matter. */
    void sign(String matter) {
        long entry = signOff.of(new BodyId(body), matter).orElseThrow().entry();
        for (String institution : new String[] {"fisheries", "harbours"}) {
            FormClient chair = chair(institution);
            String page = "/en/bodies/" + body + "/sign-off/" + entry;
            Matcher hash = HASH.matcher(chair.get(page).body());
            if (!hash.find()) {
                throw new AssertionError("nothing to sign on " + page);
            }
            HttpResponse<String> answer = chair.post(page + "/sign", "hash", hash.group(1), "institution", institution);
            if (answer.statusCode() != 303) {
                throw new AssertionError(answer.body());
            }
        }
    }

    /** Words of mails to an address, the oldest first: subject, line feed, text. */
    java.util.List<String> mailsTo(String address) {
        return JdbcClient.create(database.app())
                .sql("SELECT subject || chr(10) || words FROM mail.mail WHERE recipient = :to ORDER BY written, id")
                .param("to", address)
                .query(String.class)
                .list();
    }

    static String valueOf(String html, String field) {
        Matcher value =
                Pattern.compile("name=\"" + field + "\" value=\"([^\"]*)\"").matcher(html);
        if (!value.find()) {
            throw new AssertionError("no " + field + " in " + html);
        }
        return value.group(1);
    }

    static String location(HttpResponse<String> answer) {
        if (answer.statusCode() != 303) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return Objects.requireNonNull(answer.headers().firstValue("Location").orElse(null));
    }
}
