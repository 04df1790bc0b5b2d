package org.openiwg.desk;

import java.util.List;
import java.util.stream.Stream;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Field.Shape;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.record.Audience;
import org.openiwg.record.Confidence;
import org.openiwg.record.Slug;
import org.openiwg.record.ThingId;

/** The fields of a form: its questions, in the words of the act, with the answers so far. */
final class FormFields {
    private static final int LONGEST_LINE = 2_000;
    private static final int LONGEST_TEXT = 20_000;

    private FormFields() {}

    static Field of(Question question, ActForm form, Typed typed, List<Objection> objections, DeskView desk) {
        String id = question.word();
        String error = objections.stream()
                .filter(objection -> objection.field().equals(id))
                .map(objection -> objection.sentence(desk.at().language()))
                .findFirst()
                .orElse("");
        return new Field(
                shape(question, form, desk.scribe()),
                id,
                label(question, form, desk),
                hint(question, form, desk),
                error,
                values(question, typed, desk),
                options(question, form, typed, desk),
                "text",
                question.shape() == Shape.TEXT ? LONGEST_TEXT : LONGEST_LINE,
                id.endsWith("_en") ? "en" : id.endsWith("_fr") ? "fr" : null,
                null);
    }

    private static Shape shape(Question question, ActForm form, Scribe scribe) {
        boolean choosing = question == Question.TO && form.kind().needsReceiver()
                || question == Question.BY && !scribe.recordsEverything();
        return choosing ? Shape.CHOICE : question.shape();
    }

    private static List<String> values(Question question, Typed typed, DeskView desk) {
        String word = question.word();
        if (question.shape() == Shape.DAY) {
            return List.of(typed.answer(word + "_day"), typed.answer(word + "_month"), typed.answer(word + "_year"));
        }
        String answer = typed.answer(word);
        boolean name = question.shape() == Shape.NAME && desk.scribe().recordsEverything();
        return List.of(name && desk.choices().institutions().contains(answer) ? desk.institution(answer) : answer);
    }

    static String label(Question question, ActForm form, DeskView desk) {
        if (question == Question.BY) {
            return switch (form.kind()) {
                case COMMITMENT_MADE -> desk.text("desk.field.by.promises");
                case REMINDER_RECEIVED, RECOMMENDATION_RECEIVED -> desk.text("desk.field.by.asks");
                case ACTION_OPENED, REPORT_EXPECTED -> desk.text("desk.field.by.owes");
                default -> desk.text("desk.field.by");
            };
        }
        if (question == Question.TO && form.kind().needsReceiver()) {
            return desk.text("desk.field.to.body");
        }
        if (question == Question.SUBJECT) {
            return desk.text("desk.field.subject." + form.kind().family().word());
        }
        boolean reason = form.requiresReason() && (question == Question.NOTE_EN || question == Question.NOTE_FR);
        return desk.text((reason ? "desk.field.reason." : "desk.field.") + question.word());
    }

    private static String hint(Question question, ActForm form, DeskView desk) {
        return switch (question) {
            case DATE -> desk.text("desk.hint.date");
            case DUE -> form.requires(question) ? desk.text("desk.hint.due.new") : desk.text("desk.hint.due");
            case SLUG -> desk.text(form.aim() == Aim.ACT ? "desk.hint.slug" : "desk.hint.slug.correction");
            case REASON_EN, REASON_FR -> desk.text("desk.hint.reason");
            case BY -> desk.scribe().recordsEverything() ? desk.text("desk.hint.by") : "";
            case LANGUAGES -> desk.text("desk.hint.languages");
            case COUNT -> desk.text("desk.hint.count");
            case AUDIENCE -> desk.text("desk.hint.audience");
            case SOURCE_TITLE -> desk.text("desk.hint.source");
            default -> "";
        };
    }

    private static List<Option> options(Question question, ActForm form, Typed typed, DeskView desk) {
        Choices choices = desk.choices();
        return switch (question) {
            case SUBJECT ->
                desk.options(
                        form.names() == ActForm.Naming.EITHER ? "desk.choice.new" : "desk.choice.none",
                        subjects(form, typed, desk).map(thing -> new Option(thing.slug(), desk.name(thing))));
            case ABOUT ->
                desk.options(
                        "desk.choice.nothing",
                        abouts(form, typed, choices).map(thing -> new Option(thing.toString(), nameOf(thing, desk))));
            case BY -> desk.scribe().recordsEverything() ? names(desk) : List.of(desk.own());
            case TO ->
                form.kind().needsReceiver()
                        ? desk.options(
                                "desk.choice.none",
                                choices.otherBodies().stream()
                                        .map(body -> new Option(
                                                body.slug(),
                                                desk.in(choices.names().body(body)))))
                        : names(desk);
            case AUDIENCE ->
                java.util.Arrays.stream(Audience.values())
                        .map(one -> new Option(one.word(), desk.text("record.audience." + one.word())))
                        .toList();
            case CONFIDENCE ->
                java.util.Arrays.stream(Confidence.values())
                        .map(one -> new Option(one.word(), desk.text("record.confidence." + one.word())))
                        .toList();
            default -> List.of();
        };
    }

    /** What there is to choose from; of an act on record also what it names, though that be over by now. */
    private static Stream<ThingId> subjects(ActForm form, Typed typed, DeskView desk) {
        String slug = typed.answer(Question.SUBJECT);
        Stream<ThingId> open =
                desk.choices().subjects(form.kind(), desk.scribe().institution()).stream();
        return form.aim() == Aim.ACT || !Slug.isSlug(slug)
                ? open
                : Stream.concat(Stream.of(new ThingId(form.kind().family(), slug)), open)
                        .distinct();
    }

    private static Stream<ThingId> abouts(ActForm form, Typed typed, Choices choices) {
        ThingId named = ThingId.parse(typed.answer(Question.ABOUT));
        Stream<ThingId> open = choices.abouts().stream();
        return form.aim() == Aim.ACT || named == null
                ? open
                : Stream.concat(Stream.of(named), open).distinct();
    }

    private static String nameOf(ThingId thing, DeskView desk) {
        return desk.text(
                "desk.thing", desk.text("account.kind." + thing.family().word()), desk.name(thing));
    }

    private static List<Option> names(DeskView desk) {
        return desk.choices().institutions().stream()
                .map(slug -> new Option(desk.institution(slug), ""))
                .toList();
    }
}
