package org.openiwg.typesetting.proof;

import java.util.List;

/**
 * A paragraph as a screen reader says it.
 *
 * @param codes what shows it, in the order of reading
 */
record SpokenParagraph(String text, List<Shown> codes) {

    SpokenParagraph {
        codes = List.copyOf(codes);
    }
}
