package org.openiwg.demo;

import java.time.LocalDate;
import java.util.List;
import org.openiwg.body.SignOff;
import org.openiwg.consultation.Consultations;
import org.openiwg.platform.Today;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.Decision;
import org.openiwg.record.Proposal;
import org.openiwg.record.Register;
import org.openiwg.record.Statement;
import org.springframework.stereotype.Component;

/** Invented work under way: a call for views that is open and one that is being written, a decision that waits for the second key. */
@Component
class InventWork {

    private static final String SECRETARIAT = "secretariat";
    private static final String MATTER = "demonstration/meet-more-often";
    private static final int WEEKS_OPEN = 3;

    private static final Bilingual INVENTED =
            Bilingual.of("Invented for the demonstration.", "Inventé pour la démonstration.");

    private final Consultations consultations;
    private final SignOff signOff;
    private final Register register;
    private final Today today;

    InventWork(Consultations consultations, SignOff signOff, Register register, Today today) {
        this.consultations = consultations;
        this.signOff = signOff;
        this.register = register;
        this.today = today;
    }

    void add() {
        openACall();
        writeACall();
        putADecisionToTheChairs();
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

    /** Proposed by the secretariat, signed by one of the two: the other key is missing. */
    private void putADecisionToTheChairs() {
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
        long entry = signOff.propose(SECRETARIAT, proposal);
        register.append(
                "cochair (demo-justice)",
                List.of(new Statement.Signed(
                        entry, proposal.hash(), BeginDemonstration.BODY, "demo-justice", Bilingual.NONE)));
    }
}
