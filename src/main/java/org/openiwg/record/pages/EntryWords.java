package org.openiwg.record.pages;

import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.Act;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Confidence;
import org.openiwg.record.Decision;
import org.openiwg.record.Entry;
import org.openiwg.record.FiledDocument;
import org.openiwg.record.Names;
import org.openiwg.record.PartialDate;
import org.openiwg.record.Proposal;
import org.openiwg.record.Source;
import org.openiwg.record.Standard;
import org.openiwg.record.StandardKind;
import org.openiwg.record.Statement;
import org.openiwg.record.ThingId;

/** The words for what entries say, in the reader's language. */
record EntryWords(Names names, PageContext at, Seen seen) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC);

    String text(String key, @Nullable Object... args) {
        return at.text(key, args);
    }

    String kind(Act act) {
        return text("record.act." + act.kind().word());
    }

    /** What an entry says, in a line; of what is not for this reader only that it is there and for whom. */
    Bilingual title(Entry entry) {
        Statement statement = entry.statement();
        if (!seen.sees(entry)) {
            String reader = statement.audience().word();
            return same(
                    statement instanceof Statement.ActRecorded(Act act) && seen.knows(act.body())
                            ? text("record.entry.closed." + reader, name(act.body()))
                            : text("record.entry.sealed." + reader));
        }
        return switch (statement) {
            case Statement.ActRecorded(Act act) -> title(act);
            case Statement.StandardSet(Standard standard) -> same(title(standard));
            case Statement.Corrected c -> same(text("record.entry.correction", number(c.index())));
            case Statement.Filed(FiledDocument document) ->
                document.title().isEmpty() ? same(document.name()) : document.title();
            case Statement.Decided(Decision decision) -> decision.title();
            case Statement.Proposed(Proposal proposal, Long replaces) -> proposal.title();
            case Statement.Signed s -> same(text("record.entry.signed", number(s.proposal())));
            case Statement.Dropped d -> same(text("record.entry.dropped", number(d.proposal())));
            case Statement.Adopted adopted -> adopted.proposal().title();
            case Statement.ContentErased(long index, String reason) ->
                same(text("record.entry.erasure", number(index)));
            case Statement.KeyChanged k -> same(text("record.entry.key"));
            case Statement.Erased e -> same(text("record.entry.erased"));
        };
    }

    /** What happened, in the record's words; an act that has none says its kind. */
    Bilingual title(Act act) {
        if (!act.title().isEmpty()) {
            return act.title();
        }
        return same(
                act.subject() == null ? kind(act) : text("record.titled", kind(act), name(act.body(), act.subject())));
    }

    /** What a service standard is set to, in a line. */
    String title(Standard standard) {
        return text("record.entry.standard", standard(standard));
    }

    private static Bilingual same(String words) {
        return new Bilingual(words, words);
    }

    /** "reminders, 30 working days". */
    private String standard(Standard standard) {
        if (standard.kind() == StandardKind.CHAIRS) {
            return text("record.standard.chairs", standard.days());
        }
        return text(
                standard.unit() == Standard.Unit.WORKING ? "record.standard.working" : "record.standard.calendar",
                text("record.family." + standard.kind().word()),
                standard.days());
    }

    String name(BodyId body) {
        return in(names.body(body));
    }

    String name(BodyId body, ThingId thing) {
        return in(names.thing(body, thing));
    }

    String institution(String written) {
        return in(names.institution(written));
    }

    String in(Bilingual text) {
        return text.in(at.language().locale());
    }

    /** A text in the reader's language, marked as foreign when it exists in the other one only. */
    Cell cell(Bilingual text, @Nullable String href) {
        return new Cell(in(text), href, null, "", foreign(text));
    }

    private @Nullable String foreign(Bilingual text) {
        String wanted = at.language().code().equals("fr") ? text.fr() : text.en();
        return wanted.isEmpty() && !text.isEmpty() ? at.language().other().code() : null;
    }

    /** "2004", "March 2008", "31 March 2008": as precisely as it is known. */
    String date(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> date.text();
            case MONTH -> at.month(YearMonth.from(date.first()));
            case DAY -> at.date(date.first());
        };
    }

    /** The same for columns. */
    String shortDate(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> date.text();
            case MONTH -> at.shortMonth(YearMonth.from(date.first()));
            case DAY -> at.shortDate(date.first());
        };
    }

    String moment(Instant instant) {
        return text("record.moment", at.date(LocalDate.ofInstant(instant, ZoneOffset.UTC)), TIME.format(instant));
    }

    /** "English, Chinese (Simplified Han)": what CLDR calls them, each by its tag when it knows none. */
    String languages(List<String> tags) {
        Locale reader = at.language().locale();
        return tags.stream()
                .map(tag -> ULocale.getDisplayName(ULocale.forLanguageTag(tag).getName(), ULocale.forLocale(reader)))
                .collect(Collectors.joining(", "));
    }

    /** Entries are counted from 0, as the log does. */
    String number(long index) {
        return at.number(index);
    }

    Tag confidence(Confidence confidence) {
        String word = text("record.confidence." + confidence.word());
        return switch (confidence) {
            case ESTABLISHED -> Tag.good(word);
            case REPORTED, INFERRED -> Tag.plain(word);
            case DISPUTED -> Tag.doubt(word);
        };
    }

    /** The evidence; its address is a link only when a browser can follow it, and words otherwise. */
    Cell source(Source source) {
        if (source.title().isEmpty() && source.url().isEmpty()) {
            return Cell.text(text("record.source.none"));
        }
        String title = source.title().isEmpty() ? source.url() : source.title();
        return source.isLink()
                ? Cell.link(title, source.url())
                : Cell.text(title).withNote(source.title().isEmpty() ? "" : source.url());
    }
}
