package org.openiwg.letter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.ui.Tag;

/** The letters of a body in three tables. */
record LetterboxTables(LetterWords words) {

    private static final int MOST_CLOSED = 100;

    Table waiting(List<Letter> letters) {
        return Table.underHeading(
                words.text("letter.box.waiting"),
                List.of(
                        column("letter.fact.reference"),
                        column("letter.fact.received"),
                        column("letter.fact.from"),
                        column("letter.fact.about")),
                letters.stream()
                        .filter(Letter::isWaiting)
                        .map(letter -> List.of(
                                Cell.link(letter.reference(), desk(letter)),
                                Cell.text(words.at().shortDate(letter.received())),
                                Cell.text(letter.name())
                                        .withNote(words.text("letter.writer." + Words.of(letter.kind()))),
                                words.about(letter)))
                        .toList());
    }

    Table open(List<LetterCase> letters) {
        return Table.underHeading(
                words.text("letter.box.open"),
                List.of(
                        column("letter.box.letter"),
                        column("letter.fact.received"),
                        column("letter.box.next"),
                        column("letter.clock.due")),
                letters.stream()
                        .filter(LetterCase::isOpen)
                        .sorted(Comparator.comparing(LetterboxTables::due))
                        .map(this::row)
                        .toList());
    }

    private static LocalDate due(LetterCase read) {
        ReplyClock next = read.next();
        return next == null || next.due() == null ? LocalDate.MAX : next.due();
    }

    private List<Cell> row(LetterCase read) {
        ReplyClock next = read.next();
        Letter letter = read.letter();
        Cell what =
                Cell.link(words.cell(letter.title()).text(), desk(letter)).withNote(words.institution(letter.saidBy()));
        Cell received = Cell.text(words.at().shortDate(letter.received()));
        if (letter.takenBack() != null) {
            return List.of(what, received, Cell.tag(Tag.doubt(words.text("letter.box.taken-back"))), Cell.EMPTY);
        }
        if (next == null || next.due() == null) {
            return List.of(what, received, Cell.EMPTY, Cell.EMPTY);
        }
        return List.of(
                what,
                received,
                Cell.text(words.text("letter.kind." + next.kind().word())),
                Cell.text(words.at().shortDate(next.due())).withTag(words.tag(next, read)));
    }

    Table closed(List<Letter> letters, List<LetterCase> accepted) {
        List<LetterCase> done = accepted.stream().filter(read -> !read.isOpen()).toList();
        List<List<Cell>> rows = letters.reversed().stream()
                .filter(letter -> !letter.isWaiting())
                .filter(letter -> !letter.isAccepted()
                        || done.stream().anyMatch(read -> read.letter().equals(letter)))
                .limit(MOST_CLOSED)
                .map(letter -> List.of(
                        Cell.link(
                                letter.title().isEmpty()
                                        ? letter.reference()
                                        : words.cell(letter.title()).text(),
                                desk(letter)),
                        Cell.text(words.at().shortDate(letter.received())),
                        outcome(letter, done)))
                .toList();
        return Table.underHeading(
                words.text("letter.box.closed"),
                List.of(column("letter.box.letter"), column("letter.fact.received"), column("letter.box.outcome")),
                rows);
    }

    private Cell outcome(Letter letter, List<LetterCase> done) {
        return done.stream()
                .filter(read -> read.letter().equals(letter))
                .findFirst()
                .map(read -> Cell.tag(words.state(read)))
                .orElseGet(() -> Cell.tag(Tag.plain(words.text("letter.judged." + Words.of(letter.state())))));
    }

    private String desk(Letter letter) {
        return words.at().link(letter.desk());
    }

    private Column column(String key) {
        return Column.of(words.text(key));
    }
}
