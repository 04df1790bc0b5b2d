package org.openiwg.meeting;

/**
 * Whether an institution was there.
 *
 * @param institution its slug
 * @param who who spoke for it, in words; may be empty
 * @param version counts the changes; 0 when nothing was written down yet
 */
record Attendance(String institution, State state, String who, int version) {

    /** Whether somebody was there for it. */
    enum State {
        PRESENT("present"),
        REGRETS("regrets"),
        ABSENT("absent");

        private final String word;

        State(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        /** The state of a word that anybody may have written; absent when it is none. */
        static State of(String word) {
            for (State state : values()) {
                if (state.word.equals(word)) {
                    return state;
                }
            }
            return ABSENT;
        }
    }
}
