package org.openiwg.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.ui.Tag;
import org.openiwg.record.Signature;

/** Who signed what, when, and whose signature is missing. */
final class SignatureTable {

    private SignatureTable() {}

    /** Under what everybody has signed, or what is off the table. */
    static Table of(List<Signature> signatures, BodyWords words) {
        return table(
                signatures.stream()
                        .map(signature -> row(signature, Tag.good(words.text("body.signed")), words))
                        .toList(),
                words);
    }

    /** Under what still waits: what counts today, what does not, what is missing. */
    static Table waiting(List<Signature> signatures, Keys keys, BodyWords words) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Signature signature : signatures) {
            Tag tag = keys.chairs().contains(signature.institution())
                    ? Tag.good(words.text("body.signed"))
                    : Tag.bad(words.text("body.signed.void"));
            rows.add(row(signature, tag, words));
        }
        Set<String> missing = keys.missing(signatures);
        missing.forEach(institution -> rows.add(List.of(
                Cell.text(words.institution(institution)).withTag(Tag.doubt(words.text("body.signed.missing"))),
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.EMPTY)));
        return table(rows, words);
    }

    private static Table table(List<List<Cell>> rows, BodyWords words) {
        return Table.underHeading(
                words.text("body.signatures"),
                List.of(
                        Column.of(words.text("body.column.institution")),
                        Column.of(words.text("body.column.post")),
                        Column.of(words.text("body.column.when")),
                        Column.of(words.text("body.column.stands-in"))),
                rows);
    }

    private static List<Cell> row(Signature signature, Tag tag, BodyWords words) {
        return List.of(
                Cell.text(words.institution(signature.institution())).withTag(tag),
                Cell.text(post(signature, words)),
                Cell.text(words.moment(signature.at())),
                words.cell(signature.standsIn(), null));
    }

    private static String post(Signature signature, BodyWords words) {
        return words.text(signature.standsIn().isEmpty() ? "body.post.chair" : "body.post.substitute");
    }
}
