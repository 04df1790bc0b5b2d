package org.openiwg.consultation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;

/** The form of a call: what it asks, and how its answers are read. */
final class CallForm {

    static final int LONGEST_TEXT = 10_000;

    private CallForm() {}

    static List<Field> fields(Typed typed, PageContext at) {
        return List.of(
                Field.line(typed, "title_en", at.text("consultation.field.title-en")),
                Field.line(typed, "title_fr", at.text("consultation.field.title-fr")),
                Field.text(typed, "text_en", at.text("consultation.field.text-en"))
                        .withLongest(LONGEST_TEXT),
                Field.text(typed, "text_fr", at.text("consultation.field.text-fr"))
                        .withLongest(LONGEST_TEXT),
                Field.date(typed, "opens", at.text("consultation.field.opens"))
                        .withHint(at.text("consultation.hint.opens")),
                Field.date(typed, "closes", at.text("consultation.field.closes"))
                        .withHint(at.text("consultation.hint.closes")),
                Field.radios(typed, "who", at.text("consultation.field.who"), whos(at)));
    }

    /** Who may know of it and who may answer are one question: whoever may not know of it cannot answer. */
    private static List<Option> whos(PageContext at) {
        return java.util.stream.Stream.of("everyone", "invited", "members")
                .map(word -> new Option(word, at.text("consultation.who." + word)))
                .toList();
    }

    static Typed typed(Call call) {
        return Typed.of(Map.of(
                "title_en", call.title().en(),
                "title_fr", call.title().fr(),
                "text_en", call.text().en(),
                "text_fr", call.text().fr(),
                "opens", call.opens().toString(),
                "closes", call.closes().toString(),
                "who", who(call)));
    }

    static String who(Call call) {
        return call.members() ? "members" : call.invited() ? "invited" : "everyone";
    }

    /** The call as typed; its errors are at its fields. */
    static Call read(Typed typed, UUID id, BodyId body, String slug, PageContext at) {
        CheckForm form = new CheckForm(typed, at);
        Bilingual title = form.lines("title", false);
        if (title.isEmpty()) {
            typed.refuse("title_en", at.text("consultation.fault.needed"));
        }
        Bilingual text = form.texts("text", LONGEST_TEXT, false);
        var opens = form.day("opens");
        var closes = form.day("closes");
        if (closes.isBefore(opens) || closes.isBefore(at.today())) {
            typed.refuse("closes", at.text("consultation.fault.closes"));
        }
        String who = typed.value("who");
        if (!List.of("everyone", "invited", "members").contains(who)) {
            typed.refuse("who", at.text("consultation.fault.needed"));
        }
        return new Call(
                id,
                body,
                slug,
                title,
                text,
                who.equals("members"),
                !who.equals("everyone"),
                opens,
                closes.isBefore(opens) ? opens : closes,
                Call.State.DRAFT,
                null,
                Math.max(0, typed.number("version")));
    }

    /** What is stored, to be read beside what was typed. */
    static List<Fact> facts(Call call, PageContext at) {
        return List.of(
                Fact.of(at.text("consultation.field.title-en"), call.title().en()),
                Fact.of(at.text("consultation.field.title-fr"), call.title().fr()),
                Fact.of(at.text("consultation.field.text-en"), call.text().en()),
                Fact.of(at.text("consultation.field.text-fr"), call.text().fr()),
                Fact.of(at.text("consultation.field.opens"), at.date(call.opens())),
                Fact.of(at.text("consultation.field.closes"), at.date(call.closes())),
                Fact.of(at.text("consultation.field.who"), at.text("consultation.who." + who(call))));
    }
}
