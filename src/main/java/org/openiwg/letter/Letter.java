package org.openiwg.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.text.Language;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Family;
import org.openiwg.record.ThingId;

/**
 * A letter from outside, as it came.
 *
 * @param received the day that counts: the day of sending, or the day the paper arrived
 * @param entered when it was written down here
 * @param language in which its writer is answered
 * @param email where the answer goes; empty when there is no address
 * @param addressee whom it was addressed to; empty when the body
 * @param about what it is about; null for nothing in particular
 * @param words the letter itself, unredacted
 * @param title what the record calls it; empty until it is accepted
 * @param saidBy who the record says has asked; empty until it is accepted
 * @param sameAs the letter whose answer is this one's, too; null when it has its own
 * @param takenBack when its writer took it back; null when that did not happen
 */
record Letter(
        UUID id,
        BodyId body,
        String reference,
        Way way,
        LocalDate received,
        Instant entered,
        Language language,
        String name,
        Writer kind,
        String organisation,
        String email,
        String addressee,
        Publish publish,
        @Nullable ThingId about,
        String words,
        LetterState state,
        String reason,
        Bilingual title,
        String saidBy,
        @Nullable UUID sameAs,
        @Nullable LocalDate takenBack,
        int version) {

    /** How a letter comes. */
    enum Way {
        FORM,
        PAPER,
        EMAIL
    }

    /** Who writes. */
    enum Writer {
        PARLIAMENT,
        NGO,
        ACADEMIC,
        JOURNALIST,
        CITIZEN,
        OTHER
    }

    /** What of the writer the public may know. */
    enum Publish {
        ORGANISATION,
        NAME,
        NOTHING
    }

    /** What names it in the record. */
    ThingId thing() {
        return new ThingId(Family.REMINDER, reference);
    }

    boolean isAccepted() {
        return state == LetterState.ACCEPTED;
    }

    boolean isWaiting() {
        return state == LetterState.WAITING;
    }

    boolean hasAddress() {
        return !email.isEmpty();
    }

    /** Names that the writer gave; those that may not be published are suggested for blacking out. */
    List<String> namesToHide() {
        return switch (publish) {
            case NAME -> List.of(email);
            case ORGANISATION -> List.of(name, email);
            case NOTHING -> List.of(name, organisation, email);
        };
    }

    /** Its address on this site, without the language. */
    String path() {
        return "/bodies/" + body + "/letters/" + reference;
    }

    /** Where the staff works on it. */
    String desk() {
        return "/bodies/" + body + "/letterbox/" + reference;
    }
}
