package org.openiwg.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How far a mail has come. */
enum MailState {
    /** To be sent, now or at the next attempt. */
    WAITING,
    /** There was no mail server to send it: it can be read in the outbox. */
    KEPT,
    /** A mail server took it. */
    SENT,
    /** Given up, with a reason. */
    DEAD;

    /** The word in the table and in the keys of messages. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of a word that anybody may have written. */
    static Optional<MailState> named(String word) {
        return Stream.of(values()).filter(state -> state.word().equals(word)).findFirst();
    }
}
