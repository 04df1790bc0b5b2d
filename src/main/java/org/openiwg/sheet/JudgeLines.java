package org.openiwg.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openiwg.desk.Meanwhile;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Confidence;
import org.openiwg.record.PartialDate;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.Source;

/** Makes acts of what was filled in; a row that cannot be one is named, with its cell. */
final class JudgeLines {

    private final BodyId body;
    private final Map<String, Item> items = new HashMap<>();
    private final RegisterSnapshot now;
    private final LocalDate today;
    private final List<RowReport> reports = new ArrayList<>();
    private final List<Misfit> misfits = new ArrayList<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private int untouched;

    /**
     * What a sheet says.
     *
     * @param untouched how many rows say nothing
     */
    record Said(List<RowReport> reports, List<Misfit> misfits, int untouched) {

        boolean isSound() {
            return misfits.isEmpty() && !reports.isEmpty();
        }

        boolean isStale() {
            return reports.stream().anyMatch(RowReport::isStale);
        }
    }

    private JudgeLines(BodyId body, List<Item> known, RegisterSnapshot now, LocalDate today) {
        this.body = body;
        this.now = now;
        this.today = today;
        known.forEach(item -> items.put(item.id(), item));
    }

    /**
     * Judges rows.
     *
     * @param known what the sender may report on
     * @param looked how many entries the register had when the sender looked at the preview; 0 when they have not yet
     */
    static Said judge(
            BodyId body, List<Item> known, List<Line> lines, RegisterSnapshot now, long looked, LocalDate today) {
        JudgeLines judge = new JudgeLines(body, known, now, today);
        lines.forEach(line -> judge.judge(line, looked));
        return new Said(List.copyOf(judge.reports), List.copyOf(judge.misfits), judge.untouched);
    }

    private void judge(Line line, long looked) {
        String id = line.cell(SheetColumn.ID);
        Integer before = id.isEmpty() ? null : rows.putIfAbsent(id, line.row());
        Item item = items.get(id);
        if (line.saysNothing()) {
            untouched++;
        } else if (before != null) {
            wrong(line, SheetColumn.ID, "sheet.row.twice", Integer.toString(before));
        } else if (item == null) {
            // The same words whether it is somebody else's, over, or was never there: nothing is given away.
            wrong(line, SheetColumn.ID, "sheet.row.not-yours");
        } else if (!line.cell(SheetColumn.SEEN).matches("\\d{1,9}")) {
            wrong(line, SheetColumn.SEEN, "sheet.row.seen");
        } else {
            act(line, item).ifPresent(act -> reports.add(report(line, item, act, looked)));
        }
    }

    private RowReport report(Line line, Item item, Act act, long looked) {
        long seen = Math.max(Long.parseLong(line.cell(SheetColumn.SEEN)), looked);
        return new RowReport(line, item, act, Meanwhile.about(act, seen, now));
    }

    private Optional<Act> act(Line line, Item item) {
        int wrongBefore = misfits.size();
        ActKind kind = kind(line, item);
        boolean moves = kind != null && kind == item.extension();
        PartialDate day = day(line, SheetColumn.DAY, moves);
        PartialDate due = moves ? day(line, SheetColumn.DEADLINE, false) : null;
        if (!moves && kind != null && line.has(SheetColumn.DEADLINE)) {
            wrong(line, SheetColumn.DEADLINE, "sheet.row.no-deadline");
        }
        if (day != null && day.first().isAfter(today)) {
            wrong(line, SheetColumn.DAY, "sheet.row.future");
        }
        Bilingual note = note(line, item, moves);
        if (misfits.size() > wrongBefore || kind == null || day == null) {
            return Optional.empty();
        }
        return Optional.of(new Act(
                day,
                kind,
                body,
                item.duty().id(),
                null,
                item.owner(),
                "",
                due,
                Bilingual.NONE,
                note,
                List.of(),
                null,
                Confidence.ESTABLISHED,
                item.audience(),
                Source.of("", "")));
    }

    private @Nullable ActKind kind(Line line, Item item) {
        String what = line.cell(SheetColumn.WHAT);
        if (isWord(what, "sheet.what.done")) {
            if (item.discharge().isEmpty()) {
                wrong(line, SheetColumn.WHAT, "sheet.row.both-keys");
            }
            return item.discharge().orElse(null);
        }
        if (isWord(what, "sheet.what.deadline")) {
            return item.extension();
        }
        wrong(line, SheetColumn.WHAT, "sheet.row.what", word("sheet.what.done"), word("sheet.what.deadline"));
        return null;
    }

    /** In either language: a sheet may be filled in by somebody who reads the other one. */
    private static boolean isWord(String written, String key) {
        for (Language language : Language.values()) {
            Locale locale = language.locale();
            if (written.toLowerCase(locale)
                    .equals(Messages.in(language).text(key).toLowerCase(locale))) {
                return true;
            }
        }
        return false;
    }

    private static String word(String key) {
        return Messages.in(Language.EN).text(key) + " / "
                + Messages.in(Language.FR).text(key);
    }

    private @Nullable PartialDate day(Line line, SheetColumn column, boolean todayWhenEmpty) {
        if (!line.has(column)) {
            if (todayWhenEmpty) {
                return PartialDate.of(today);
            }
            wrong(line, column, "sheet.row.day-missing");
            return null;
        }
        PartialDate day = PartialDate.parse(line.cell(column));
        if (day == null) {
            wrong(line, column, "sheet.row.day");
        }
        return day;
    }

    private Bilingual note(Line line, Item item, boolean reason) {
        String en = line.cell(SheetColumn.NOTE_EN);
        String fr = line.cell(SheetColumn.NOTE_FR);
        if (reason && en.isEmpty() && fr.isEmpty()) {
            wrong(line, SheetColumn.NOTE_EN, "sheet.row.reason");
        }
        if (item.audience() == Audience.PUBLIC && en.isEmpty() != fr.isEmpty()) {
            wrong(line, en.isEmpty() ? SheetColumn.NOTE_EN : SheetColumn.NOTE_FR, "sheet.row.language");
        }
        return Bilingual.of(en, fr);
    }

    private void wrong(Line line, SheetColumn column, String key, String... words) {
        misfits.add(Misfit.of(line.address(column), key, words));
    }
}
