package org.openiwg.body;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.Typed;
import org.openiwg.record.Bilingual;
import org.openiwg.record.Proposal;
import org.openiwg.record.Standard;
import org.openiwg.record.StandardKind;
import org.openiwg.record.Statement;

/** The form of a change of a service standard. */
final class StandardForm {

    private static final String MATTER = "standard/";

    private final BodyViews.View body;
    private final BodyWords words;

    StandardForm(BodyViews.View body) {
        this.body = body;
        this.words = body.words();
    }

    static boolean isOf(Proposal proposal) {
        return proposal.matter().startsWith(MATTER)
                && proposal.statements().size() == 1
                && proposal.statements().getFirst() instanceof Statement.StandardSet;
    }

    List<Field> fields(Typed typed) {
        return List.of(
                Field.choice(
                        typed,
                        "kind",
                        words.text("body.form.kind"),
                        Stream.concat(
                                        Stream.of(new Option("", words.text("body.form.choose"))),
                                        Arrays.stream(StandardKind.values()).map(this::option))
                                .toList()),
                Field.line(typed, "days", words.text("body.form.days"))
                        .withHint(words.text("body.form.days.hint"))
                        .ofType("number")
                        .withLongest(5),
                Field.radios(
                        typed,
                        "unit",
                        words.text("body.form.unit"),
                        Arrays.stream(Standard.Unit.values())
                                .map(unit -> new Option(unit.word(), words.text("body.form.unit." + unit.word())))
                                .toList()));
    }

    private Option option(StandardKind kind) {
        return new Option(
                kind.word(),
                words.text(
                        "body.form.kind.now",
                        words.text("account.standard.name." + kind.word()),
                        StatementWords.rule(now(kind), words)));
    }

    private Standard now(StandardKind kind) {
        return body.books().standards().of(kind);
    }

    static Typed empty() {
        return Typed.of(Map.of("unit", Standard.Unit.CALENDAR.word()));
    }

    static Typed of(Proposal proposal) {
        Standard standard = ((Statement.StandardSet) proposal.statements().getFirst()).standard();
        return Typed.of(Map.of(
                "kind", standard.kind().word(),
                "days", Integer.toString(standard.days()),
                "unit", standard.unit().word()));
    }

    /** What is to be put to the co-chairs; empty when something has to be put right. */
    Optional<Proposal> proposal(Typed typed) {
        StandardKind kind = StandardKind.of(typed.value("kind"));
        Standard.Unit unit = Standard.Unit.of(typed.value("unit"));
        int days = typed.number("days");
        int least = kind == StandardKind.CHAIRS ? 1 : 0;
        if (kind == null) {
            typed.refuse("kind", words.text("body.form.error.kind"));
        }
        if (days < least || days > Standard.MOST) {
            typed.refuse("days", words.text("body.form.error.days", least, Standard.MOST));
        }
        if (unit == null) {
            typed.refuse("unit", words.text("body.form.error.unit"));
        }
        if (!typed.isSound() || kind == null || unit == null) {
            return Optional.empty();
        }
        Standard standard = new Standard(kind, days, kind == StandardKind.CHAIRS ? Standard.Unit.CALENDAR : unit);
        if (standard.equals(now(kind))) {
            typed.refuse("days", words.text("body.form.error.same"));
            return Optional.empty();
        }
        return Optional.of(new Proposal(
                body.body(),
                MATTER + kind.word(),
                new Bilingual(title(standard, Language.EN), title(standard, Language.FR)),
                List.of(new Statement.StandardSet(standard))));
    }

    private static String title(Standard standard, Language language) {
        Messages in = Messages.in(language);
        String rule = standard.kind() == StandardKind.CHAIRS
                ? in.text("account.standard.chairs", standard.days())
                : in.text("account.standard." + standard.unit().word(), standard.days());
        return in.text(
                "body.standard.title",
                in.text("account.standard.name." + standard.kind().word()),
                rule);
    }
}
