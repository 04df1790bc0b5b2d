package org.openiwg.typesetting.lay;

import java.util.ArrayList;
import java.util.List;
import org.openiwg.typesetting.Span;
import org.openiwg.typesetting.Words;

/**
 * Words with each of their spans in a left-to-right isolate (Unicode Standard Annex 9, 2.7).
 *
 * <p>After letters of a script that runs from right to left the digits of {@code 1-833-900-1010} would otherwise stand in groups from
 * right to left, in every program that keeps the standard.
 */
record Isolated(String text, List<Span> spans) {

    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char POP_ISOLATE = '\u2069';

    static Isolated of(Words words) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        int done = 0;
        for (Span span : words.spans()) {
            text.append(words.text(), done, span.from()).append(LEFT_TO_RIGHT_ISOLATE);
            spans.add(new Span(text.length(), text.length() + span.to() - span.from(), span.address()));
            text.append(words.text(), span.from(), span.to()).append(POP_ISOLATE);
            done = span.to();
        }
        text.append(words.text(), done, words.text().length());
        return new Isolated(text.toString(), List.copyOf(spans));
    }
}
