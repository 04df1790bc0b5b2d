package org.openiwg.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Page;
import org.openiwg.record.ActKind;
import org.openiwg.record.BodyId;

/**
 * When a body ends, why, and who takes over from it.
 *
 * @param there what somebody else wrote in the meantime; null when nobody did
 */
record EndingPage(
        BodyFrame frame,
        String action,
        List<Field> fields,
        Typed typed,
        int version,
        @Nullable String there) implements Page {

    static EndingPage of(Typed typed, @Nullable Ending there, boolean overtaken, BodyViews.View body) {
        BodyWords words = body.words();
        return new EndingPage(
                body.frame(),
                words.page("/dissolve/end"),
                List.of(
                        Field.date(typed, "day", words.text("body.dissolve.day"))
                                .withHint(words.text("body.dissolve.day.hint")),
                        Field.choice(
                                typed,
                                "successor",
                                words.text("body.dissolve.successor"),
                                others(words.text("body.dissolve.successor.none"), body)),
                        Field.text(typed, "note_en", words.text("body.dissolve.why.en")),
                        Field.text(typed, "note_fr", words.text("body.dissolve.why.fr"))),
                typed,
                there == null ? 0 : there.version(),
                overtaken && there != null
                        ? words.text("body.dissolve.there", there.day(), words.in(there.note()))
                        : null);
    }

    /** The bodies that are there and go on. */
    static List<Option> others(String none, BodyViews.View body) {
        BodyWords words = body.words();
        Stream<Option> others = body.books().bodies().stream()
                .filter(other -> !other.equals(body.body()))
                .filter(other -> isThere(other, body))
                .map(other -> new Option(other.slug(), words.name(other)));
        return Stream.concat(Stream.of(new Option("", none)), others).toList();
    }

    static boolean isThere(BodyId other, BodyViews.View body) {
        boolean formed = body.register().acts().stream()
                .anyMatch(act -> act.kind() == ActKind.BODY_FORMED && act.body().equals(other));
        return formed
                && body.books()
                                .ledger()
                                .account(other, body.words().at().today())
                                .dissolved()
                        == null;
    }

    static Typed typed(@Nullable Ending there, BodyViews.View body) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("day", (there == null ? body.words().at().today() : there.day()).toString());
        if (there != null) {
            values.put("successor", there.successor());
            values.put("note_en", there.note().en());
            values.put("note_fr", there.note().fr());
        }
        return Typed.of(values);
    }

    /** What was typed; empty when something has to be put right. */
    static Optional<Ending> read(Typed typed, BodyViews.View body) {
        BodyWords words = body.words();
        if (typed.day("day").isEmpty()
                || typed.day("day").get().isBefore(words.at().today())) {
            typed.refuse("day", words.text("body.dissolve.error.day"));
        }
        String successor = typed.value("successor");
        boolean known = successor.isEmpty()
                || others("", body).stream().anyMatch(option -> option.value().equals(successor));
        if (!known) {
            typed.refuse("successor", words.text("body.dissolve.error.body"));
        }
        Texts.judge(typed, "note", Texts.LONGEST, true, words);
        return typed.isSound()
                ? Optional.of(new Ending(
                        typed.day("day").orElseThrow(),
                        successor,
                        Texts.of(typed, "note"),
                        Math.max(0, typed.number("version"))))
                : Optional.empty();
    }

    @Override
    public int status() {
        return there != null ? 409 : typed.status();
    }
}
