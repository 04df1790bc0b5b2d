package org.openiwg.demo;

import java.util.List;
import org.openiwg.people.DemoPeople;
import org.openiwg.people.Person;
import org.openiwg.people.Post;
import org.openiwg.people.Role;
import org.openiwg.platform.Today;
import org.openiwg.platform.text.Language;
import org.springframework.stereotype.Component;

/** Invented people: one for each role, and one for each of the seventeen departments. */
@Component
class InventPeople {
    private static final int DAYS_IN_POST = 900;

    /** Who speaks for a department, and in which language they are written to. */
    private record Speaker(String department, String name, Language language) {}

    private static final List<Speaker> REPRESENTATIVES = List.of(
            new Speaker("foreign", "Farid Demo", Language.FR),
            new Speaker("immigration", "Ines Demo", Language.FR),
            new Speaker("health", "Hana Demo", Language.EN),
            new Speaker("labour", "Leo Demo", Language.EN),
            new Speaker("border", "Bianca Demo", Language.EN),
            new Speaker("police", "Pascal Demo", Language.FR),
            new Speaker("women", "Wen Demo", Language.EN),
            new Speaker("indigenous", "Ida Demo", Language.EN),
            new Speaker("defence", "Denis Demo", Language.FR),
            new Speaker("heritage", "Hugo Demo", Language.FR),
            new Speaker("statistics", "Sam Demo", Language.EN),
            new Speaker("finance", "Fiona Demo", Language.EN),
            new Speaker("passports", "Pia Demo", Language.EN),
            new Speaker("prosecution", "Priya Demo", Language.EN),
            new Speaker("development", "Diego Demo", Language.EN));

    private final DemoPeople people;
    private final Today today;

    InventPeople(DemoPeople people, Today today) {
        this.people = people;
        this.today = today;
    }

    /** Those whose doings are invented too. */
    record Busy(Person judith, Person simon, Person noor) {}

    Busy add() {
        add("Robin Demo", Language.EN, Role.SECRETARIAT, "", "Secretary of the group", "Secrétaire du groupe");
        add("Camille Demo", Language.FR, Role.SECRETARIAT, "", "Clerk of the group", "Commis du groupe");
        Person judith = add("Judith Demo", Language.EN, Role.COCHAIR, "justice", "Co-chair", "Coprésidente");
        Person simon = add("Simon Demo", Language.FR, Role.COCHAIR, "safety", "Co-chair", "Coprésident");
        REPRESENTATIVES.forEach(one -> add(
                one.name(), one.language(), Role.REPRESENTATIVE, one.department(), "Representative", "Représentation"));
        Person noor = add("Noor Demo", Language.EN, Role.EXPERT, "", "Shelter network", "Réseau de refuges");
        add("Odile Demo", Language.FR, Role.AUDITOR, "", "Auditor", "Vérificatrice");
        Post administrator =
                new Post(Role.ADMINISTRATOR, "", "", "Administrator (demonstration)", "Administration (démonstration)");
        people.add("Alex Demo", "alex.demo@example.org", Language.EN, administrator, today.date());
        return new Busy(judith, simon, noor);
    }

    private Person add(String name, Language language, Role role, String department, String english, String french) {
        String institution = department.isEmpty() ? "" : "demo-" + department;
        Post post = new Post(role, BeginDemonstration.BODY.slug(), institution, english, french);
        String email = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.org";
        return people.add(name, email, language, post, today.date().minusDays(DAYS_IN_POST));
    }
}
