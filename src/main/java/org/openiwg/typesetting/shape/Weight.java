package org.openiwg.typesetting.shape;

/** How heavy letters are. */
public enum Weight {
    REGULAR("Regular"),
    BOLD("Bold");

    private final String suffix;

    Weight(String suffix) {
        this.suffix = suffix;
    }

    String suffix() {
        return suffix;
    }
}
