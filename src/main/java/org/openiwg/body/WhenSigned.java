package org.openiwg.body;

import org.openiwg.record.Proposal;

/**
 * What a module does at the moment in which both co-chairs have signed what it put to them: a bean of it is asked about every
 * proposal that is adopted. It runs in the transaction of the last signature, before anything of it is recorded, and may run more
 * than once when others record at the same moment; what did not come to be recorded is rolled back. It must not append to the
 * register: what is to be recorded stands in the proposal.
 */
public interface WhenSigned {

    /** Whether it concerns itself with proposals of that matter. */
    boolean isFor(String matter);

    /**
     * Both have signed.
     *
     * @param entry the index of the entry that will say so; the statements of the proposal follow it in their order, the first of
     *     them at {@code entry + 1}
     */
    void signed(Proposal proposal, long entry);
}
