package org.openiwg.typesetting.lay;

/** Measures that all formats share, in points. */
final class Formats {

    /** A millimetre. */
    static final double MM = 72 / 25.4;

    /** Letters that most people read without effort. */
    static final double PREFERRED = 11;

    /** Letters that nobody may be asked to read smaller. */
    static final double SMALLEST = 8;

    /** By how much letters become smaller until the text fits. */
    static final double STEP = 0.25;

    private Formats() {}
}
