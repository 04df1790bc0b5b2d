package org.openiwg.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openiwg.letter.Recommendation.Deed;
import org.openiwg.letter.Recommendation.Verdict;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.Bilingual;
import org.openiwg.record.Family;

/** The answer to a recommendation: what the body says, why, and what will be done. */
final class AnswerForm {

    private static final int LONGEST = 5_000;

    private AnswerForm() {}

    /** An answer that can be put to the co-chairs. */
    record Answer(Verdict verdict, Bilingual reason, Deed deed) {}

    static Typed begin(Recommendation saved) {
        Map<String, String> values = new HashMap<>();
        Deed deed = saved.deed();
        values.put("version", Integer.toString(saved.version()));
        values.put("verdict", saved.verdict() == null ? "" : Words.of(saved.verdict()));
        values.put("reason_en", saved.reason().en());
        values.put("reason_fr", saved.reason().fr());
        values.put("deed", Words.of(deed.kind()));
        values.put("thing", deed.kind() == Deed.Kind.EXISTING ? deed.thing() : "");
        values.put("title_en", deed.title().en());
        values.put("title_fr", deed.title().fr());
        values.put("owner", deed.owner());
        values.put("due", deed.due() == null ? "" : deed.due().toString());
        return Typed.of(values);
    }

    static List<Field> fields(Typed typed, BodyDuties body) {
        PageContext at = body.at();
        List<Option> owners = new ArrayList<>(List.of(new Option("", at.text("letter.deed.owner.none"))));
        owners.addAll(body.members());
        return List.of(
                Field.radios(
                        typed,
                        "verdict",
                        at.text("letter.recommendations.answer"),
                        WrittenForm.options(at, "letter.verdict.", Verdict.values())),
                Field.text(typed, "reason_en", at.text("letter.answer.reason-en"))
                        .withLongest(LONGEST),
                Field.text(typed, "reason_fr", at.text("letter.answer.reason-fr"))
                        .withLongest(LONGEST),
                Field.radios(
                        typed,
                        "deed",
                        at.text("letter.recommendations.deed"),
                        WrittenForm.options(at, "letter.deed.", Deed.Kind.values())),
                Field.choice(typed, "thing", at.text("letter.deed.thing"), things(body))
                        .withHint(at.text("letter.deed.thing.hint")),
                Field.line(typed, "title_en", at.text("letter.deed.title-en"))
                        .withHint(at.text("letter.deed.title.hint")),
                Field.line(typed, "title_fr", at.text("letter.deed.title-fr")),
                Field.choice(typed, "owner", at.text("letter.deed.owner"), owners),
                Field.date(typed, "due", at.text("letter.deed.due")));
    }

    /** What the body or its members have promised or are at already. */
    private static List<Option> things(BodyDuties body) {
        List<Option> options = new ArrayList<>(List.of(new Option("", body.at().text("letter.deed.thing.none"))));
        body.account().obligations().stream()
                .filter(duty -> duty.id().family() == Family.COMMITMENT
                        || duty.id().family() == Family.ACTION
                        || duty.id().family() == Family.MANDATE)
                .forEach(duty -> options.add(new Option(duty.id().toString(), body.name(duty.id()))));
        return options;
    }

    static Optional<Answer> read(Typed typed, BodyDuties body) {
        PageContext at = body.at();
        Verdict verdict = Words.read(Verdict.class, typed.value("verdict"));
        if (verdict == null) {
            typed.refuse("verdict", at.text("letter.answer.error.verdict"));
        }
        for (String field : List.of("reason_en", "reason_fr")) {
            String text = TypedText.of(typed, field);
            if (text.isEmpty() || !TypedText.isSound(text, LONGEST)) {
                typed.refuse(field, at.text("letter.answer.error.reason", LONGEST));
            }
        }
        Deed.Kind kind = Words.read(Deed.Kind.class, typed.value("deed"));
        if (kind == null || kind == Deed.Kind.NONE && (verdict == Verdict.ACCEPTED || verdict == Verdict.PARTLY)) {
            typed.refuse("deed", at.text("letter.answer.error.deed"));
        }
        Deed deed = kind == null ? Deed.NONE : deed(kind, typed, body);
        return typed.isSound() && verdict != null
                ? Optional.of(new Answer(
                        verdict,
                        new Bilingual(TypedText.of(typed, "reason_en"), TypedText.of(typed, "reason_fr")),
                        deed))
                : Optional.empty();
    }

    private static Deed deed(Deed.Kind kind, Typed typed, BodyDuties body) {
        return switch (kind) {
            case NONE -> Deed.NONE;
            case EXISTING -> existing(kind, typed, body);
            case COMMITMENT, ACTION -> made(kind, typed, body);
        };
    }

    private static Deed existing(Deed.Kind kind, Typed typed, BodyDuties body) {
        String thing = typed.value("thing");
        if (thing.isEmpty()
                || things(body).stream().noneMatch(option -> option.value().equals(thing))) {
            typed.refuse("thing", body.at().text("letter.answer.error.thing"));
        }
        return new Deed(kind, thing, Bilingual.NONE, "", null);
    }

    private static Deed made(Deed.Kind kind, Typed typed, BodyDuties body) {
        PageContext at = body.at();
        for (String field : List.of("title_en", "title_fr")) {
            if (typed.value(field).isEmpty() || !typed.isLine(field)) {
                typed.refuse(field, at.text("letter.judge.error.line"));
            }
        }
        String owner = typed.value("owner");
        if (body.members().stream().noneMatch(option -> option.value().equals(owner))) {
            typed.refuse("owner", at.text("letter.answer.error.owner"));
        }
        Optional<LocalDate> due = typed.day("due").filter(day -> day.isAfter(at.today()));
        if (due.isEmpty()) {
            typed.refuse("due", at.text("letter.reply.error.until"));
        }
        return new Deed(
                kind,
                free(RecommendationForm.slug(typed.value("title_en")), kind, body),
                new Bilingual(typed.value("title_en"), typed.value("title_fr")),
                owner,
                due.orElse(null));
    }

    /** A name that nothing has that the body ever owed. */
    private static String free(String slug, Deed.Kind kind, BodyDuties body) {
        String family = kind == Deed.Kind.COMMITMENT ? "commitment/" : "action/";
        String free = slug.isEmpty() ? "answer" : slug;
        String base = free;
        for (int n = 2; isTaken(family + free, body); n++) {
            free = base + "-" + n;
        }
        return free;
    }

    private static boolean isTaken(String id, BodyDuties body) {
        return body.account().obligations().stream()
                .anyMatch(duty -> duty.id().toString().equals(id));
    }
}
