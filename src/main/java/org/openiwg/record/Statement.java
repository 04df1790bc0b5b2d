package org.openiwg.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an entry of the register says. */
public sealed interface Statement {

    /** Something official happened. */
    record ActRecorded(Act act) implements Statement {}

    /** A service standard holds from now on, for every body. */
    record StandardSet(Standard standard) implements Statement {}

    /**
     * An earlier act reads otherwise from now on; the entry that is corrected stays as it is. Of several corrections of one
     * entry the latest counts.
     *
     * @param index of the entry of the act, never of another correction
     * @param act what it should have said; null when it should not have been recorded at all
     * @param audience who may see the correction: those who may see the act as it reads now
     * @param reason why, for the same readers
     */
    record Corrected(long index, @Nullable Act act, Audience audience, Bilingual reason) implements Statement {
        public Corrected {
            if (act != null && act.audience() != audience) {
                throw new IllegalArgumentException("a correction is for those who may see the act");
            }
        }
    }

    /** A document belongs to the record; its bytes lie beside it, under their hash. */
    record Filed(FiledDocument document) implements Statement {}

    /** A body decided something. */
    record Decided(Decision decision) implements Statement {}

    /**
     * Something was put to the co-chairs, who have not signed it yet.
     *
     * @param replaces the entry of the proposal that this one takes the place of, with all its signatures; null for none
     */
    record Proposed(Proposal proposal, @Nullable Long replaces) implements Statement {}

    /**
     * A co-chair signed a proposal.
     *
     * @param proposal its entry
     * @param hash of the text that was signed, see {@link Proposal#hash}
     * @param body whose co-chair signed
     * @param institution the slug of the institution that co-chairs it
     * @param standsIn why a substitute signed; empty when none did
     */
    record Signed(long proposal, String hash, BodyId body, String institution, Bilingual standsIn)
            implements Statement {}

    /**
     * A proposal is off the table.
     *
     * @param proposal its entry
     * @param reason why, for those who know of it
     */
    record Dropped(long proposal, Bilingual reason) implements Statement {}

    /**
     * A proposal has all its signatures. What it proposed is recorded in the entries that follow this one.
     *
     * @param entry the entry in which it was proposed
     * @param proposal what was signed, word for word
     * @param signatures who signed it, when
     */
    record Adopted(long entry, Proposal proposal, List<Signature> signatures) implements Statement {
        public Adopted {
            signatures = List.copyOf(signatures);
        }
    }

    /**
     * The content of an earlier entry was erased.
     *
     * @param index of the entry whose content is gone
     * @param reason why, for every reader
     */
    record ContentErased(long index, String reason) implements Statement {}

    /**
     * The log is signed with another key from now on.
     *
     * @param key the text of the verifier key that counts now (C2SP signed-note)
     * @param replaces the text of the one that it takes over from
     */
    record KeyChanged(String key, String replaces) implements Statement {}

    /** Nothing that can be read any more: the content was erased, and a later {@link ContentErased} says why. */
    record Erased() implements Statement {}

    /** Who may see what it says; of what is still being signed, the co-chairs alone. */
    default Audience audience() {
        return switch (this) {
            case ActRecorded(Act act) -> act.audience();
            case Corrected correction -> correction.audience();
            case Filed(FiledDocument document) -> document.audience();
            case Decided(Decision decision) -> decision.audience();
            case Adopted adopted -> adopted.proposal().audience();
            case Proposed p -> Audience.CHAIRS;
            case Signed s -> Audience.CHAIRS;
            case Dropped d -> Audience.CHAIRS;
            case StandardSet s -> Audience.PUBLIC;
            case ContentErased e -> Audience.PUBLIC;
            case KeyChanged k -> Audience.PUBLIC;
            case Erased e -> Audience.PUBLIC;
        };
    }
}
