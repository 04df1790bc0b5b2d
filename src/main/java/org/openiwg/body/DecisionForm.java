package org.openiwg.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiwg.body.SignOff.Matter;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.Typed;
import org.openiwg.record.Act;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.Decision;
import org.openiwg.record.Family;
import org.openiwg.record.Proposal;
import org.openiwg.record.Statement;
import org.openiwg.record.ThingId;

/** The form of a decision: what it asks, and what is made of the answers. */
final class DecisionForm {

    private static final String MATTER = "decision/";
    private static final int LONGEST_TITLE = 200;

    private final BodyViews.View body;
    private final BodyWords words;

    DecisionForm(BodyViews.View body) {
        this.body = body;
        this.words = body.words();
    }

    /** Whether a proposal was made with this form, and can be changed with it. */
    static boolean isOf(Proposal proposal) {
        return proposal.matter().startsWith(MATTER)
                && proposal.statements().size() == 1
                && proposal.statements().getFirst() instanceof Statement.Decided;
    }

    List<Field> fields(Typed typed) {
        return List.of(
                Field.line(typed, "title_en", words.text("body.form.title.en")),
                Field.line(typed, "title_fr", words.text("body.form.title.fr")),
                Field.text(typed, "text_en", words.text("body.form.text.en")),
                Field.text(typed, "text_fr", words.text("body.form.text.fr")),
                Field.date(typed, "date", words.text("body.form.date")).withHint(words.text("body.form.date.hint")),
                Field.choice(typed, "about", words.text("body.form.about"), abouts()),
                Field.radios(
                                typed,
                                "audience",
                                words.text("record.fact.audience"),
                                Arrays.stream(Audience.values())
                                        .map(one -> new Option(one.word(), words.text("record.audience." + one.word())))
                                        .toList())
                        .withHint(words.text("body.form.audience.hint")));
    }

    /** An empty form: of today, for everyone. */
    Typed empty() {
        return Typed.of(Map.of("date", words.at().today().toString(), "audience", Audience.PUBLIC.word()));
    }

    /** The form filled with what was proposed. */
    static Typed of(Proposal proposal) {
        Decision decision = ((Statement.Decided) proposal.statements().getFirst()).decision();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title_en", decision.title().en());
        values.put("title_fr", decision.title().fr());
        values.put("text_en", decision.text().en());
        values.put("text_fr", decision.text().fr());
        values.put("date", decision.date().toString());
        values.put("about", Objects.toString(decision.about(), ""));
        values.put("audience", decision.audience().word());
        return Typed.of(values);
    }

    /**
     * What is to be put to the co-chairs; empty when something has to be put right.
     *
     * @param instead what it takes the place of; null when nothing
     */
    Optional<Proposal> proposal(Typed typed, @Nullable Proposal instead) {
        Audience audience = Audience.of(typed.value("audience"));
        boolean both = audience == null || audience == Audience.PUBLIC;
        Texts.judge(typed, "title", LONGEST_TITLE, both, words);
        Texts.judge(typed, "text", Texts.LONGEST, both, words);
        for (String field : List.of("title_en", "title_fr")) {
            if (typed.errorAt(field).isEmpty() && !typed.isLine(field)) {
                typed.refuse(field, words.text("body.form.error.long", LONGEST_TITLE));
            }
        }
        if (typed.day("date").isEmpty()) {
            typed.refuse("date", words.text("body.form.error.date"));
        }
        ThingId about = ThingId.parse(typed.value("about"));
        if (!typed.value("about").isEmpty() && (about == null || !things().contains(about))) {
            typed.refuse("about", words.text("body.form.error.about"));
        }
        if (audience == null) {
            typed.refuse("audience", words.text("body.form.error.audience"));
        }
        if (!typed.isSound() || audience == null) {
            return Optional.empty();
        }
        Bilingual title = Texts.of(typed, "title");
        String slug = instead == null ? slug(title) : instead.matter().substring(MATTER.length());
        Decision decision = new Decision(
                body.body(), slug, typed.day("date").orElseThrow(), title, Texts.of(typed, "text"), about, audience);
        return Optional.of(new Proposal(body.body(), MATTER + slug, title, List.of(new Statement.Decided(decision))));
    }

    /** A name that no decision has, nor any that waits for signatures. */
    private String slug(Bilingual title) {
        List<String> taken = new ArrayList<>(DecisionNames.taken(body.body(), body.register()));
        body.proposals()
                .of(body.body())
                .filter(Matter.Open.class::isInstance)
                .map(open -> open.proposal().matter())
                .filter(matter -> matter.startsWith(MATTER))
                .forEach(matter -> taken.add(matter.substring(MATTER.length())));
        return DecisionNames.free(title.en().isEmpty() ? title.fr() : title.en(), taken);
    }

    private List<Option> abouts() {
        Stream<Option> things = things().stream()
                .map(thing -> new Option(
                        thing.toString(),
                        words.text(
                                "body.form.thing",
                                words.text("record.family." + thing.family().word()),
                                words.name(thing))));
        return Stream.concat(Stream.of(new Option("", words.text("body.form.about.nothing"))), things)
                .toList();
    }

    /** What is owed, and the meetings. */
    private Set<ThingId> things() {
        Set<ThingId> things = new TreeSet<>();
        body.books().ledger().account(body.body(), words.at().today()).obligations().stream()
                .map(Obligation::id)
                .forEach(things::add);
        body.register().acts().stream()
                .filter(act -> act.body().equals(body.body()))
                .map(Act::subject)
                .filter(thing -> thing != null && thing.family() == Family.MEETING)
                .forEach(things::add);
        return things;
    }
}
