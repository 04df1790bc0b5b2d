package org.openiwg.record.pages;

import java.util.ArrayList;
import java.util.List;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Fact;
import org.openiwg.record.Act;
import org.openiwg.record.Decision;
import org.openiwg.record.Entry;
import org.openiwg.record.FiledDocument;
import org.openiwg.record.FiledEntry;
import org.openiwg.record.Signature;
import org.openiwg.record.Statement;

/** What an entry that records no act says, fact by fact. */
final class StatementFacts {

    private final EntryWords words;
    private final List<Fact> facts = new ArrayList<>();

    private StatementFacts(EntryWords words) {
        this.words = words;
    }

    static List<Fact> of(EntryWords words, Entry entry) {
        StatementFacts facts = new StatementFacts(words);
        if (words.seen().sees(entry)) {
            facts.fill(entry);
        }
        return facts.facts;
    }

    private void fill(Entry entry) {
        switch (entry.statement()) {
            case Statement.Corrected correction -> correction(correction);
            case Statement.Filed(FiledDocument document) -> document(entry.index(), document);
            case Statement.Decided(Decision decision) -> {
                add("body", Cell.link(words.name(decision.body()), words.at().link("/bodies/" + decision.body())));
                add("date", Cell.text(words.at().date(decision.date())));
                if (decision.about() != null) {
                    add("about", Cell.text(words.name(decision.body(), decision.about())));
                }
            }
            case Statement.Adopted adopted -> adopted(adopted);
            default -> {
                // Acts have facts of their own; of the others all is said in words.
            }
        }
    }

    private void correction(Statement.Corrected correction) {
        add("corrects", entry(correction.index()));
        Act act = correction.act();
        if (act != null) {
            add("reads", words.cell(words.title(act), null));
            add("act", Cell.text(words.kind(act)));
            add("date", Cell.text(words.date(act.date())));
        }
    }

    private void document(long index, FiledDocument document) {
        add("body", Cell.link(words.name(document.body()), words.at().link("/bodies/" + document.body())));
        if (document.about() != null) {
            add("about", Cell.text(words.name(document.body(), document.about())));
        }
        if (document.entry() != null) {
            add("belongs", entry(document.entry()));
        }
        add(
                "file",
                Cell.link(document.name(), "/record/files/" + index)
                        .withNote(FiledEntry.kindAndSize(document.mediaType(), document.size(), words.at())));
        add("sha256", Cell.text(document.sha256()));
    }

    private void adopted(Statement.Adopted adopted) {
        add(
                "body",
                Cell.link(
                        words.name(adopted.proposal().body()),
                        words.at().link("/bodies/" + adopted.proposal().body())));
        for (Signature signature : adopted.signatures()) {
            String standsIn = words.in(signature.standsIn());
            add(
                    "signature",
                    Cell.text(words.text(
                                    "record.fact.signature.text",
                                    words.institution(signature.institution()),
                                    signature.post(),
                                    words.moment(signature.at())))
                            .withNote(standsIn.isEmpty() ? "" : words.text("record.fact.signature.for", standsIn)));
        }
        add("sha256", Cell.text(adopted.proposal().hash()));
        add("signed", Cell.text(adopted.proposal().text()));
    }

    private Cell entry(long index) {
        return Cell.link(
                words.text("record.fact.entry", words.number(index)), words.at().link("/record/" + index));
    }

    private void add(String name, Cell value) {
        facts.add(Fact.of(words.text("record.fact." + name), value));
    }
}
