package org.openiwg.letter;

/**
 * A stretch of a text.
 *
 * @param first the index of its first character
 * @param beyond the index after its last
 */
record Passage(int first, int beyond) implements Comparable<Passage> {

    Passage {
        if (first < 0 || beyond <= first) {
            throw new IllegalArgumentException("no passage: " + first + " to " + beyond);
        }
    }

    String in(String text) {
        return text.substring(first, beyond);
    }

    boolean fits(String text) {
        return beyond <= text.length();
    }

    boolean touches(Passage other) {
        return first <= other.beyond && other.first <= beyond;
    }

    Passage with(Passage other) {
        return new Passage(Math.min(first, other.first), Math.max(beyond, other.beyond));
    }

    boolean covers(Passage other) {
        return first <= other.first && other.beyond <= beyond;
    }

    @Override
    public int compareTo(Passage other) {
        return first != other.first ? Integer.compare(first, other.first) : Integer.compare(beyond, other.beyond);
    }
}
