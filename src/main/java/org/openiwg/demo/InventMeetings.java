package org.openiwg.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.openiwg.meeting.Meetings;
import org.openiwg.meeting.Meetings.Item;
import org.openiwg.meeting.Meetings.Known;
import org.openiwg.platform.Today;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Family;
import org.openiwg.record.Register;
import org.openiwg.record.ThingId;
import org.springframework.stereotype.Component;

/** The meetings of the invented body: the last with its minutes and what came of it, the next with its agenda and its invitations. */
@Component
class InventMeetings {

    private static final BodyId BODY = BeginDemonstration.BODY;
    private static final String SECRETARIAT = "secretariat";
    private static final ZoneId ZONE = ZoneId.of("America/Toronto");
    private static final int DAYS_AHEAD = 7;
    private static final int DAYS_TO_ACT = 60;
    private static final Bilingual PLACE =
            Bilingual.of("Room 4, Demonstration House", "Salle 4, Maison de la démonstration");

    private final Meetings meetings;
    private final Register register;
    private final Today today;

    InventMeetings(Meetings meetings, Register register, Today today) {
        this.meetings = meetings;
        this.register = register;
        this.today = today;
    }

    void add() {
        next();
        last();
    }

    private void next() {
        Known next = known(
                "meeting-next",
                Bilingual.of("Next meeting of the working group", "Prochaine réunion du groupe de travail"),
                today.date().plusDays(DAYS_AHEAD));
        boolean taken = meetings.takeUp(
                next,
                List.of(
                        new Item(
                                Bilingual.of(
                                        "What is late, and what to do about it", "Ce qui est en retard, et que faire"),
                                "Judith Demo",
                                30,
                                false,
                                Bilingual.NONE),
                        new Item(
                                Bilingual.of("The draft action plan", "Le projet de plan d’action"),
                                "Hana Demo",
                                45,
                                false,
                                Bilingual.NONE),
                        new Item(
                                Bilingual.of("Meet every two months?", "Se réunir tous les deux mois?"),
                                "Simon Demo",
                                15,
                                true,
                                Bilingual.NONE)));
        if (taken) {
            meetings.send(next, SECRETARIAT);
            meetings.answer(next, "demo-health", true, "");
            meetings.answer(next, "demo-border", true, "");
            meetings.answer(next, "demo-police", true, "");
            meetings.answer(next, "demo-finance", false, "Invented: the budget is due that day.");
        }
    }

    private void last() {
        register.snapshot().acts().stream()
                .filter(act ->
                        act.body().equals(BODY) && new ThingId(Family.MEETING, "meeting-80").equals(act.subject()))
                .findFirst()
                .ifPresent(act -> last(act.date().first()));
    }

    private void last(LocalDate day) {
        Known last =
                known("meeting-80", Bilingual.of("Meeting of the working group", "Réunion du groupe de travail"), day);
        boolean taken = meetings.takeUp(
                last,
                List.of(
                        new Item(
                                Bilingual.of("Training at the counters", "Formation aux guichets"),
                                "Bianca Demo",
                                30,
                                false,
                                Bilingual.of(
                                        "The Border Office explained why the training is late. The members asked for a date. Invented.",
                                        "Le bureau de la frontière a expliqué le retard de la formation. Les membres ont demandé une date. Inventé.")),
                        new Item(
                                Bilingual.of("The leaflet", "Le dépliant"),
                                "Hugo Demo",
                                20,
                                true,
                                Bilingual.of(
                                        "Nobody was against printing the leaflet in ten languages. Invented.",
                                        "Personne ne s’est opposé à l’impression du dépliant en dix langues. Inventé."))));
        if (!taken) {
            return;
        }
        meetings.attend(
                last,
                Map.of(
                        "demo-justice", "Judith Demo",
                        "demo-safety", "Simon Demo",
                        "demo-health", "Hana Demo",
                        "demo-border", "Bianca Demo",
                        "demo-police", "Pascal Demo",
                        "demo-heritage", "Hugo Demo",
                        "demo-women", "Wen Demo",
                        "demo-labour", "Leo Demo",
                        "demo-statistics", "Sam Demo",
                        "demo-foreign", "Farid Demo"));
        meetings.open(
                last,
                SECRETARIAT,
                1,
                Bilingual.of("Say by when the officers are trained", "Dire quand les agents seront formés"),
                "demo-border",
                today.date().plusDays(DAYS_TO_ACT));
        meetings.decide(
                last,
                SECRETARIAT,
                2,
                Bilingual.of("The leaflet is printed in ten languages", "Le dépliant est imprimé en dix langues"),
                Bilingual.of(
                        "The leaflet is printed in ten languages, and lies at every counter. Invented for the demonstration.",
                        "Le dépliant est imprimé en dix langues et se trouve à chaque guichet. Inventé pour la démonstration."));
    }

    private static Known known(String slug, Bilingual title, LocalDate day) {
        return new Known(BODY, slug, title, day, LocalTime.of(10, 0), LocalTime.of(12, 0), ZONE, PLACE);
    }
}
