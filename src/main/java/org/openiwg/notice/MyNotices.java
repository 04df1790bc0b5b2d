package org.openiwg.notice;

import java.time.LocalDate;
import java.util.List;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.web.PageContext;

/** What concerns a person today, made into their page. */
record MyNotices(
        PageContext at,
        Reader reader,
        LocalDate day,
        List<Notice> notices,
        DigestWords words,
        Choice choice,
        List<Snooze> snoozes) {

    /** What can be put off: everything but what is at the top of the ladder. */
    List<Notice> offered() {
        return notices.stream()
                .filter(notice -> notice.rung() != Rung.OVERSIGHT)
                .toList();
    }

    /** How a form names what a notice is about. */
    static String value(Notice notice) {
        return notice.body().slug() + " " + notice.thing();
    }

    NoticesPage page(NoticesPage.Asked asked, List<FormError> errors) {
        List<Column> columns = List.of(
                Column.of(at.text("notice.what")),
                Column.of(at.text("notice.rung")),
                Column.of(at.text("notice.quiet")));
        return new NoticesPage(
                reader.person().email(),
                Table.underHeading(
                        at.text("notice.now"),
                        columns,
                        notices.stream().map(this::row).toList()),
                Ladder.BEFORE,
                choice,
                offered().stream()
                        .map(notice -> new NoticesPage.Offer(value(notice), words.name(notice)))
                        .distinct()
                        .toList(),
                asked,
                errors);
    }

    private List<Cell> row(Notice notice) {
        return List.of(
                Cell.link(words.line(notice), at.link(DigestWords.to(notice))),
                Cell.tag(tag(notice.rung())),
                snoozes.stream()
                        .filter(snooze -> snooze.silences(notice, day))
                        .findFirst()
                        .map(snooze -> Cell.text(at.text("notice.quiet.until", snooze.until()))
                                .withNote(snooze.reason()))
                        .orElse(Cell.EMPTY));
    }

    private Tag tag(Rung rung) {
        String word = at.text("notice.rung." + DigestWords.word(rung));
        return switch (rung) {
            case BEFORE -> Tag.plain(word);
            case OWNER -> Tag.doubt(word);
            case CHAIRS, PUBLIC, OVERSIGHT -> Tag.bad(word);
        };
    }
}
