package org.openiwg.typesetting;

import java.awt.image.BufferedImage;
import java.util.List;

/** A part of a leaflet. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 for the title, 2 for what is under it
     */
    record Heading(int level, Words words) implements Block {}

    /** A paragraph. */
    record Prose(Words words) implements Block {}

    /** A list, marked with dots. */
    record Items(List<Words> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** What must be found at once: a framed text with ways to get help. */
    record Callout(Words heading, List<Words> lines) implements Block {
        public Callout {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A code for cameras.
     *
     * @param address what it says
     * @param alternative what is said in place of it
     */
    record QrCode(String address, String alternative) implements Block {}

    /**
     * A picture.
     *
     * @param alternative what is said in place of it
     */
    record Picture(BufferedImage image, String alternative) implements Block {}
}
