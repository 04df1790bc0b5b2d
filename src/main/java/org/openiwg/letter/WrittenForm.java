package org.openiwg.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openiwg.letter.Letter.Publish;
import org.openiwg.letter.Letter.Way;
import org.openiwg.letter.Letter.Writer;
import org.openiwg.mail.Mail;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.BodyId;

/** The public form: what it asks, and what is wrong with the answers. */
final class WrittenForm {

    /** In characters: some three pages. */
    static final int LONGEST = 10_000;

    private WrittenForm() {}

    static List<Field> fields(Typed typed, BodyDuties body) {
        PageContext at = body.at();
        return List.of(
                Field.radios(
                        typed, "kind", at.text("letter.write.kind"), options(at, "letter.writer.", Writer.values())),
                Field.line(typed, "name", at.text("letter.write.name")).filledWith("name"),
                Field.line(typed, "organisation", at.text("letter.write.organisation"))
                        .withHint(at.text("letter.write.organisation.hint"))
                        .filledWith("organization"),
                Field.radios(
                                typed,
                                "publish",
                                at.text("letter.write.publish"),
                                options(at, "letter.publish.", Publish.values()))
                        .withHint(at.text("letter.write.publish.hint")),
                Field.email(typed, "email", at.text("letter.write.email")).withHint(at.text("letter.write.email.hint")),
                Field.choice(typed, "about", at.text("letter.write.about"), body.abouts()),
                Field.text(typed, "words", at.text("letter.write.words"))
                        .withHint(at.text("letter.write.words.hint"))
                        .withLongest(LONGEST));
    }

    static <E extends Enum<E>> List<Option> options(PageContext at, String key, E[] constants) {
        return Arrays.stream(constants)
                .map(constant -> new Option(Words.of(constant), at.text(key + Words.of(constant))))
                .toList();
    }

    /** What was written, when nothing is wrong with it; what is wrong is noted at the fields. */
    static Optional<WrittenLetter> read(Typed typed, String stamp, BodyDuties body) {
        PageContext at = body.at();
        if (!typed.value("website").isEmpty()) {
            typed.refuse("website", at.text("letter.write.error.website"));
        }
        Writer kind = Words.read(Writer.class, typed.value("kind"));
        if (kind == null) {
            typed.refuse("kind", at.text("letter.write.error.kind"));
        }
        if (typed.value("name").isEmpty() || !typed.isLine("name")) {
            typed.refuse("name", at.text("letter.write.error.name"));
        }
        if (!typed.isLine("organisation")) {
            typed.refuse("organisation", at.text("letter.write.error.organisation"));
        }
        Publish publish = Words.read(Publish.class, typed.value("publish"));
        if (publish == null) {
            typed.refuse("publish", at.text("letter.write.error.publish"));
        }
        if (!typed.value("email").isEmpty() && !Mail.isAddress(typed.value("email"))) {
            typed.refuse("email", at.text("letter.write.error.email"));
        }
        String about = typed.value("about");
        if (!about.isEmpty() && body.about(about) == null) {
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
                Way.FORM,
                stamp,
                at.today(),
                at.language(),
                typed.value("name"),
                Objects.requireNonNull(kind),
                typed.value("organisation"),
                typed.value("email"),
                "",
                Objects.requireNonNull(publish),
                body.about(about),
                words));
    }
}
