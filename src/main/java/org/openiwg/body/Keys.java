package org.openiwg.body;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openiwg.record.Signature;

/**
 * Whose signatures it takes.
 *
 * @param chairs the slugs of the institutions that chair the body today
 * @param atLeast how many chairs the body must have, as its standards say
 */
record Keys(Set<String> chairs, int atLeast) {

    Keys {
        chairs = Set.copyOf(chairs);
    }

    /** Whether a chair is missing, so that nothing can be adopted. */
    boolean isVacant() {
        return chairs.isEmpty() || chairs.size() < atLeast;
    }

    /** Those of the signatures that count today: of institutions that still chair. */
    List<Signature> counting(List<Signature> given) {
        return given.stream()
                .filter(signature -> chairs.contains(signature.institution()))
                .toList();
    }

    /** The chairs whose signature is missing, sorted. */
    Set<String> missing(List<Signature> given) {
        Set<String> missing = new TreeSet<>(chairs);
        given.forEach(signature -> missing.remove(signature.institution()));
        return missing;
    }
}
