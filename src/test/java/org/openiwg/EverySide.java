package org.openiwg;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.openiwg.Routes.Private;
import org.openiwg.record.Register;

/** A body of its own with somebody in every role, for tests that look at the site from every side. */
final class EverySide {

    private static final Path TABLE = Path.of("src/main/resources/people/permissions.csv");

    private static final String BEGINNING = """
            date,act,body,subject,by,due,title_en,title_fr
            2004-01-15,body.formed,BODY,,,,Group of NAME,Groupe de NAME
            2004-01-15,member.joined,BODY,fisheries,,,Fisheries Office,Bureau des pêches
            2004-01-15,member.joined,BODY,harbours,,,Harbour Office,Bureau des ports
            2004-01-16,chair.appointed,BODY,fisheries,,,Chair,Présidence
            2004-01-16,chair.appointed,BODY,harbours,,,Chair,Présidence
            2004-02-15,mandate.given,BODY,plan,fisheries,2040,Write a plan,Rédiger un plan
            2004-02-15,action.opened,BODY,chart,fisheries,2040,Draw a chart,Dresser une carte
            2004-02-15,action.opened,BODY,buoys,harbours,2040,Set the buoys,Poser les bouées
            """;

    private final String body;
    private final List<Private> routes;
    private final Staff staff;

    private EverySide(String body, List<Private> routes, Staff staff) {
        this.body = body;
        this.routes = routes;
        this.staff = staff;
    }

    /** Forms the body, if it is not there yet. */
    static EverySide of(String body, Register register, String site, DataSource app, Routes routes) {
        TestHistory.record(register, BEGINNING.replace("BODY", body).replace("NAME", body));
        return new EverySide(body, routes.privateRoutes(), new Staff(site, app));
    }

    /** Which roles the table of permissions has, those who sit at the machine excepted. */
    static List<String> roles() {
        List<String> header =
                List.of(Repository.text(TABLE).lines().findFirst().orElseThrow().split(",", -1));
        return header.subList(1, header.size()).stream()
                .filter(role -> !role.equals("machine"))
                .toList();
    }

    /** The roles that have a permission. */
    static Set<String> rolesWith(String permission) {
        List<String> roles = new ArrayList<>();
        List<String> lines = Repository.text(TABLE).lines().toList();
        List<String> header = List.of(lines.getFirst().split(",", -1));
        for (String line : lines) {
            List<String> cells = List.of(line.split(",", -1));
            for (int column = 1; column < cells.size(); column++) {
                if (cells.getFirst().equals(permission) && cells.get(column).equals("yes")) {
                    roles.add(header.get(column));
                }
            }
        }
        return new LinkedHashSet<>(roles);
    }

    /** One of some people who has a permission; the auditor when it is none of them. */
    static FormClient oneWith(String permission, Map<String, FormClient> people) {
        String role = rolesWith(permission).stream()
                .filter(people::containsKey)
                .findFirst()
                .orElse("auditor");
        return Objects.requireNonNull(people.get(role));
    }

    /** Somebody in each role who has just signed in; co-chairs and representatives speak for the Fisheries Office. */
    Map<String, FormClient> people() {
        Map<String, FormClient> people = new LinkedHashMap<>();
        for (String role : roles()) {
            people.put(role, person(role));
        }
        return people;
    }

    /** Somebody in a role, whose every request has these headers. */
    FormClient person(String role, String... headers) {
        boolean speaks = role.equals("cochair") || role.equals("representative");
        return staff.signIn(
                staff.person(role, role.equals("administrator") ? "" : body, speaks ? "fisheries" : ""), headers);
    }

    /** The address of a route about this body. */
    String address(Private route) {
        return route.pattern().contains("{slug}")
                ? route.address().replaceFirst("/bodies/[^/]+", "/bodies/" + body)
                : route.address();
    }

    /** Where somebody begins who wants to see everything. */
    List<String> starts(String language) {
        List<String> starts = new ArrayList<>(List.of("/" + language, "/" + language + "/bodies/" + body));
        for (Private route : routes) {
            if (route.reads()
                    && !route.pattern()
                            .replace("/{language:en|fr}", "")
                            .replace("{slug}", "")
                            .contains("{")) {
                starts.add("/" + language + address(route));
            }
        }
        return starts;
    }
}
