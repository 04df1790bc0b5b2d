package org.openiwg.account.pages;

import java.util.Arrays;
import java.util.List;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.web.Page;
import org.openiwg.record.Standard;
import org.openiwg.record.StandardKind;

/** The body's own rules for its deadlines: those it set, and those that hold because it set none. */
record StandardsPage(BodyFrame frame, Table table) implements Page {

    static StandardsPage of(BodyView body) {
        return new StandardsPage(
                BodyFrame.below(body, Part.OBLIGATIONS),
                Table.underHeading(
                        body.text("account.part.standards"),
                        List.of(
                                Column.of(body.text("account.column.standard")),
                                Column.of(body.text("account.column.rule")),
                                Column.of(body.text("account.column.meaning")),
                                Column.of(body.text("account.column.basis"))),
                        Arrays.stream(StandardKind.values())
                                .map(kind -> row(body, kind))
                                .toList()));
    }

    private static List<Cell> row(BodyView body, StandardKind kind) {
        Standard standard = body.books().standards().of(kind);
        boolean set = body.books().given().stream().anyMatch(given -> given.kind() == kind);
        return List.of(
                Cell.text(body.text("account.standard.name." + kind.word())),
                Cell.text(StandardWords.of(body, standard)),
                Cell.text(body.text("account.standard.meaning." + kind.word())),
                Cell.text(body.text(set ? "account.standard.set" : "account.standard.default")));
    }
}
