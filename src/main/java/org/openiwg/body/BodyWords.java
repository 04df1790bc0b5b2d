package org.openiwg.body;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.DutyNames;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Names;
import org.openiwg.record.PartialDate;
import org.openiwg.record.ThingId;

/** The words for what a body signs and decides, in the reader's language. */
record BodyWords(BodyId body, Names names, PageContext at) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneOffset.UTC);

    String text(String key, @Nullable Object... args) {
        return at.text(key, args);
    }

    String in(Bilingual text) {
        return text.in(at.language().locale());
    }

    String name() {
        return name(body);
    }

    String name(BodyId other) {
        return in(names.body(other));
    }

    String name(ThingId thing) {
        return in(DutyNames.of(names, body, thing));
    }

    String institution(String written) {
        return in(names.institution(written));
    }

    /** A page of the body. */
    String page(String path, String... parameters) {
        return at.link("/bodies/" + body + path, parameters);
    }

    /** A text in the reader's language, marked as foreign when it exists in the other one only. */
    Cell cell(Bilingual text, @Nullable String href) {
        String wanted = at.language().code().equals("fr") ? text.fr() : text.en();
        String foreign =
                wanted.isEmpty() && !text.isEmpty() ? at.language().other().code() : null;
        return new Cell(in(text), href, null, "", foreign);
    }

    /** "2004", "March 2008", "31 March 2008": as precisely as it is known. */
    String date(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> date.text();
            case MONTH -> at.month(YearMonth.from(date.first()));
            case DAY -> at.date(date.first());
        };
    }

    String day(Instant instant) {
        return at.date(at.dayOf(instant));
    }

    /** To the minute, in universal time as everywhere in the register. */
    String moment(@Nullable Instant instant) {
        return instant == null
                ? ""
                : text("record.moment", at.date(LocalDate.ofInstant(instant, ZoneOffset.UTC)), TIME.format(instant));
    }

    String entry(long index) {
        return at.link("/record/" + index);
    }
}
