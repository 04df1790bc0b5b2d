package org.openiwg.body;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openiwg.ExampleHistory;
import org.openiwg.TestHistory;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Decision;
import org.openiwg.record.Proposal;
import org.openiwg.record.Register;
import org.openiwg.record.Signature;
import org.openiwg.record.Statement;
import org.springframework.stereotype.Component;

/** A body that has decided something: the running site of the tests has it in its register. */
@Component
class DecidedReef {

    private static final BodyId REEF = new BodyId("decided-reef");
    private static final Bilingual TITLE = new Bilingual("Close the reef", "Fermer le récif");
    private static final Bilingual TEXT = new Bilingual(
            "The reef is closed to ships from May to July.\nThe harbour office puts up the buoys.",
            "Le récif est fermé aux navires de mai à juillet.\nLe bureau des ports pose les bouées.");

    DecidedReef(Register register, ExampleHistory example) {
        boolean there = register.snapshot().history().bodies().contains(REEF);
        if (there) {
            return;
        }
        TestHistory.record(register, """
                date,act,body,subject,title_en,title_fr
                2024-01-15,body.formed,decided-reef,,Reef group,Groupe des récifs
                2024-01-15,chair.appointed,decided-reef,fisheries,Fisheries Office,Bureau des pêches
                2024-01-15,chair.appointed,decided-reef,harbours,Harbour Office,Bureau des ports
                """);
        Decision decision =
                new Decision(REEF, "close-the-reef", LocalDate.of(2024, 2, 1), TITLE, TEXT, null, Audience.PUBLIC);
        Proposal proposal =
                new Proposal(REEF, "decision/close-the-reef", TITLE, List.of(new Statement.Decided(decision)));
        long entry = register.append("secretariat", List.of(new Statement.Proposed(proposal, null)));
        Instant at = Instant.parse("2024-02-01T15:04:05Z");
        Bilingual away = new Bilingual("Away on official travel", "En déplacement officiel");
        register.append(
                "cochair (harbours)",
                List.of(
                        new Statement.Signed(entry, proposal.hash(), REEF, "fisheries", Bilingual.NONE),
                        new Statement.Signed(entry, proposal.hash(), REEF, "harbours", away),
                        new Statement.Adopted(
                                entry,
                                proposal,
                                List.of(
                                        new Signature(
                                                entry + 1,
                                                REEF,
                                                "fisheries",
                                                "cochair (fisheries)",
                                                at,
                                                Bilingual.NONE),
                                        new Signature(entry + 2, REEF, "harbours", "cochair (harbours)", at, away))),
                        new Statement.Decided(decision)));
    }
}
