package org.openiwg.typesetting;

import java.util.List;

/**
 * A text and what in it must keep its own direction.
 *
 * @param spans in the order of the text, none inside another
 */
public record Words(String text, List<Span> spans) {

    public Words {
        spans = List.copyOf(spans);
    }

    /** A text with nothing of that kind in it. */
    public static Words of(String text) {
        return new Words(text, List.of());
    }
}
