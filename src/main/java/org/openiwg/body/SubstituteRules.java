package org.openiwg.body;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** Who can sign for an absent co-chair. */
final class SubstituteRules {

    private SubstituteRules() {}

    /** What the rules say of somebody who is to be a substitute. */
    sealed interface Ruling {

        /** They can be. */
        record Accepted() implements Ruling {}

        /** They cannot be, and why. */
        record Refused(Reason reason) implements Ruling {}
    }

    /** Why somebody cannot be a substitute, with the field where it is put right; each has its sentence. */
    enum Reason {
        NOT_YOUR_POST("institution"),
        NOBODY("person"),
        CHAIR_THEMSELVES("person"),
        OTHER_CHAIRS_SUBSTITUTE("person"),
        IN_THE_PAST("since"),
        ENDS_BEFORE("until"),
        TOO_LONG("until"),
        OVERLAPS("since");

        private final String field;

        Reason(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    /**
     * Whether a co-chair can have somebody sign in their place.
     *
     * @param own the institutions for which whoever appoints is a co-chair today
     * @param known everybody who can sign in at all
     * @param chairs everybody who is a co-chair of the body themselves
     * @param there the substitutes of the body so far
     */
    static Ruling appoint(
            Substitute wanted,
            Set<String> own,
            Set<String> known,
            Set<String> chairs,
            Collection<Substitute> there,
            LocalDate today) {
        if (!own.contains(wanted.institution())) {
            return new Ruling.Refused(Reason.NOT_YOUR_POST);
        }
        if (chairs.contains(wanted.person())) {
            return new Ruling.Refused(Reason.CHAIR_THEMSELVES);
        }
        if (!known.contains(wanted.person())) {
            return new Ruling.Refused(Reason.NOBODY);
        }
        if (wanted.since().isBefore(today)) {
            return new Ruling.Refused(Reason.IN_THE_PAST);
        }
        if (wanted.until().isBefore(wanted.since())) {
            return new Ruling.Refused(Reason.ENDS_BEFORE);
        }
        if (!wanted.until().isBefore(wanted.since().plusYears(1))) {
            return new Ruling.Refused(Reason.TOO_LONG);
        }
        for (Substitute other : there) {
            boolean atOnce = other.revoked() == null
                    && !other.until().isBefore(wanted.since())
                    && !other.since().isAfter(wanted.until());
            if (atOnce && other.institution().equals(wanted.institution())) {
                return new Ruling.Refused(Reason.OVERLAPS);
            }
            if (atOnce && other.person().equals(wanted.person())) {
                return new Ruling.Refused(Reason.OTHER_CHAIRS_SUBSTITUTE);
            }
        }
        return new Ruling.Accepted();
    }
}
