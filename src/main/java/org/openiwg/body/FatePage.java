package org.openiwg.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Page;
import org.openiwg.record.Audience;

/**
 * What becomes of one obligation.
 *
 * @param there what somebody else decided in the meantime; null when nobody did
 */
record FatePage(
        BodyFrame frame,
        String action,
        String name,
        String owed,
        List<Field> fields,
        Typed typed,
        int version,
        @Nullable Cell there)
        implements Page {

    static FatePage of(Obligation duty, Typed typed, @Nullable Fate there, boolean overtaken, BodyViews.View body) {
        BodyWords words = body.words();
        List<Fate.Kind> kinds = Fate.Kind.of(duty.id().family());
        List<Field> fields = new ArrayList<>();
        fields.add(Field.radios(
                typed,
                "fate",
                words.text("body.fate"),
                kinds.stream()
                        .map(kind -> new Option(kind.word(), words.text("body.fate.choice." + kind.word())))
                        .toList()));
        fields.add(Field.date(typed, "day", words.text("body.fate.day")).withHint(words.text("body.fate.day.hint")));
        if (kinds.contains(Fate.Kind.TRANSFERRED)) {
            fields.add(Field.choice(
                            typed,
                            "receiver",
                            words.text("body.fate.receiver"),
                            EndingPage.others(words.text("body.form.choose"), body))
                    .withHint(words.text("body.fate.receiver.hint")));
        }
        fields.add(Field.text(typed, "note_en", words.text("body.fate.note.en"))
                .withHint(words.text("body.fate.note.hint")));
        fields.add(Field.text(typed, "note_fr", words.text("body.fate.note.fr")));
        return new FatePage(
                body.frame(),
                words.page("/dissolve/fate/" + duty.id()),
                words.name(duty.id()),
                words.text("body.fate.owed", duty.openedOn(), duty.deadline()),
                fields,
                typed,
                there == null ? 0 : there.version(),
                overtaken && there != null ? DissolvePage.fate(there, words) : null);
    }

    static Typed typed(@Nullable Fate there, BodyViews.View body) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("day", body.words().at().today().toString());
        if (there != null) {
            values.put("fate", there.kind().word());
            values.put("day", Objects.toString(there.day(), ""));
            values.put("receiver", there.receiver());
            values.put("note_en", there.note().en());
            values.put("note_fr", there.note().fr());
        }
        return Typed.of(values);
    }

    /** What was typed; empty when something has to be put right. */
    static Optional<Fate> read(Obligation duty, Typed typed, BodyViews.View body) {
        BodyWords words = body.words();
        Fate.Kind kind = Fate.Kind.of(typed.value("fate"));
        if (kind == null || !Fate.Kind.of(duty.id().family()).contains(kind)) {
            typed.refuse("fate", words.text("body.fate.error"));
        }
        LocalDate day = kind == Fate.Kind.MET ? typed.day("day").orElse(null) : null;
        if (kind == Fate.Kind.MET && (day == null || day.isAfter(words.at().today()))) {
            typed.refuse("day", words.text("body.fate.error.day"));
        }
        String receiver = kind == Fate.Kind.TRANSFERRED ? typed.value("receiver") : "";
        boolean known = EndingPage.others("", body).stream()
                .anyMatch(option -> option.value().equals(receiver) && !receiver.isEmpty());
        if (kind == Fate.Kind.TRANSFERRED && !known) {
            typed.refuse("receiver", words.text("body.dissolve.error.body"));
        }
        boolean both = Dissolution.audience(body.body(), duty.id(), body.register()) == Audience.PUBLIC;
        Texts.judge(typed, "note", Texts.LONGEST, both, words);
        return typed.isSound() && kind != null
                ? Optional.of(new Fate(
                        duty.id(), kind, day, receiver, Texts.of(typed, "note"), Math.max(0, typed.number("version"))))
                : Optional.empty();
    }

    @Override
    public int status() {
        return there != null ? 409 : typed.status();
    }
}
