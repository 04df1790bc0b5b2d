package org.openiwg.typesetting.pdf;

import org.openiwg.typesetting.Purpose;

/** The inks of a leaflet, each for a screen (RGB) and for a press (CMYK). */
public enum Ink {
    BLACK("0 0 0", "0 0 0 1"),
    WHITE("1 1 1", "0 0 0 0"),
    /** A deep blue; white and it have a contrast of 9 to 1 on a screen. */
    BLUE("0.11 0.29 0.47", "1 0.68 0.24 0.09"),
    /** Behind what must be found at once; black on it has a contrast of 17 to 1 on a screen. */
    TINT("0.91 0.94 0.97", "0.08 0.03 0.01 0");

    private final String rgb;
    private final String cmyk;

    Ink(String rgb, String cmyk) {
        this.rgb = rgb;
        this.cmyk = cmyk;
    }

    /** The operator that fills with it (ISO 32000-1, 8.6.8). */
    String fill(Purpose purpose) {
        return purpose == Purpose.PRESS ? cmyk + " k" : rgb + " rg";
    }

    /** The operator that strokes with it. */
    String stroke(Purpose purpose) {
        return purpose == Purpose.PRESS ? cmyk + " K" : rgb + " RG";
    }
}
