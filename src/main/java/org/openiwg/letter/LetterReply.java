package org.openiwg.letter;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.text.Language;
import org.openiwg.record.Bilingual;

/**
 * What is, or will be, written to the writer of a letter.
 *
 * @param way how it goes out
 * @param until the day named in an interim reply; null otherwise
 * @param entry of the proposal that the co-chairs were asked to sign; null when they were not
 * @param actor the post that saved it last
 * @param sentOn the day it went out; null when it has not
 * @param text in both languages; what only its reader may know stands in double square brackets
 */
record LetterReply(
        UUID id,
        UUID letter,
        ReplyKind kind,
        State state,
        Way way,
        @Nullable LocalDate until,
        @Nullable Long entry,
        String actor,
        @Nullable LocalDate sentOn,
        Bilingual text,
        int version) {

    /** How far it is. */
    enum State {
        DRAFT,
        /** The co-chairs have it. */
        PROPOSED,
        /** Both have signed; it has not gone out yet. */
        SIGNED,
        SENT
    }

    /** How a reply goes out. */
    enum Way {
        MAIL,
        PAPER,
        /** There is no address: the writer finds it under the reference. */
        PAGE
    }

    boolean isSent() {
        return state == State.SENT;
    }

    /** As the public sees it. */
    Bilingual open() {
        return new Bilingual(
                Redacted.ofBrackets(text.en()).plain(),
                Redacted.ofBrackets(text.fr()).plain());
    }

    /** As its reader gets it. */
    String letterIn(Language language) {
        return Redacted.opened(text.in(language.locale()));
    }
}
