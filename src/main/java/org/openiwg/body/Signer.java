package org.openiwg.body;

import org.openiwg.record.Bilingual;

/**
 * Somebody who can give the signature of an institution today.
 *
 * @param person a word that only this person has; kept beside the register, never in it
 * @param actor the post that is said to have signed
 * @param institution the slug of the institution whose signature it is
 * @param standsIn why a substitute signs; empty when none does
 */
record Signer(String person, String actor, String institution, Bilingual standsIn) {

    boolean isSubstitute() {
        return !standsIn.isEmpty();
    }
}
