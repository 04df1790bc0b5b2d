package org.openiwg.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.Bilingual;

/** The draft of a reply: what it asks, and what is wrong with the answers. */
final class ReplyForm {

    /** In characters, each language. */
    static final int LONGEST = 10_000;

    private ReplyForm() {}

    /**
     * A draft that can be saved.
     *
     * @param until the day that an interim reply names; null otherwise
     */
    record Draft(LetterReply.Way way, @Nullable LocalDate until, Bilingual text) {}

    /** What the form of a reply shows first: what was saved, or what one usually writes. */
    static Typed begin(Letter letter, ReplyKind kind, @Nullable LetterReply saved, LocalDate finalDue, String body) {
        Map<String, String> values = new HashMap<>();
        if (saved == null) {
            values.put("way", Words.of(usual(letter)));
            values.put("text_en", template(Language.EN, letter, kind, finalDue, body));
            values.put("text_fr", template(Language.FR, letter, kind, finalDue, body));
        } else {
            values.put("way", Words.of(saved.way()));
            values.put("text_en", saved.text().en());
            values.put("text_fr", saved.text().fr());
            if (saved.until() != null) {
                values.put("until", saved.until().toString());
            }
        }
        values.put("version", Integer.toString(saved == null ? 0 : saved.version()));
        return Typed.of(values);
    }

    private static LetterReply.Way usual(Letter letter) {
        if (letter.hasAddress()) {
            return LetterReply.Way.MAIL;
        }
        return letter.way() == Letter.Way.PAPER ? LetterReply.Way.PAPER : LetterReply.Way.PAGE;
    }

    private static String template(Language language, Letter letter, ReplyKind kind, LocalDate finalDue, String body) {
        return kind == ReplyKind.ACKNOWLEDGEMENT
                ? Messages.in(language)
                        .text("letter.template.acknowledgement", body, letter.received(), letter.reference(), finalDue)
                : "";
    }

    static List<Field> fields(Letter letter, ReplyKind kind, Typed typed, PageContext at) {
        List<Field> fields = new ArrayList<>();
        if (kind == ReplyKind.INTERIM) {
            fields.add(Field.date(typed, "until", at.text("letter.reply.until"))
                    .withHint(at.text("letter.reply.until.hint")));
        }
        String hint = at.text(kind == ReplyKind.INTERIM ? "letter.reply.text.reason" : "letter.reply.text.hint");
        fields.add(Field.text(typed, "text_en", at.text("letter.reply.text-en"))
                .withHint(hint)
                .withLongest(LONGEST));
        fields.add(Field.text(typed, "text_fr", at.text("letter.reply.text-fr")).withLongest(LONGEST));
        List<Option> ways = new ArrayList<>();
        if (letter.hasAddress()) {
            ways.add(new Option("mail", at.text("letter.reply.way.mail", letter.email())));
        }
        ways.add(new Option("paper", at.text("letter.reply.way.paper")));
        ways.add(new Option("page", at.text("letter.reply.way.page")));
        fields.add(Field.radios(typed, "way", at.text("letter.reply.way"), ways));
        if (kind != ReplyKind.FINAL) {
            fields.add(Field.date(typed, "sent_on", at.text("letter.reply.sent-on"))
                    .withHint(at.text("letter.reply.sent-on.hint")));
        }
        return fields;
    }

    /**
     * What was typed, when it can be kept.
     *
     * @param going whether it is to go out now, and so must be whole
     */
    static Optional<Draft> read(Letter letter, ReplyKind kind, Typed typed, boolean going, PageContext at) {
        LetterReply.Way way = Words.read(LetterReply.Way.class, typed.value("way"));
        if (way == null || way == LetterReply.Way.MAIL && !letter.hasAddress()) {
            typed.refuse("way", at.text("letter.reply.error.way"));
        }
        for (String field : List.of("text_en", "text_fr")) {
            String text = TypedText.of(typed, field);
            if (!TypedText.isSound(text, LONGEST) || going && text.isEmpty()) {
                typed.refuse(field, at.text("letter.reply.error.text", LONGEST));
            } else if (!Redacted.isBalanced(text)) {
                typed.refuse(field, at.text("letter.reply.error.brackets"));
            }
        }
        Optional<LocalDate> until = typed.day("until");
        boolean names =
                kind == ReplyKind.INTERIM && (going || !typed.value("until").isEmpty());
        if (names && until.filter(day -> day.isAfter(at.today())).isEmpty()) {
            typed.refuse("until", at.text("letter.reply.error.until"));
        }
        if (!typed.isSound() || way == null) {
            return Optional.empty();
        }
        return Optional.of(new Draft(
                way,
                kind == ReplyKind.INTERIM ? until.orElse(null) : null,
                new Bilingual(TypedText.of(typed, "text_en"), TypedText.of(typed, "text_fr"))));
    }

    /** The day on which something went out on paper: typed, not before the letter, not after today; today when it goes by itself. */
    static Optional<LocalDate> sentOn(Letter letter, LetterReply.Way way, Typed typed, PageContext at) {
        if (way != LetterReply.Way.PAPER) {
            return Optional.of(at.today());
        }
        Optional<LocalDate> day =
                typed.day("sent_on").filter(sent -> !sent.isAfter(at.today()) && !sent.isBefore(letter.received()));
        if (day.isEmpty()) {
            typed.refuse("sent_on", at.text("letter.reply.error.sent-on"));
        }
        return day;
    }
}
