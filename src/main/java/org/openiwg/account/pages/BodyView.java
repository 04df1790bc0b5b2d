package org.openiwg.account.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.Account;
import org.openiwg.account.Books;
import org.openiwg.account.DutyNames;
import org.openiwg.account.RecordedAct;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.Problem;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.PartialDate;
import org.openiwg.record.Slug;
import org.openiwg.record.ThingId;

/**
 * One body as of the day that the reader looks at, and the words for what is in its account.
 *
 * @param account its account as of that day
 */
record BodyView(Books books, Account account, PageContext at) {

    /** The body of an address; throws {@link Problem} when there is none. */
    static BodyView of(Books books, String slug, PageContext at) {
        if (!Slug.isSlug(slug) || !books.bodies().contains(new BodyId(slug))) {
            throw Problem.notFound();
        }
        return of(books, new BodyId(slug), at);
    }

    static BodyView of(Books books, BodyId body, PageContext at) {
        return new BodyView(books, books.ledger().account(body, at.date()), at);
    }

    BodyId body() {
        return account.body();
    }

    LocalDate day() {
        return account.asOf();
    }

    String text(String key, @Nullable Object... args) {
        return at.text(key, args);
    }

    /** The address of one of the body's pages ("/findings"), "" for its first. */
    String page(String path) {
        return at.link("/bodies/" + body() + path);
    }

    String page(String path, String... parameters) {
        return at.link("/bodies/" + body() + path, parameters);
    }

    String pageOf(ThingId duty) {
        return page("/obligations/" + duty);
    }

    String pageOf(RecordedAct recorded) {
        return at.link("/record/" + recorded.index());
    }

    String name() {
        return nameOf(body());
    }

    String nameOf(BodyId other) {
        return books.names().body(other).in(locale());
    }

    /** Another body as a link to its page. */
    Cell bodyLink(BodyId other) {
        return cell(books.names().body(other), at.link("/bodies/" + other));
    }

    /** The text in the reader's language, or in the other when that is all there is. */
    String in(Bilingual text) {
        return text.in(locale());
    }

    /** An institution, post or person, as readers know it. */
    String nameOf(String institution) {
        return books.names().institution(institution).in(locale());
    }

    /** Who owes something; says so when nobody was named. */
    String owner(@Nullable String owner) {
        if (owner == null) {
            return text("account.owner.none");
        }
        return owner.equals(body().slug()) ? text("account.owner.body") : nameOf(owner);
    }

    String title(ThingId thing) {
        return named(thing).in(locale());
    }

    /** A duty's name as a link to its page, marked when it is not for everyone. */
    Cell duty(ThingId duty) {
        return cell(named(duty), pageOf(duty)).withMarks(marks(books.audience(body(), duty)));
    }

    /** A thing's name, as a link when it has a page of its own. */
    Cell thing(ThingId thing) {
        String href = switch (thing.family()) {
            case PUBLICATION -> page("/publications");
            case MEMBER, CHAIR -> page("/members");
            default -> obligation(thing) == null ? null : pageOf(thing);
        };
        return cell(named(thing), href);
    }

    private Bilingual named(ThingId thing) {
        return DutyNames.of(books.names(), body(), thing);
    }

    /** A text in the reader's language, marked as foreign when it exists in the other one only. */
    Cell cell(Bilingual text, @Nullable String href) {
        return new Cell(text.in(locale()), href, null, "", foreign(text));
    }

    /** An act as a link to its entry, marked when it is not for everyone and when it was corrected. */
    Cell act(RecordedAct recorded) {
        return cell(Kinds.titled(this, recorded.act()), pageOf(recorded)).withMarks(marks(recorded));
    }

    /** Who else may see an act, unless everyone may; and what corrected it. */
    List<Cell.Mark> marks(RecordedAct recorded) {
        List<Cell.Mark> marks = new ArrayList<>(marks(recorded.act().audience()));
        Long correction = recorded.correction();
        if (correction != null) {
            marks.add(new Cell.Mark(
                    text("record.corrected-by", at.number(correction)), at.link("/record/" + correction)));
        }
        return marks;
    }

    private List<Cell.Mark> marks(Audience audience) {
        return audience == Audience.PUBLIC
                ? List.of()
                : List.of(new Cell.Mark(text("record.seen-by." + audience.word()), null));
    }

    /** The language of a text when it is not the reader's; null when it is. */
    @Nullable
    String foreign(Bilingual text) {
        String wanted = at.language().code().equals("fr") ? text.fr() : text.en();
        return wanted.isEmpty() && !text.isEmpty() ? at.language().other().code() : null;
    }

    /** "2004", "March 2008", "31 March 2008": as precisely as it is known. */
    String date(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> date.text();
            case MONTH -> at.month(java.time.YearMonth.from(date.first()));
            case DAY -> at.date(date.first());
        };
    }

    /** The same for columns and pictures: short, and on one line. */
    String shortDate(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> date.text();
            case MONTH -> onOneLine(at.shortMonth(java.time.YearMonth.from(date.first())));
            case DAY -> shortDate(date.first());
        };
    }

    String shortDate(LocalDate date) {
        return onOneLine(at.shortDate(date));
    }

    private static String onOneLine(String date) {
        return date.replace(' ', '\u00a0');
    }

    /** Those of the acts that the account knows on this day, by the day on which they count. */
    List<RecordedAct> known(List<RecordedAct> acts) {
        return acts.stream()
                .filter(recorded -> recorded.isKnownOn(day()))
                .sorted(java.util.Comparator.comparing(RecordedAct::countsOn))
                .toList();
    }

    /** The body's acts that are known on this day. */
    List<RecordedAct> acts() {
        return known(books.acts().of(body()));
    }

    /** A duty as it stands on this day; null when the body does not have it yet. */
    @Nullable
    Obligation obligation(ThingId id) {
        return account.obligations().stream()
                .filter(duty -> Objects.equals(duty.id(), id))
                .findFirst()
                .orElse(null);
    }

    private Locale locale() {
        return at.language().locale();
    }
}
