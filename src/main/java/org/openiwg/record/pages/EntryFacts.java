package org.openiwg.record.pages;

import java.util.ArrayList;
import java.util.List;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Fact;
import org.openiwg.record.Act;
import org.openiwg.record.Effect;
import org.openiwg.record.PartialDate;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.ThingId;

/** What an act says, fact by fact. */
final class EntryFacts {

    private final RegisterSnapshot register;
    private final EntryWords words;
    private final Act act;
    private final List<Fact> facts = new ArrayList<>();

    private EntryFacts(RegisterSnapshot register, EntryWords words, Act act) {
        this.register = register;
        this.words = words;
        this.act = act;
    }

    static List<Fact> of(RegisterSnapshot register, EntryWords words, Act act) {
        EntryFacts facts = new EntryFacts(register, words, act);
        facts.fill();
        return facts.facts;
    }

    private void fill() {
        add("act", Cell.text(words.kind(act)));
        add("date", Cell.text(words.date(act.date())).withNote(precision()));
        add("body", Cell.link(words.name(act.body()), words.at().link("/bodies/" + act.body())));
        thing("subject", act.subject());
        thing("about", act.about());
        if (!act.by().isEmpty()) {
            add("by", Cell.text(words.institution(act.by())));
        }
        if (!act.to().isEmpty()) {
            add("to", Cell.text(words.institution(act.to())));
        }
        PartialDate due = act.due();
        if (due != null) {
            add("due", Cell.text(words.date(due)));
        }
        if (!act.languages().isEmpty()) {
            add("languages", Cell.text(words.languages(act.languages())));
        }
        if (act.count() != null) {
            add("count", Cell.text(words.at().number(act.count())));
        }
        add("source", words.source(act.source()));
        add(
                "confidence",
                Cell.tag(words.confidence(act.confidence()))
                        .withNote(words.text(
                                "record.confidence." + act.confidence().word() + ".means")));
        add("audience", Cell.text(words.text("record.audience." + act.audience().word())));
    }

    private void add(String name, Cell value) {
        facts.add(Fact.of(words.text("record.fact." + name), value));
    }

    /** What is known of the date, and from which day the account reckons with it. */
    private String precision() {
        return act.date().precision() == PartialDate.Precision.DAY
                ? ""
                : words.text(
                        "record.precision." + act.date().precision().name().toLowerCase(java.util.Locale.ROOT),
                        act.countsOn());
    }

    private void thing(String name, @org.jspecify.annotations.Nullable ThingId thing) {
        if (thing == null) {
            return;
        }
        String title = words.name(act.body(), thing);
        boolean owed = isOwed(thing);
        if (owed || !title.equals(words.in(act.title()))) {
            add(
                    name,
                    owed
                            ? Cell.link(title, words.at().link("/bodies/" + act.body() + "/obligations/" + thing))
                            : Cell.text(title));
        }
    }

    /** Whether the body ever owed the thing: it was opened there, or handed to it. */
    private boolean isOwed(ThingId thing) {
        return register.acts().stream()
                .filter(other ->
                        thing.equals(other.subject()) && words.seen().reader().sees(other))
                .anyMatch(
                        other -> other.effect() == Effect.OPENS && other.body().equals(act.body())
                                || other.effect() == Effect.TRANSFERS
                                        && other.to().equals(act.body().slug()));
    }
}
