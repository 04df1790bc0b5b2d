package org.openiwg.letter;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openiwg.letter.AnswerRecommendation.Entered;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;

/** A recommendation as the secretariat enters it. */
final class RecommendationForm {

    private static final int LONGEST_SLUG = 60;
    private static final int LONGEST_TEXT = 5_000;

    private RecommendationForm() {}

    static List<Field> fields(Typed typed, BodyDuties body) {
        PageContext at = body.at();
        return List.of(
                Field.line(typed, "report_en", at.text("letter.recommend.report-en")),
                Field.line(typed, "report_fr", at.text("letter.recommend.report-fr")),
                Field.line(typed, "number", at.text("letter.recommendations.number"))
                        .withHint(at.text("letter.recommend.number.hint"))
                        .withLongest(20),
                Field.line(typed, "by", at.text("letter.recommend.by")),
                Field.date(typed, "received", at.text("letter.enter.received")),
                Field.choice(typed, "about", at.text("letter.write.about"), body.abouts()),
                Field.line(typed, "title_en", at.text("letter.recommend.title-en")),
                Field.line(typed, "title_fr", at.text("letter.recommend.title-fr")),
                Field.text(typed, "text_en", at.text("letter.recommend.text-en"))
                        .withLongest(LONGEST_TEXT),
                Field.text(typed, "text_fr", at.text("letter.recommend.text-fr"))
                        .withLongest(LONGEST_TEXT));
    }

    /** What few know when they enter one. */
    static Field address(Typed typed, PageContext at) {
        return Field.line(typed, "url", at.text("letter.recommend.url")).ofType("url");
    }

    static Optional<Entered> read(Typed typed, BodyDuties body) {
        PageContext at = body.at();
        for (String field : List.of("report_en", "report_fr", "number", "by", "title_en", "title_fr")) {
            if (typed.value(field).isEmpty() || !typed.isLine(field)) {
                typed.refuse(field, at.text("letter.judge.error.line"));
            }
        }
        for (String field : List.of("text_en", "text_fr")) {
            if (!TypedText.isSound(TypedText.of(typed, field), LONGEST_TEXT)) {
                typed.refuse(field, at.text("letter.reply.error.text", LONGEST_TEXT));
            }
        }
        Optional<LocalDate> received = typed.day("received").filter(day -> !day.isAfter(at.today()));
        if (received.isEmpty()) {
            typed.refuse("received", at.text("letter.enter.error.received"));
        }
        String about = typed.value("about");
        if (!about.isEmpty() && body.about(about) == null) {
            typed.refuse("about", at.text("letter.write.error.about"));
        }
        String url = typed.value("url");
        if (!url.isEmpty() && !(url.matches("https?://\\S+") && typed.isLine("url"))) {
            typed.refuse("url", at.text("letter.recommend.error.url"));
        }
        String slug = slug(typed.value("title_en"));
        if (slug.isEmpty() && typed.isSound()) {
            typed.refuse("title_en", at.text("letter.judge.error.line"));
        }
        if (!typed.isSound()) {
            return Optional.empty();
        }
        return Optional.of(new Entered(
                new BodyId(body.account().body().slug()),
                slug,
                new Bilingual(typed.value("report_en"), typed.value("report_fr")),
                typed.value("number"),
                received.orElseThrow(),
                typed.value("by"),
                body.about(about),
                new Bilingual(typed.value("title_en"), typed.value("title_fr")),
                Bilingual.of(TypedText.of(typed, "text_en"), TypedText.of(typed, "text_fr")),
                url));
    }

    /** A name for an address, made from a title. */
    static String slug(String title) {
        String words = Normalizer.normalize(title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return words.length() <= LONGEST_SLUG
                ? words
                : words.substring(0, Math.max(words.lastIndexOf('-', LONGEST_SLUG), LONGEST_SLUG / 2));
    }
}
