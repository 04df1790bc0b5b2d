package org.openiwg.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openiwg.body.GiveSignature;
import org.openiwg.meeting.Meetings;
import org.openiwg.meeting.Meetings.Item;
import org.openiwg.meeting.Meetings.Known;
import org.openiwg.people.Person;
import org.openiwg.platform.Today;
import org.openiwg.record.ActKind;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Family;
import org.openiwg.record.Register;
import org.openiwg.record.ThingId;
import org.springframework.stereotype.Component;

/** Held meetings of the invented body: an older one whose minutes are approved, the last with its minutes and what came of it. */
@Component
class InventHeldMeetings {

    static final String SECRETARIAT = "secretariat";

    private static final BodyId BODY = BeginDemonstration.BODY;
    private static final ZoneId ZONE = ZoneId.of("America/Toronto");
    private static final int DAYS_TO_ACT = 60;
    private static final Map<String, String> PRESENT = Map.of(
            "demo-justice", "Judith Demo",
            "demo-safety", "Simon Demo",
            "demo-health", "Hana Demo",
            "demo-border", "Bianca Demo",
            "demo-police", "Pascal Demo",
            "demo-heritage", "Hugo Demo",
            "demo-women", "Wen Demo",
            "demo-labour", "Leo Demo",
            "demo-statistics", "Sam Demo",
            "demo-foreign", "Farid Demo");
    private static final Bilingual PLACE =
            Bilingual.of("Room 4, Demonstration House", "Salle 4, Maison de la démonstration");

    private final Meetings meetings;
    private final GiveSignature signature;
    private final Register register;
    private final Today today;

    InventHeldMeetings(Meetings meetings, GiveSignature signature, Register register, Today today) {
        this.meetings = meetings;
        this.signature = signature;
        this.register = register;
        this.today = today;
    }

    void add(InventPeople.Busy busy) {
        held("meeting-170").ifPresent(day -> approved(day, busy));
        held("meeting-80").ifPresent(day -> last(day, busy.simon()));
    }

    /** The day of a meeting that the record says was held. */
    private Optional<LocalDate> held(String slug) {
        return register.snapshot().acts().stream()
                .filter(act -> act.body().equals(BODY)
                        && act.kind() == ActKind.MEETING_HELD
                        && new ThingId(Family.MEETING, slug).equals(act.subject()))
                .findFirst()
                .map(act -> act.date().first());
    }

    /** Its minutes are signed by both co-chairs, and so are public. */
    private void approved(LocalDate day, InventPeople.Busy busy) {
        Known older =
                known("meeting-170", Bilingual.of("Meeting of the working group", "Réunion du groupe de travail"), day);
        boolean taken = meetings.takeUp(
                older,
                List.of(
                        new Item(
                                Bilingual.of("The promised plan", "Le plan promis"),
                                "Judith Demo",
                                40,
                                false,
                                Bilingual.of(
                                        "Two departments have not sent their part. The co-chair asked for more time, and the members noted why. Invented.",
                                        "Deux ministères n’ont pas envoyé leur partie. La coprésidence a demandé plus de temps, et les membres ont pris note du motif. Inventé."))));
        if (taken) {
            meetings.attend(older, PRESENT);
            long minutes = meetings.proposeMinutes(older, SECRETARIAT);
            signature.give(minutes, busy.simon());
            signature.give(minutes, busy.judith());
        }
    }

    private void last(LocalDate day, Person chair) {
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
                                        "The Department of Border Services said that new officers still wait for the training. The members asked for a date. Invented.",
                                        "Le ministère des Services frontaliers a dit que les nouveaux agents attendent encore la formation. Les membres ont demandé une date. Inventé.")),
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
        meetings.attend(last, PRESENT);
        meetings.open(
                last,
                SECRETARIAT,
                1,
                Bilingual.of(
                        "Say by when the new officers are trained", "Dire quand les nouveaux agents seront formés"),
                "demo-border",
                today.date().plusDays(DAYS_TO_ACT));
        long decision = meetings.decide(
                last,
                SECRETARIAT,
                2,
                Bilingual.of("The leaflet is printed in ten languages", "Le dépliant est imprimé en dix langues"),
                Bilingual.of(
                        "The leaflet is printed in ten languages, and lies at every counter. Invented for the demonstration.",
                        "Le dépliant est imprimé en dix langues et se trouve à chaque guichet. Inventé pour la démonstration."));
        signature.give(decision, chair);
    }

    static Known known(String slug, Bilingual title, LocalDate day) {
        return new Known(BODY, slug, title, day, LocalTime.of(10, 0), LocalTime.of(12, 0), ZONE, PLACE);
    }
}
