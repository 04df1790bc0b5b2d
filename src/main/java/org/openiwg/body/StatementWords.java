package org.openiwg.body;

import java.util.ArrayList;
import java.util.List;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Fact;
import org.openiwg.record.Act;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Decision;
import org.openiwg.record.FiledDocument;
import org.openiwg.record.Standard;
import org.openiwg.record.StandardKind;
import org.openiwg.record.Statement;

/** What a statement will say, in words for people: both languages, for both are signed. */
final class StatementWords {

    /**
     * A statement as readers see it.
     *
     * @param title what it is
     * @param facts what it says
     */
    record Said(String title, List<Fact> facts) {}

    private final BodyWords words;
    private final List<Fact> facts = new ArrayList<>();

    private StatementWords(BodyWords words) {
        this.words = words;
    }

    static Said of(Statement statement, BodyWords words) {
        StatementWords said = new StatementWords(words);
        return new Said(said.fill(statement), said.facts);
    }

    private String fill(Statement statement) {
        return switch (statement) {
            case Statement.ActRecorded(Act act) -> {
                act(act);
                yield words.text("record.act." + act.kind().word());
            }
            case Statement.Decided(Decision decision) -> {
                decision(decision);
                yield words.text("body.said.decision");
            }
            case Statement.StandardSet(Standard standard) -> {
                add(
                        "body.fact.standard",
                        words.text("account.standard.name." + standard.kind().word()));
                add("body.fact.rule", rule(standard, words));
                yield words.text("body.said.standard");
            }
            case Statement.Corrected correction -> {
                add(
                        "record.fact.corrects",
                        Cell.link(
                                words.text("record.fact.entry", words.at().number(correction.index())),
                                words.entry(correction.index())));
                both("body.fact.reason.", correction.reason());
                if (correction.act() != null) {
                    act(correction.act());
                }
                yield words.text(correction.act() == null ? "body.said.struck" : "body.said.correction");
            }
            case Statement.Filed(FiledDocument document) -> {
                both("body.fact.title.", document.title());
                add("record.fact.file", document.name());
                add("record.fact.sha256", document.sha256());
                audience(document.audience());
                yield words.text("body.said.document");
            }
            default -> throw new IllegalArgumentException("never proposed");
        };
    }

    /** "30 working days", "2 co-chairs". */
    static String rule(Standard standard, BodyWords words) {
        return standard.kind() == StandardKind.CHAIRS
                ? words.text("account.standard.chairs", standard.days())
                : words.text("account.standard." + standard.unit().word(), standard.days());
    }

    private void act(Act act) {
        if (act.subject() != null) {
            add("record.fact.subject", words.name(act.subject()));
        }
        add("record.fact.date", words.date(act.date()));
        if (!act.to().isEmpty()) {
            add(
                    "record.fact.to",
                    act.kind().needsReceiver() ? words.name(new BodyId(act.to())) : words.institution(act.to()));
        }
        if (!act.by().isEmpty()) {
            add("record.fact.by", words.institution(act.by()));
        }
        if (act.due() != null) {
            add("record.fact.due", words.date(act.due()));
        }
        if (act.about() != null) {
            add("record.fact.about", words.name(act.about()));
        }
        both("body.fact.title.", act.title());
        both("body.fact.note.", act.note());
        if (!act.languages().isEmpty()) {
            add("record.fact.languages", String.join(", ", act.languages()));
        }
        audience(act.audience());
    }

    private void decision(Decision decision) {
        both("body.fact.title.", decision.title());
        both("body.fact.text.", decision.text());
        add("body.fact.taken", words.at().date(decision.date()));
        if (decision.about() != null) {
            add("record.fact.about", words.name(decision.about()));
        }
        audience(decision.audience());
    }

    private void audience(Audience audience) {
        add("record.fact.audience", words.text("record.audience." + audience.word()));
    }

    /** A text in both languages, each marked with its own. */
    private void both(String key, Bilingual text) {
        for (String language : List.of("en", "fr")) {
            String in = language.equals("en") ? text.en() : text.fr();
            if (!in.isEmpty()) {
                Cell cell = Cell.text(in);
                boolean own = words.at().language().code().equals(language);
                facts.add(Fact.of(words.text(key + language), own ? cell : cell.inLanguage(language)));
            }
        }
    }

    private void add(String key, String value) {
        add(key, Cell.text(value));
    }

    private void add(String key, Cell value) {
        facts.add(Fact.of(words.text(key), value));
    }
}
