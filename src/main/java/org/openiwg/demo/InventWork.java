package org.openiwg.demo;

import java.time.LocalDate;
import java.util.List;
import org.openiwg.body.GiveSignature;
import org.openiwg.body.SignOff;
import org.openiwg.consultation.Consultations;
import org.openiwg.people.Person;
import org.openiwg.platform.Today;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.Decision;
import org.openiwg.record.Family;
import org.openiwg.record.Proposal;
import org.openiwg.record.Statement;
import org.openiwg.record.ThingId;
import org.openiwg.sharing.ShareThings;
import org.springframework.stereotype.Component;

/**
 * Invented work under way: a call for views that is open, one that is being written and one whose report is owed; a decision that
 * waits for the second key; something that is shared with an expert.
 */
@Component
class InventWork {

    private static final String SECRETARIAT = "secretariat";
    private static final String MATTER = "demonstration/meet-more-often";
    private static final int WEEKS_OPEN = 3;
    private static final int DAYS_SINCE_OPENED = 75;

    private static final Bilingual INVENTED =
            Bilingual.of("Invented for the demonstration.", "Inventé pour la démonstration.");

    private final Consultations consultations;
    private final SignOff signOff;
    private final GiveSignature signature;
    private final ShareThings share;
    private final Today today;

    InventWork(Consultations consultations, SignOff signOff, GiveSignature signature, ShareThings share, Today today) {
        this.consultations = consultations;
        this.signOff = signOff;
        this.signature = signature;
        this.share = share;
        this.today = today;
    }

    void add(InventPeople.Busy busy) {
        openACall();
        writeACall();
        closeACall();
        putADecisionToTheChairs(busy.judith());
        share.share(BeginDemonstration.BODY, new ThingId(Family.ACTION, "shelter-places"), busy.noor(), SECRETARIAT);
    }

    private void openACall() {
        LocalDate day = today.date();
        boolean written = consultations.write(new Consultations.Draft(
                BeginDemonstration.BODY,
                "action-plan",
                Bilingual.of(
                        "What should the action plan contain? (demonstration)",
                        "Que devrait contenir le plan d’action? (démonstration)"),
                INVENTED,
                day,
                day.plusWeeks(WEEKS_OPEN),
                List.of(
                        Bilingual.of("What is missing most today?", "Qu’est-ce qui manque le plus aujourd’hui?"),
                        Bilingual.of("What should come first?", "Qu’est-ce qui devrait venir en premier?"))));
        if (written && consultations.open(BeginDemonstration.BODY, "action-plan", SECRETARIAT)) {
            consultations.answer(
                    BeginDemonstration.BODY,
                    "action-plan",
                    "Shelter network (demonstration)",
                    "shelters@example.org",
                    false,
                    List.of(
                            "Somebody who answers at night. Invented.",
                            "Beds, then leaflets. Call 613-555-0100. Invented."));
            consultations.answer(
                    BeginDemonstration.BODY,
                    "action-plan",
                    "",
                    "",
                    true,
                    List.of("This answer is confidential. Invented.", ""));
        }
    }

    private void writeACall() {
        LocalDate day = today.date();
        consultations.write(new Consultations.Draft(
                BeginDemonstration.BODY,
                "leaflet",
                Bilingual.of(
                        "Is the leaflet understood? (demonstration)", "Le dépliant est-il compris? (démonstration)"),
                INVENTED,
                day,
                day.plusWeeks(2 * WEEKS_OPEN),
                List.of(Bilingual.of("Which sentence did you not understand?", ""))));
    }

    /** Opened, answered and closed before today: its report is owed. */
    private void closeACall() {
        LocalDate opens = today.date().minusDays(DAYS_SINCE_OPENED);
        LocalDate closes = opens.plusWeeks(WEEKS_OPEN);
        Consultations then = consultations.on(opens);
        boolean written = then.write(new Consultations.Draft(
                BeginDemonstration.BODY,
                "counters",
                Bilingual.of(
                        "What do people ask at the counters? (demonstration)",
                        "Que demande-t-on aux guichets? (démonstration)"),
                INVENTED,
                opens,
                closes,
                List.of(Bilingual.of(
                        "Which question could you not answer?", "À quelle question n’avez-vous pu répondre?"))));
        if (written && then.open(BeginDemonstration.BODY, "counters", SECRETARIAT)) {
            then.answer(
                    BeginDemonstration.BODY,
                    "counters",
                    "Union of counter staff (demonstration)",
                    "",
                    false,
                    List.of("Whom to call after five o’clock. Invented."));
            consultations.on(closes).close(BeginDemonstration.BODY, "counters", SECRETARIAT);
        }
    }

    /** Proposed by the secretariat, signed by one of the two: the other key is missing. */
    private void putADecisionToTheChairs(Person chair) {
        if (signOff.of(BeginDemonstration.BODY, MATTER).isPresent()) {
            return;
        }
        Bilingual title = Bilingual.of(
                "Meet every two months until the plan is out (demonstration)",
                "Se réunir tous les deux mois jusqu’à la parution du plan (démonstration)");
        Decision decision = new Decision(
                BeginDemonstration.BODY, "meet-more-often", today.date(), title, INVENTED, null, Audience.PUBLIC);
        Proposal proposal =
                new Proposal(BeginDemonstration.BODY, MATTER, title, List.of(new Statement.Decided(decision)));
        signature.give(signOff.propose(SECRETARIAT, proposal), chair);
    }
}
