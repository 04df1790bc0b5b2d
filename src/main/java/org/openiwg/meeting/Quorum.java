package org.openiwg.meeting;

/**
 * How many members must be there for the body to decide.
 *
 * @param part of {@code whole}, or the number itself
 */
record Quorum(Kind kind, int part, int whole) {

    /** Where nothing else is said. */
    static final Quorum MORE_THAN_HALF = new Quorum(Kind.MORE_THAN, 1, 2);

    /** How a rule is said. */
    enum Kind {
        MORE_THAN("more-than"),
        AT_LEAST("at-least"),
        NUMBER("number");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word in the table and in forms. */
        String word() {
            return word;
        }

        static Kind of(String word) {
            for (Kind kind : values()) {
                if (kind.word.equals(word)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(word);
        }
    }

    /** How many of so many members it takes; one at least, so that nobody is no quorum. */
    int needed(int members) {
        int needed = switch (kind) {
            case MORE_THAN -> Math.floorDiv(members * part, whole) + 1;
            case AT_LEAST -> Math.ceilDiv(members * part, whole);
            case NUMBER -> part;
        };
        return Math.max(1, needed);
    }

    /** Whether enough are there. */
    boolean isMet(int present, int members) {
        return present >= needed(members);
    }
}
