package org.openiwg.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.FormClient;
import org.openiwg.JourneyTest;
import org.openiwg.Staff;
import org.openiwg.TestHistory;
import org.openiwg.body.BothChairs;
import org.openiwg.platform.Today;
import org.openiwg.platform.database.Database;
import org.openiwg.record.ActKind;
import org.openiwg.record.BodyId;
import org.openiwg.record.Register;
import org.openiwg.record.Statement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A meeting from its invitation to its published minutes, by keyboard, without script, in both languages. */
class MeetingJourneyTest extends JourneyTest {

    private static final String BODY = "meeting-journey";
    private static final String HISTORY = """
            date,act,body,subject,title_en,title_fr
            2004-01-15,body.formed,BODY,,Quay Group,Groupe des quais
            2004-01-15,chair.appointed,BODY,quay-fisheries,Fisheries Office,Bureau des pêches
            2004-01-15,chair.appointed,BODY,quay-harbours,Harbour Office,Bureau des ports
            2004-01-15,member.joined,BODY,quay-fisheries,Fisheries Office,Bureau des pêches
            2004-01-15,member.joined,BODY,quay-harbours,Harbour Office,Bureau des ports
            2004-01-15,member.joined,BODY,quay-parks,Parks Office,Bureau des parcs
            2004-02-15,mandate.given,BODY,quay-chart,Draw a chart of the quays,Dresser la carte des quais
            """;
    private static final Pattern LINK = Pattern.compile("/(en|fr)(/invitations/[A-Za-z0-9_-]{43})");

    @Autowired
    private Database database;

    @Autowired
    private Register register;

    @Autowired
    private Today today;

    @Autowired
    private ApplicationContext application;

    private Staff staff;
    private String body;
    private UUID clerk;
    private UUID chair;
    private UUID parks;

    @BeforeEach
    void aBodyWithItsPeople() {
        body = BODY + "-" + UUID.randomUUID().toString().substring(0, 8);
        TestHistory.record(register, HISTORY.replace("BODY", body));
        staff = new Staff(site(), database.app());
        clerk = staff.person("secretariat", body, "");
        chair = staff.person("cochair", body, "quay-fisheries");
        parks = staff.person("representative", body, "quay-parks");
    }

    private JdbcClient sql() {
        return JdbcClient.create(database.app());
    }

    private List<MailsSent.Sent> mailsTo(UUID person) {
        return MailsSent.to(person, sql());
    }

    private long count(ActKind kind) {
        return register.snapshot().acts().stream()
                .filter(act -> act.body().slug().equals(body) && act.kind() == kind)
                .count();
    }

    private Page signIn(Page page, UUID person, String language) {
        page.navigate(staff.link(person).replace("/en/", "/" + language + "/"));
        page.locator("main form button").click();
        return page;
    }

    /** By keyboard: goes to a link or button and presses Enter. */
    private static void enter(Page page, Locator target) {
        target.focus();
        AtomicBoolean loaded = new AtomicBoolean();
        Consumer<Page> seen = any -> loaded.set(true);
        page.onDOMContentLoaded(seen);
        page.keyboard().press("Enter");
        page.waitForCondition(loaded::get);
        page.offDOMContentLoaded(seen);
    }

    private static void type(Page page, String field, String words) {
        page.locator("#" + field).focus();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(words);
    }

    private void type(Page page, String field, String english, String french) {
        type(page, field + "_en", english);
        type(page, field + "_fr", french);
    }

    private static void button(Page page, String words) {
        enter(page, page.locator("main button:has-text(\"" + words + "\")").first());
    }

    private static void link(Page page, String words) {
        enter(page, page.locator("main a:has-text(\"" + words + "\")").first());
    }

    /** Looks at a page as the French reader on a phone does. */
    private void look(Page phone, String path, String picture) {
        phone.navigate("/fr" + path);
        assertAccessible(phone);
        assertNothingOverflows(phone);
        picture(phone, "meeting-" + picture + "-phone");
    }

    /** On paper there is nothing to press, and nothing that leads elsewhere on the site. */
    private static void printed(Page page, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("button:visible, nav:visible, input:visible").count())
                .isZero();
        assertThat(page.locator("h1").isVisible()).isTrue();
        assertThat(page.locator("h3").first().innerText()).isEqualTo("1. Chart of the quays");
        page.pdf(new Page.PdfOptions()
                .setFormat("Letter")
                .setPath(Path.of("target/screens/meeting-" + name + "-print.pdf")));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    @Test
    void aMeetingIsHeldFromItsInvitationToItsPublishedMinutes() {
        Page page = signIn(windowWithoutScript(DESK), clerk, "en");
        Page phone = signIn(window(PHONE), clerk, "fr");
        LocalDate day = today.date();
        String room = "/bodies/" + body + "/meeting-room";

        // Planned: nobody is told.
        page.navigate("/en/bodies/" + body + "/meetings");
        link(page, "Meeting room");
        assertThat(page.locator("main").innerText()).contains("more than 1/2 of the members, which today is 2 of 3");
        picture(page, "meeting-list-empty");
        link(page, "Plan a meeting");
        button(page, "Keep this meeting");
        assertThat(page.locator(".errors").innerText()).contains("Write a title in both languages");
        forgive();
        type(page, "title", "Winter meeting", "Réunion d’hiver");
        type(page, "place", "Room 1, Quay House", "Salle 1, Maison du quai");
        type(page, "link", "https://video.example.org/quay");
        page.locator("#day").fill(day.toString());
        page.locator("input[name=audience][value=public]").check();
        button(page, "Keep this meeting");
        String meeting = room + "/" + day;
        assertThat(page.url()).endsWith("/en" + meeting);
        assertThat(count(ActKind.MEETING_ANNOUNCED)).isZero();
        assertThat(mailsTo(parks)).isEmpty();
        assertThat(staff.signIn(parks).get("/en" + meeting).statusCode()).isEqualTo(404);

        // Announced: an act, and an invitation for the calendar of each.
        button(page, "Announce and invite");
        assertThat(count(ActKind.MEETING_ANNOUNCED)).isEqualTo(1);
        MailsSent.Sent invited = mailsTo(parks).getFirst();
        assertThat(invited.method()).isEqualTo("REQUEST");
        assertThat(invited.subject()).startsWith("Invitation: Winter meeting");
        assertThat(invited.calendar()).contains("SEQUENCE:0\r\n", "STATUS:CONFIRMED\r\n");
        assertThat(mailsTo(chair)).hasSize(1);

        // The agenda: two items, one for the co-chairs alone; moved; a paper; sent.
        addItem(page, "Chart of the quays", "Carte des quais", "public", "decision");
        addItem(page, "A letter to the minister", "Une lettre au ministre", "chairs", "discussion");
        button(page, "Move down");
        assertThat(page.locator("h3").first().innerText()).isEqualTo("1. A letter to the minister");
        button(page, "Move down");
        assertThat(page.locator("h3").first().innerText()).isEqualTo("1. Chart of the quays");
        assertThat(page.locator("main").innerText()).contains("there is nothing to read yet");
        link(page, "Add papers");
        look(phone, meeting + "/items/" + firstItem() + "/papers", "papers");
        page.locator("#papers")
                .setInputFiles(new FilePayload(
                        "chart.txt", "text/plain", "Depths in fathoms".getBytes(StandardCharsets.UTF_8)));
        type(page, "title", "Depths of the quays", "Profondeurs des quais");
        button(page, "Add these papers");
        assertThat(page.locator("main").innerText()).contains("Depths of the quays");
        button(page, "Send the agenda");
        assertThat(filed()).contains("Agenda of “Winter meeting”, in English, for: Everyone", "Depths of the quays");
        MailsSent.Sent agenda = mailsTo(parks).getLast();
        assertThat(agenda.calendar()).contains("SEQUENCE:1\r\n");
        assertThat(agenda.words()).contains("1. Chart of the quays").doesNotContain("letter to the minister");
        assertThat(mailsTo(chair).getLast().words()).contains("A letter to the minister");

        // A member answers with the link in the mail, without signing in, in French, on a phone.
        Matcher link = LINK.matcher(agenda.words());
        assertThat(link.find()).isTrue();
        Page stranger = windowWithoutScript(PHONE);
        stranger.navigate("/fr" + link.group(2));
        assertThat(stranger.locator("main").innerText()).doesNotContain("lettre au ministre");
        stranger.locator("input[name=answer][value=other]").check();
        type(stranger, "note", "Avec une collègue");
        button(stranger, "Envoyer la réponse");
        assertThat(stranger.locator(".notification").innerText())
                .contains("J’envoie quelqu’un d’autre", "Votre réponse est gardée");
        Page lookAtAnswer = window(PHONE);
        look(lookAtAnswer, link.group(2), "answer");
        page.reload();
        assertThat(page.locator("main").innerText())
                .contains("1 of 3 members has said that it comes", "Avec une collègue");

        // Moved: with a reason, a correction, an update; the answer was to another hour.
        link(page, "Change the meeting");
        page.locator("#begins").fill("11:00");
        button(page, "Keep the change");
        assertThat(page.locator(".errors").innerText()).contains("Say why in both languages");
        forgive();
        type(page, "reason", "The ferry is late.", "Le traversier est en retard.");
        button(page, "Keep the change");
        MailsSent.Sent moved = mailsTo(parks).getLast();
        assertThat(moved.calendar()).contains("SEQUENCE:2\r\n", "T110000", "PARTSTAT=NEEDS-ACTION");
        assertThat(moved.words()).contains("The ferry is late.");
        assertThat(register.snapshot().entries().stream()
                        .filter(entry -> entry.statement() instanceof Statement.Corrected c
                                && c.reason().en().equals("The ferry is late.")))
                .isNotEmpty();

        // Held: attendance and the quorum, minutes in both languages, an action item, a decision.
        link(page, "Note who is there");
        look(phone, meeting + "/attendance", "attendance");
        for (String member : List.of("quay-fisheries", "quay-parks")) {
            page.locator("#present-" + member).focus();
            page.keyboard().press("Space");
        }
        type(page, "who-quay-parks", "A. Roy");
        button(page, "Save the attendance");
        assertThat(page.locator("main").innerText()).contains("2 of 3 members are present; 2 are needed");
        picture(page, "meeting-attendance");
        page.navigate("/en" + meeting + "/minutes");
        String item = firstItem();
        type(page, "en-" + item, "The chart was looked at.\n\nIt is to be printed.");
        type(page, "fr-" + item, "La carte a été examinée.\n\nElle sera imprimée.");
        type(page, "en-" + lastItem(), "The letter stays secret.");
        type(page, "fr-" + lastItem(), "La lettre reste secrète.");
        button(page, "Open an action item");
        look(phone, meeting + "/items/" + item + "/action", "action");
        type(page, "title", "Print the chart", "Imprimer la carte");
        page.locator("#owner").selectOption("quay-parks");
        button(page, "Open this action item");
        assertThat(count(ActKind.ACTION_OPENED)).isEqualTo(1);
        button(page, "Put a decision to the co-chairs");
        type(page, "title", "The chart is adopted", "La carte est adoptée");
        type(page, "text", "The body adopts the chart of the quays.", "L’organisme adopte la carte des quais.");
        button(page, "Ask both co-chairs to sign");
        assertThat(page.locator("main").innerText()).contains("Decision: The chart is adopted", "Waits for signatures");
        look(phone, meeting + "/minutes", "minutes");
        picture(page, "meeting-minutes");
        bothVersionsAreShown(page, phone, meeting, item);
        page.navigate("/en" + meeting);
        button(page, "The meeting was held");
        assertThat(count(ActKind.MEETING_HELD)).isEqualTo(1);
        picture(page, "meeting-room-held");
        printed(page, "room-held");
        look(phone, meeting, "room-held");

        // Nothing of the minutes is public before both co-chairs have signed them.
        String open = get("/en/bodies/" + body + "/meetings/" + day).text();
        assertThat(open)
                .contains("Chart of the quays")
                .doesNotContain("The chart was looked at", "letter to the minister");
        BothChairs.sign(application, new BodyId(body), "meeting/%s/decision/%s-d2".formatted(day, day), chairs());
        button(page, "Ask both co-chairs to sign the minutes");
        assertThat(page.locator("main").innerText()).contains("stand still");
        assertThat(staff.signIn(clerk).get("/en" + meeting + "/minutes").statusCode())
                .isEqualTo(409);
        BothChairs.sign(application, new BodyId(body), "meeting/%s/minutes".formatted(day), chairs());
        String published = get("/en/bodies/" + body + "/meetings/" + day).text();
        assertThat(published)
                .contains(
                        "The chart was looked at.",
                        "The chart is adopted",
                        "Print the chart",
                        "Minutes of “Winter meeting”")
                .doesNotContain("secret", "letter to the minister");
        assertThat(get("/fr/bodies/" + body + "/meetings/" + day).text()).contains("La carte a été examinée.");
        assertThat(filed()).contains("Minutes of “Winter meeting”, in French, for: Everyone");
        look(phone, "/bodies/" + body + "/meetings/" + day, "public");
        page.navigate("/en/bodies/" + body + "/meetings/" + day);
        Page desk = window(DESK);
        desk.navigate(page.url());
        assertAccessible(desk);
        assertNothingOverflows(desk);
        picture(page, "meeting-public");
        printed(page, "public");
        look(phone, room, "list");
        whoMaySeeWhat(meeting);
    }

    private static List<String> chairs() {
        return List.of("quay-fisheries", "quay-harbours");
    }

    private void addItem(Page page, String english, String french, String audience, String asked) {
        link(page, "Add an item");
        type(page, "title", english, french);
        type(page, "presenter", "A. Roy");
        page.locator("input[name=asked][value=" + asked + "]").check();
        page.locator("input[name=audience][value=" + audience + "]").check();
        page.locator("#obligation").selectOption("mandate/quay-chart");
        button(page, "Add this item");
    }

    /** Two who write the same item: the second sees both texts, and keeps theirs by saving again. */
    private void bothVersionsAreShown(Page page, Page phone, String meeting, String item) {
        phone.navigate("/fr" + meeting + "/minutes");
        page.navigate("/en" + meeting + "/minutes");
        type(page, "en-" + item, "Written first.");
        button(page, "Save what is written");
        type(phone, "en-" + item, "Written second.");
        button(phone, "Enregistrer le texte");
        assertThat(phone.locator(".version").first().innerText()).contains("Written first.");
        assertThat(phone.locator("#en-" + item).inputValue()).isEqualTo("Written second.");
        assertAccessible(phone);
        forgive();
        type(phone, "en-" + item, "The chart was looked at.\n\nIt is to be printed.");
        button(phone, "Enregistrer le texte");
        page.reload();
        assertThat(page.locator("#en-" + item).inputValue()).contains("The chart was looked at.");
    }

    private void whoMaySeeWhat(String meeting) {
        FormClient member = staff.signIn(parks);
        assertThat(member.get("/en" + meeting).body())
                .contains("Chart of the quays", "Print the chart")
                .doesNotContain("letter to the minister", "Announce and invite");
        assertThat(member.get("/en" + meeting + "/minutes.pdf").statusCode()).isEqualTo(200);
        assertThat(member.get("/en" + meeting + "/minutes").statusCode()).isEqualTo(403);
        FormClient expert = staff.signedIn("expert", body, "");
        assertThat(expert.get("/en" + meeting).statusCode()).isEqualTo(404);
        FormClient elsewhere = staff.signedIn("secretariat", "iwg-tip", "");
        assertThat(elsewhere
                        .get("/en/bodies/iwg-tip/meeting-room/" + today.date())
                        .statusCode())
                .isEqualTo(404);
        UUID paper = sql().sql(
                        "SELECT p.id FROM meeting.paper p JOIN meeting.item i ON i.id = p.item WHERE i.body = :body")
                .param("body", body)
                .query(UUID.class)
                .single();
        assertThat(member.get("/en" + meeting + "/papers/" + paper).statusCode())
                .isEqualTo(200);
        assertThat(elsewhere
                        .get("/en/bodies/iwg-tip/meeting-room/" + today.date() + "/papers/" + paper)
                        .statusCode())
                .isEqualTo(404);
    }

    private String firstItem() {
        return item("ASC");
    }

    private String lastItem() {
        return item("DESC");
    }

    private String item(String order) {
        return sql().sql("SELECT id FROM meeting.item WHERE body = :body ORDER BY place " + order + " LIMIT 1")
                .param("body", body)
                .query(UUID.class)
                .single()
                .toString();
    }

    private List<String> filed() {
        return register.snapshot().entries().stream()
                .map(entry -> entry.statement())
                .filter(Statement.Filed.class::isInstance)
                .map(statement -> ((Statement.Filed) statement).document())
                .filter(document -> document.body().slug().equals(body))
                .map(document -> document.title().en())
                .toList();
    }
}
