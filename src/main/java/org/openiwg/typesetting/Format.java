package org.openiwg.typesetting;

/** What a leaflet becomes on paper. */
public sealed interface Format {

    /** Two sides folded twice into six panels. */
    record TriFold(Paper paper, Purpose purpose) implements Format {}

    /** One panel a page, for a screen of the hand or a narrow printer. */
    record SinglePanel() implements Format {}

    /** Letters of 18 points, for those who see little. */
    record LargePrint(Paper paper) implements Format {}

    /** A column for each language, next to each other. */
    record SideBySide(Paper paper) implements Format {}
}
