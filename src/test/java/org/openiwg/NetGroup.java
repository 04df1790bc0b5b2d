package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openiwg.platform.database.Database;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.ImportHistory;
import org.openiwg.record.Register;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bodies that ask about nets, and what is needed to watch them do so. */
final class NetGroup {

    private static final String BEGINNING = """
            date,act,body,subject,by,due,title_en,title_fr
            2004-01-15,body.formed,BODY,,,,Net group,Groupe des filets
            2004-01-15,member.joined,BODY,fisheries,,,Fisheries Office,Bureau des pêches
            2004-01-15,member.joined,BODY,harbours,,,Harbour Office,Bureau des ports
            2004-01-15,chair.appointed,BODY,fisheries,,,Fisheries Office,Bureau des pêches
            2004-01-15,chair.appointed,BODY,harbours,,,Harbour Office,Bureau des ports
            """;

    private final String site;
    private final Register register;
    private final Database database;
    private final LocalDate today;

    NetGroup(String site, Register register, Database database, LocalDate today) {
        this.site = site;
        this.register = register;
        this.database = database;
        this.today = today;
    }

    /** Forms a body of that name. */
    String body(String name) {
        byte[] csv = BEGINNING.replace("BODY", name).getBytes(StandardCharsets.UTF_8);
        new ImportHistory(register)
                .run(file -> file.equals("acts.csv") ? new ByteArrayInputStream(csv) : null, "a test");
        return name;
    }

    Staff staff() {
        return new Staff(site, database.app());
    }

    JdbcClient sql() {
        return JdbcClient.create(database.owner());
    }

    List<Act> acts(String body, ActKind kind) {
        return register.snapshot().acts().stream()
                .filter(act -> act.body().slug().equals(body) && act.kind() == kind)
                .toList();
    }

    static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** A call that is open; the address of its desk. */
    String opened(FormClient clerk, String body, String who) {
        String consult = "/en/bodies/" + body + "/consult";
        clerk.get(consult + "/new");
        String[] call = {
            "title_en",
            "Nets",
            "title_fr",
            "Filets",
            "text_en",
            "Nets.",
            "text_fr",
            "Filets.",
            "opens",
            today.toString(),
            "closes",
            today.plusDays(20).toString(),
            "who",
            who
        };
        String desk = location(clerk.post(consult + "/new", call));
        location(clerk.post(desk + "/questions/new", "place", "1", "text_en", "Which?", "text_fr", "Lesquels?"));
        location(clerk.post(desk + "/open", "version", "0"));
        return desk;
    }

    static String version(HttpResponse<String> form) {
        return form.body().replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
    }

    /** The name of the field in which the one question of a body is answered. */
    String question(String body) {
        return "q-" + sql().sql("""
                        SELECT q.id FROM consultation.question q JOIN consultation.call c ON c.id = q.call
                        WHERE c.body = :body
                        """).param("body", body).query(UUID.class).single();
    }

    /** Sends an answer until it is no longer too fast. */
    String answered(FormClient writer, String form, String... fields) {
        writer.get(form);
        HttpResponse<String> answer = writer.post(form, fields);
        while (answer.statusCode() == 422 && answer.body().contains("That was very fast")) {
            answer = writer.post(form, fields);
        }
        return location(answer);
    }
}
