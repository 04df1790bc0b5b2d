package org.openiwg.meeting;

import java.util.Locale;

/** What somebody answered to an invitation. */
enum Answer {
    NONE,
    YES,
    MAYBE,
    NO,
    /** Somebody else comes in their place; the note says who. */
    OTHER;

    /** Whether the institution will be there. */
    boolean comes() {
        return this == YES || this == OTHER;
    }

    /** The word in the table and in forms. */
    String word() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }

    /** The answer of a word that anybody may have written; none when it is no answer. */
    static Answer of(String word) {
        for (Answer answer : values()) {
            if (answer.word().equals(word)) {
                return answer;
            }
        }
        return NONE;
    }
}
