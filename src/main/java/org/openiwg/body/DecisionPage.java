package org.openiwg.body;

import java.util.ArrayList;
import java.util.List;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.body.SignOff.Matter;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.web.Page;
import org.openiwg.record.Decision;
import org.openiwg.record.Statement;

/**
 * One thing that the co-chairs have signed: what it says, who signed which text when, and where the record proves it.
 *
 * @param words the text of a decision, a paragraph each line; empty where there is none
 * @param said what was recorded with it, each with its entry
 * @param text the very text that was signed; empty when the reader may not see all of it
 * @param hash its SHA-256
 */
record DecisionPage(
        BodyFrame frame,
        Cell title,
        List<Cell> words,
        List<Recorded> said,
        Table signatures,
        String text,
        String hash,
        List<Fact> facts)
        implements Page {

    /** A statement and the address of its entry. */
    record Recorded(StatementWords.Said said, String entry) {}

    static DecisionPage of(Matter.Adopted adopted, BodyViews.View body) {
        BodyWords words = body.words();
        List<Signed.Recorded> visible = Signed.visible(adopted, body);
        List<Recorded> said = visible.stream()
                .map(one -> new Recorded(StatementWords.of(one.statement(), words), words.entry(one.entry())))
                .toList();
        List<Cell> texts = new ArrayList<>();
        if (visible.size() == 1 && visible.getFirst().statement() instanceof Statement.Decided(Decision decision)) {
            Cell text = words.cell(decision.text(), null);
            text.text()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> texts.add(new Cell(line, null, null, "", text.lang())));
        }
        return new DecisionPage(
                body.frame(),
                words.cell(Signed.title(adopted, body), null),
                texts,
                said,
                SignatureTable.of(adopted.signatures(), words),
                Signed.isWhole(adopted, body) ? adopted.proposal().text() : "",
                adopted.proposal().hash(),
                List.of(
                        Fact.of(
                                words.text("body.fact.adopted"),
                                words.moment(
                                        body.register().entry(adopted.adopted()).recordedAt())),
                        Fact.of(
                                words.text("body.fact.entry"),
                                Cell.link(
                                        words.text(
                                                "record.fact.entry", words.at().number(adopted.adopted())),
                                        words.entry(adopted.adopted())))));
    }
}
