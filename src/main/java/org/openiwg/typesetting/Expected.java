package org.openiwg.typesetting;

import java.util.List;

/**
 * What a PDF must give back.
 *
 * @param paragraphs in the order of reading
 * @param values phone numbers and addresses of the source, each of which must be there unchanged
 */
public record Expected(List<String> paragraphs, List<String> values, Purpose purpose) {

    public Expected {
        paragraphs = List.copyOf(paragraphs);
        values = List.copyOf(values);
    }
}
