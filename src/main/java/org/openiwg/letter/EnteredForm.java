package org.openiwg.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openiwg.letter.Letter.Publish;
import org.openiwg.letter.Letter.Way;
import org.openiwg.letter.Letter.Writer;
import org.openiwg.mail.Mail;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.BodyId;

/** A letter as the secretariat enters it: when it came, and how, beside what is in it. */
final class EnteredForm {

    private static final int LONGEST = 20_000;

    private EnteredForm() {}

    static List<Field> fields(Typed typed, BodyDuties body) {
        PageContext at = body.at();
        List<Field> fields = new ArrayList<>();
        fields.add(Field.radios(
                typed,
                "way",
                at.text("letter.fact.way"),
                List.of(
                        new Option("paper", at.text("letter.way.paper")),
                        new Option("email", at.text("letter.way.email")))));
        fields.add(Field.date(typed, "received", at.text("letter.enter.received"))
                .withHint(at.text("letter.enter.received.hint")));
        fields.add(Field.radios(
                typed,
                "kind",
                at.text("letter.enter.kind"),
                WrittenForm.options(at, "letter.writer.", Writer.values())));
        fields.add(Field.line(typed, "name", at.text("letter.enter.name")));
        fields.add(Field.line(typed, "organisation", at.text("letter.write.organisation")));
        fields.add(Field.email(typed, "email", at.text("letter.enter.email"))
                .withHint(at.text("letter.enter.email.hint")));
        fields.add(Field.line(typed, "addressee", at.text("letter.enter.addressee"))
                .withHint(at.text("letter.enter.addressee.hint")));
        fields.add(Field.radios(
                typed,
                "language",
                at.text("letter.enter.language"),
                List.of(new Option("en", Language.EN.ownName()), new Option("fr", Language.FR.ownName()))));
        fields.add(Field.choice(typed, "about", at.text("letter.write.about"), body.abouts()));
        fields.add(Field.text(typed, "words", at.text("letter.enter.words"))
                .withHint(at.text("letter.enter.words.hint"))
                .withLongest(LONGEST));
        fields.add(
                Field.files(typed, "scan", at.text("letter.enter.scan")).withHint(at.text("letter.enter.scan.hint")));
        return fields;
    }

    static Optional<WrittenLetter> read(Typed typed, BodyDuties body) {
        PageContext at = body.at();
        Way way = Words.read(Way.class, typed.value("way"));
        if (way == null || way == Way.FORM) {
            typed.refuse("way", at.text("letter.enter.error.way"));
        }
        Optional<LocalDate> received = typed.day("received").filter(day -> !day.isAfter(at.today()));
        if (received.isEmpty()) {
            typed.refuse("received", at.text("letter.enter.error.received"));
        }
        Writer kind = Words.read(Writer.class, typed.value("kind"));
        if (kind == null) {
            typed.refuse("kind", at.text("letter.write.error.kind"));
        }
        if (typed.value("name").isEmpty() || !typed.isLine("name")) {
            typed.refuse("name", at.text("letter.write.error.name"));
        }
        for (String field : List.of("organisation", "addressee")) {
            if (!typed.isLine(field)) {
                typed.refuse(field, at.text("letter.write.error.organisation"));
            }
        }
        if (!typed.value("email").isEmpty() && !Mail.isAddress(typed.value("email"))) {
            typed.refuse("email", at.text("letter.write.error.email"));
        }
        Language language = Language.of(typed.value("language"));
        if (language == null) {
            typed.refuse("language", at.text("letter.enter.error.language"));
        }
        if (!typed.value("about").isEmpty() && body.about(typed.value("about")) == null) {
            typed.refuse("about", at.text("letter.write.error.about"));
        }
        String words = TypedText.of(typed, "words");
        if (words.isEmpty() || !TypedText.isSound(words, LONGEST)) {
            typed.refuse("words", at.text("letter.write.error.words", LONGEST));
        }
        if (!typed.isSound()) {
            return Optional.empty();
        }
        return Optional.of(new WrittenLetter(
                new BodyId(body.account().body().slug()),
                Objects.requireNonNull(way),
                null,
                received.orElseThrow(),
                Objects.requireNonNull(language),
                typed.value("name"),
                Objects.requireNonNull(kind),
                typed.value("organisation"),
                typed.value("email"),
                typed.value("addressee"),
                typed.value("organisation").isEmpty() ? Publish.NOTHING : Publish.ORGANISATION,
                body.about(typed.value("about")),
                words));
    }
}
