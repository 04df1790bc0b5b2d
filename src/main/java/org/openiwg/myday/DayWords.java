package org.openiwg.myday;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.openiwg.account.Books;
import org.openiwg.account.DutyNames;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.PartialDate;
import org.openiwg.record.ThingId;

/** What things are called on somebody's day, in the language of the page. */
record DayWords(Books books, ZoneId zone, PageContext at) {

    String in(Bilingual text) {
        return text.in(locale());
    }

    String body(BodyId body) {
        return in(books.names().body(body));
    }

    String institution(String slug) {
        return in(books.names().institution(slug));
    }

    String thing(BodyId body, ThingId thing) {
        return in(DutyNames.of(books.names(), body, thing));
    }

    /** A duty with how it stands. */
    Cell duty(Owed owed, LocalDate day) {
        ThingId id = owed.duty().id();
        String kind = at.text("account.kind." + id.family().word());
        String due = at.date(owed.duty().deadline());
        String note = at.visitor().bodies("self").size() == 1
                ? at.text("myday.duty.note.here", kind, due)
                : at.text("myday.duty.note", kind, body(owed.body()), due);
        Audience audience = books.audience(owed.body(), id);
        return Cell.link(thing(owed.body(), id), at.link("/bodies/" + owed.body() + "/obligations/" + id))
                .withTag(
                        owed.isLate()
                                ? Tag.bad(at.text(
                                        "account.state.overdue", owed.duty().daysOverdue()))
                                : Tag.plain(at.text(
                                        "account.state.open",
                                        ChronoUnit.DAYS.between(day, owed.duty().deadline()))))
                .withNote(note)
                .withMarks(
                        audience == Audience.PUBLIC
                                ? List.of()
                                : List.of(new Cell.Mark(at.text("record.seen-by." + audience.word()), null)));
    }

    /** An entry of the register, by its own title or by what kind of entry it is. */
    Cell change(Change change) {
        String kind = change.kind().contains(".")
                ? at.text("record.act." + change.kind())
                : at.text("myday.entry." + change.kind());
        String title = in(change.title());
        return Cell.link(title.isEmpty() ? kind : title, at.link("/record/" + change.index()))
                .withNote(at.text("myday.change.note", kind, body(change.body())));
    }

    String day(Instant moment) {
        return at.shortDate(LocalDate.ofInstant(moment, zone)).replace(' ', '\u00a0');
    }

    String moment(Instant moment) {
        return at.text(
                "myday.moment",
                at.date(LocalDate.ofInstant(moment, zone)),
                java.time.format.DateTimeFormatter.ofPattern(
                                at.language().code().equals("fr") ? "H 'h' mm" : "HH:mm")
                        .withZone(zone)
                        .format(moment));
    }

    /** As precisely as it is known. */
    String date(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> date.text();
            case MONTH -> at.month(java.time.YearMonth.from(date.first()));
            case DAY -> at.date(date.first());
        };
    }

    private Locale locale() {
        return at.language().locale();
    }
}
