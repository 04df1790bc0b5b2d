package org.openiwg.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.pages.Ended;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.Problem;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.LastDay;
import org.openiwg.record.PartialDate;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.Slug;
import org.openiwg.record.ThingId;

/**
 * The desk of a body as one of its scribes sees it at a moment, and the words for what is on it.
 *
 * @param choices what there is, as the scribe may see it
 */
record DeskView(Scribe scribe, RegisterSnapshot snapshot, Choices choices, PageContext at) {

    /** The desk of whoever asks; throws {@link Problem} when they have none there. */
    static DeskView open(String body, RegisterSnapshot snapshot, PageContext at) {
        Scribe scribe =
                Scribe.of(at.visitor(), body).filter(one -> Slug.isSlug(body)).orElseThrow(Problem::notFound);
        return of(scribe, body, snapshot, at);
    }

    static DeskView of(Scribe scribe, String body, RegisterSnapshot snapshot, PageContext at) {
        Choices choices = Choices.of(new BodyId(body), snapshot.history(), scribe.reads(), at.today());
        return new DeskView(scribe, snapshot, choices, at);
    }

    String text(String key, @Nullable Object... args) {
        return at.text(key, args);
    }

    String in(Bilingual text) {
        return text.in(at.language().locale());
    }

    String body() {
        return choices.body().slug();
    }

    String bodyName() {
        return in(choices.names().body(choices.body()));
    }

    /** What is said when the body is no more; null while it is at work. */
    @Nullable
    Ended ended() {
        LocalDate last = LastDay.of(choices.body(), snapshot.acts())
                .filter(day -> !day.isAfter(at.today()))
                .orElse(null);
        return last == null ? null : Ended.of(last, successor(), choices.names(), at);
    }

    private @Nullable BodyId successor() {
        return snapshot.acts().stream()
                .filter(act ->
                        act.kind() == ActKind.BODY_SUCCEEDED && act.body().equals(choices.body()))
                .map(act -> new BodyId(act.to()))
                .findFirst()
                .orElse(null);
    }

    String name(ThingId thing) {
        return in(choices.name(thing));
    }

    String institution(String slug) {
        return in(choices.names().institution(slug));
    }

    /** The institution that the scribe speaks for. */
    Option own() {
        return new Option(scribe.institution(), institution(scribe.institution()));
    }

    /** An address of the desk; "" for its first page. */
    String page(String path, String... parameters) {
        return at.link("/bodies/" + body() + "/desk" + path, parameters);
    }

    List<Crumb> crumbs() {
        return List.of(new Crumb(bodyName(), at.link("/bodies/" + body())));
    }

    List<Crumb> crumbsBelow() {
        return List.of(new Crumb(bodyName(), at.link("/bodies/" + body())), new Crumb(text("desk.title"), page("")));
    }

    /** A list to choose from, with what it means to choose nothing. */
    List<Option> options(String noneKey, Stream<Option> those) {
        return Stream.concat(Stream.of(new Option("", text(noneKey))), those).toList();
    }

    /** What happened, in the record's words; an act that has none says its kind. */
    String title(Act act) {
        return act.title().isEmpty() ? text("record.act." + act.kind().word()) : in(act.title());
    }

    /** The same for pictures: short, and on one line. */
    String shortDate(PartialDate date) {
        String text = switch (date.precision()) {
            case YEAR -> date.text();
            case MONTH -> at.shortMonth(YearMonth.from(date.first()));
            case DAY -> at.shortDate(date.first());
        };
        return text.replace(' ', '\u00a0');
    }

    String date(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> date.text();
            case MONTH -> at.month(YearMonth.from(date.first()));
            case DAY -> at.date(date.first());
        };
    }
}
