package org.openiwg.letter;

/** What the secretariat made of a letter. */
enum LetterState {
    /** Nobody has looked at it yet. */
    WAITING,
    /** It is in the record. */
    ACCEPTED,
    /** It is not for the record, for a reason that its writer is told. */
    REJECTED,
    /** No letter at all. */
    SPAM,
    /** It tells of a personal danger: nothing of it is for the record, and somebody looks after it. */
    DANGER,
    /** Its writer took it back before it was accepted. */
    WITHDRAWN
}
