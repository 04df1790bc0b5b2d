package org.openiwg.desk;

import java.util.Locale;

/** What a draft is to become. */
enum Aim {
    /** An act. */
    ACT,
    /** An act that is on record reads otherwise. */
    CORRECTION,
    /** An act that is on record should not have been recorded. */
    STRIKING,
    /** Documents that belong to an act that is on record. */
    DOCUMENT;

    /** Its name in the database, in addresses and in messages. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Aim of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
