package org.openiwg.body;

import java.util.Collection;
import java.util.Set;
import org.openiwg.body.SignOff.Matter;

/** Who may sign what, and when it is enough. */
final class SigningRules {

    private SigningRules() {}

    /** What the rules say of somebody who wants to sign. */
    sealed interface Ruling {

        /**
         * They may.
         *
         * @param adds whether a signature comes to those that are there; a chair who has signed already may finish what a chair
         *     who has gone left open
         * @param completes whether every signature is there then
         */
        record Accepted(boolean adds, boolean completes) implements Ruling {}

        /** They may not, and why. */
        record Refused(Reason reason) implements Ruling {}
    }

    /** Why somebody cannot sign; each has its sentence in {@code body.refused}. */
    enum Reason {
        /** What they looked at is not what waits for signatures. */
        OTHER_TEXT,
        REPLACED,
        DROPPED,
        ADOPTED,
        /** Their institution does not chair the body today, or they do not hold its post. */
        NO_CHAIR,
        /** The institution has signed, and others are still missing. */
        SIGNED_ALREADY,
        /** The same person has given the signature of another institution. */
        SAME_PERSON
    }

    /**
     * @param hash of the text that they looked at
     * @param signer who wants to sign
     * @param given who has signed so far, for which institution
     */
    static Ruling sign(Matter matter, String hash, Signer signer, Keys keys, Collection<Given> given) {
        return switch (matter) {
            case Matter.Replaced r -> new Ruling.Refused(Reason.REPLACED);
            case Matter.Dropped d -> new Ruling.Refused(Reason.DROPPED);
            case Matter.Adopted a -> new Ruling.Refused(Reason.ADOPTED);
            case Matter.Open open -> sign(open, hash, signer, keys, given);
        };
    }

    /** That somebody gave the signature of an institution. */
    record Given(String institution, String person) {}

    private static Ruling sign(Matter.Open open, String hash, Signer signer, Keys keys, Collection<Given> given) {
        if (!open.proposal().hash().equals(hash)) {
            return new Ruling.Refused(Reason.OTHER_TEXT);
        }
        if (!keys.chairs().contains(signer.institution())) {
            return new Ruling.Refused(Reason.NO_CHAIR);
        }
        boolean same = given.stream()
                .anyMatch(one -> one.person().equals(signer.person())
                        && !one.institution().equals(signer.institution()));
        if (same) {
            return new Ruling.Refused(Reason.SAME_PERSON);
        }
        Set<String> missing = keys.missing(open.signatures());
        boolean adds = missing.remove(signer.institution());
        boolean completes = missing.isEmpty() && !keys.isVacant();
        return adds || completes ? new Ruling.Accepted(adds, completes) : new Ruling.Refused(Reason.SIGNED_ALREADY);
    }
}
