package org.openiwg.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.Books;
import org.openiwg.account.DutyNames;
import org.openiwg.obligation.Obligation;
import org.openiwg.people.Role;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.ThingId;

/**
 * What pages say of letters, in the language of the page.
 *
 * @param zone where the body works
 */
record LetterWords(Books books, ZoneId zone, PageContext at) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** How the record names a post: {@code cochair (justice)}. */
    private static final Pattern POST = Pattern.compile("([a-z]+)(?: \\(([a-z0-9-]+)\\))?");

    Locale locale() {
        return at.language().locale();
    }

    String text(String key, @Nullable Object... args) {
        return at.text(key, args);
    }

    LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** "2 March 2026, 07:00", where the body works. */
    String moment(Instant instant) {
        return text("letter.moment", day(instant), TIME.format(instant.atZone(zone)));
    }

    /** Who did something: the post that the record names, in the language of the page; the writer when it was nobody of the staff. */
    String actor(String actor) {
        if (actor.isEmpty()) {
            return text("letter.actor.writer");
        }
        Matcher post = POST.matcher(actor);
        if (!post.matches() || Role.of(post.group(1)) == null) {
            return actor;
        }
        String role = text("people.role." + post.group(1));
        return post.group(2) == null ? role : role + " (" + institution(post.group(2)) + ")";
    }

    String name(BodyId body, ThingId thing) {
        return DutyNames.of(books.names(), body, thing).in(locale());
    }

    String institution(String slug) {
        return books.names().institution(slug).in(locale());
    }

    /** A text in the page's language, or marked as being in the other. */
    Cell cell(Bilingual text) {
        String wanted = at.language() == Language.FR ? text.fr() : text.en();
        Cell cell = Cell.text(text.in(locale()));
        return wanted.isEmpty() && !text.isEmpty()
                ? cell.inLanguage(at.language().other().code())
                : cell;
    }

    /** The report that a recommendation stands in. */
    Cell report(Bilingual name) {
        return name.isEmpty() ? Cell.text(text("letter.recommendations.no-report")) : cell(name);
    }

    @Nullable
    String foreign(Language language) {
        return language == at.language() ? null : language.code();
    }

    /** The page of what a letter is about, when the account has it. */
    Cell about(Letter letter) {
        ThingId about = letter.about();
        return about == null
                ? Cell.text(text("letter.about.none"))
                : Cell.link(name(letter.body(), about), at.link("/bodies/" + letter.body() + "/obligations/" + about));
    }

    /** What everybody may know of it. */
    List<Fact> facts(Letter letter) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(text("letter.fact.reference"), letter.reference()));
        if (!letter.saidBy().isEmpty()) {
            facts.add(Fact.of(text("letter.fact.from"), institution(letter.saidBy())));
        }
        facts.add(Fact.of(text("letter.fact.way"), text("letter.way." + Words.of(letter.way()))));
        facts.add(Fact.of(text("letter.fact.received"), at.date(letter.received())));
        facts.add(Fact.of(text("letter.fact.about"), about(letter)));
        if (!letter.addressee().isEmpty() && letter.isAccepted()) {
            facts.add(Fact.of(text("letter.fact.addressee"), letter.addressee()));
        }
        return facts;
    }

    /** How it stands with the answer, as a status. */
    Tag state(LetterCase read) {
        Obligation duty = read.duty();
        if (duty == null) {
            return Tag.plain(text("letter.state.not-yet"));
        }
        return switch (duty.state()) {
            case OPEN -> Tag.plain(text("letter.state.open"));
            case OVERDUE -> Tag.bad(text("letter.state.overdue", duty.daysOverdue()));
            case MET -> Tag.good(text("letter.state.met"));
            case MET_LATE -> Tag.doubt(text("letter.state.met-late", duty.daysLate()));
            case WITHDRAWN, TRANSFERRED, ENDED ->
                Tag.plain(text("letter.state." + duty.state().word()));
        };
    }

    /** The same as a sentence. */
    String said(LetterCase read) {
        Obligation duty = read.duty();
        if (duty == null) {
            return text("letter.said.not-yet", read.letter().received());
        }
        return switch (duty.state()) {
            case OPEN -> text("letter.said.open", duty.deadline(), daysLeft(duty, read));
            case OVERDUE -> text("letter.said.overdue", duty.deadline(), duty.daysOverdue());
            case MET -> text("letter.said.met", duty.endedOn());
            case MET_LATE -> text("letter.said.met-late", duty.endedOn(), duty.daysLate());
            case WITHDRAWN, TRANSFERRED, ENDED ->
                text("letter.said." + duty.state().word(), duty.endedOn());
        };
    }

    private static long daysLeft(Obligation duty, LetterCase read) {
        return java.time.temporal.ChronoUnit.DAYS.between(read.day(), duty.deadline());
    }

    /** The three clocks of a letter. */
    Table clocks(LetterCase read) {
        List<List<Cell>> rows = read.clocks().stream()
                .map(clock -> List.of(
                        Cell.text(text("letter.kind." + clock.kind().word())),
                        Cell.text(clock.due() == null ? text("letter.clock.none") : at.date(clock.due())),
                        Cell.tag(tag(clock, read))))
                .toList();
        return Table.underHeading(
                text("letter.clocks.title"),
                List.of(
                        Column.of(text("letter.clock.what")),
                        Column.of(text("letter.clock.due")),
                        Column.of(text("letter.clock.state"))),
                rows);
    }

    Tag tag(ReplyClock clock, LetterCase read) {
        long days = clock.days(read.day());
        return switch (clock.on(read.day())) {
            case NOT_OWED -> Tag.plain(text("letter.clock.not-owed"));
            case RUNNING ->
                clock.kind() == ReplyKind.INTERIM
                        ? Tag.plain(text("letter.clock.if-late"))
                        : Tag.plain(text("letter.clock.running", days));
            case LATE -> Tag.bad(text("letter.clock.late", days));
            case DONE -> Tag.good(text("letter.clock.done", day(clock)));
            case DONE_LATE -> Tag.doubt(text("letter.clock.done-late", day(clock), days));
        };
    }

    private String day(ReplyClock clock) {
        return clock.doneOn() == null ? "" : at.shortDate(clock.doneOn());
    }
}
