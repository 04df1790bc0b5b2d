package org.openiwg.body;

import org.openiwg.people.Person;
import org.openiwg.record.Proposal;

/** Signs what waits for the co-chairs, for other modules, by the same rules as the page. */
public final class GiveSignature {

    private final SignOff signOff;
    private final SignProposal signing;
    private final Signers signers;

    GiveSignature(SignOff signOff, SignProposal signing, Signers signers) {
        this.signOff = signOff;
        this.signing = signing;
        this.signers = signers;
    }

    /**
     * Has somebody give their signature.
     *
     * @param entry of the proposal
     * @return whether it is recorded: not when they cannot sign for its body, or the rules refuse it
     */
    public boolean give(long entry, Person person) {
        Proposal proposal = signOff.at(entry)
                .map(SignOff.Matter::proposal)
                .orElseThrow(() -> new IllegalArgumentException("no proposal"));
        return signers.of(person.id(), proposal.body()).stream()
                .findFirst()
                .map(signer -> signing.sign(entry, proposal.hash(), signer))
                .filter(GiveSignature::isRecorded)
                .isPresent();
    }

    private static boolean isRecorded(SignProposal.Outcome outcome) {
        return outcome instanceof SignProposal.Outcome.Signed || outcome instanceof SignProposal.Outcome.Adopted;
    }
}
