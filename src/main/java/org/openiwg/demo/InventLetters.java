package org.openiwg.demo;

import org.openiwg.letter.Letters;
import org.openiwg.platform.Today;
import org.openiwg.platform.text.Language;
import org.openiwg.record.Family;
import org.openiwg.record.ThingId;
import org.springframework.stereotype.Component;

/** Invented letters from outside that nobody has judged yet, one in each language. */
@Component
class InventLetters {

    private static final int DAYS_AGO = 6;

    private final Letters letters;
    private final Today today;

    InventLetters(Letters letters, Today today) {
        this.letters = letters;
        this.today = today;
    }

    void add() {
        add(DAYS_AGO, Language.EN, "Ann Example", "Harbour Watch (demonstration)", "ann@example.org", """
                You were asked for a plan years ago. I am Ann Example of 12 Elm Street, telephone 613-555-0134.
                When will the plan be public, and who writes it?

                Invented for the demonstration.""");
        add(1, Language.FR, "Zoé Exemple", "Réseau des refuges (démonstration)", "", """
                Bonjour, je suis Zoé Exemple, du 1200, rue des Érables. Nous attendons le plan d’action.
                Les refuges y figureront-ils?

                Inventé pour la démonstration.""");
    }

    private void add(int daysAgo, Language language, String name, String organisation, String email, String words) {
        letters.write(
                new Letters.Draft(
                        BeginDemonstration.BODY,
                        today.date().minusDays(daysAgo),
                        language,
                        name,
                        organisation,
                        email,
                        new ThingId(Family.MANDATE, "action-plan"),
                        words),
                "demonstration letter " + daysAgo);
    }
}
