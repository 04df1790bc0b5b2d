package org.openiwg.publication;

import java.util.ArrayList;
import java.util.List;
import org.openiwg.typesetting.Span;
import org.openiwg.typesetting.Words;

/**
 * A piece of a text on a page of the web.
 *
 * @param address where it leads; empty for plain text
 */
public record Piece(String text, String address) {

    /** The text and, between its parts, what in it leads somewhere. */
    public static List<Piece> of(Words words) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Span span : words.spans()) {
            if (span.from() > done) {
                pieces.add(new Piece(words.text().substring(done, span.from()), ""));
            }
            pieces.add(new Piece(words.text().substring(span.from(), span.to()), span.address()));
            done = span.to();
        }
        if (done < words.text().length()) {
            pieces.add(new Piece(words.text().substring(done), ""));
        }
        return pieces;
    }
}
