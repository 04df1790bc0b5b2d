package org.openiwg.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openiwg.record.ActRow.Parsed;
import org.openiwg.record.Fault.Wrong;

/**
 * Reads a history: {@code acts.csv} and, when there is one, {@code standards.csv}. All of it or nothing: every bad row is
 * named, and one bad row makes the whole reading faulty.
 */
public final class HistoryReader {

    private final HistoryFiles files;
    private final Faults faults = new Faults();

    private final boolean keepTexts;

    private HistoryReader(HistoryFiles files, boolean keepTexts) {
        this.files = files;
        this.keepTexts = keepTexts;
    }

    /** Reads a history that stands alone. */
    public static Reading read(HistoryFiles files) {
        return readOnto(files, new History(List.of(), List.of()));
    }

    /**
     * Reads a history that goes on from another, as an import into a register does: rows already there are left out,
     * the others are judged together with what is there.
     */
    public static Reading readOnto(HistoryFiles files, History already) {
        return new HistoryReader(files, true).readOnto(already);
    }

    /** Reads a history that stands alone for its account only: its acts carry no titles, notes and sources. */
    public static Reading readForAccount(HistoryFiles files) {
        return new HistoryReader(files, false).readOnto(new History(List.of(), List.of()));
    }

    private Reading readOnto(History already) {
        List<Parsed> rows = new ArrayList<>();
        boolean complete = readActs(rows);
        List<Standard> standards = StandardsFile.read(files, already.standards(), faults);
        int read = rows.size();
        if (!already.acts().isEmpty()) {
            rows = without(rows, already.acts());
        }
        int added = rows.size();
        if (complete) {
            HistoryRules.check(onto(already.acts(), rows), faults);
        }
        if (!faults.none()) {
            return faults.reading();
        }
        List<Act> acts = new ArrayList<>(added);
        for (Parsed row : rows) {
            if (row.act() != null) {
                acts.add(row.act());
            }
        }
        return new Reading.Sound(new History(acts, standards), read - added);
    }

    /** Reads every row it can; answers whether they are all there, so that they can be judged together. */
    private boolean readActs(List<Parsed> rows) {
        ActRow handler = new ActRow(faults, keepTexts);
        boolean complete = Csv.read(files, ActRow.FILE, handler, faults, rows::add);
        if (handler.sawHeader()) {
            rows.removeFirst();
        } else if (faults.none()) {
            Wrong wrong = complete ? Wrong.NO_HEADER : Wrong.FILE_MISSING;
            faults.add(Fault.of(ActRow.FILE, 1, complete ? "row" : "file", wrong, Column.words()));
        }
        return complete && handler.headerIsSound();
    }

    private static List<Parsed> onto(List<Act> already, List<Parsed> rows) {
        if (already.isEmpty()) {
            return rows;
        }
        List<Parsed> all = new ArrayList<>(already.size() + rows.size());
        for (Act act : already) {
            all.add(new Parsed(Fault.IN_THE_REGISTER, act, act.kind(), act.body(), act.subject(), act.to()));
        }
        all.addAll(rows);
        return all;
    }

    private static List<Parsed> without(List<Parsed> rows, List<Act> already) {
        Map<Act, Integer> there = new HashMap<>();
        already.forEach(act -> there.merge(act, 1, Integer::sum));
        List<Parsed> rest = new ArrayList<>();
        for (Parsed row : rows) {
            Integer left = row.act() == null ? null : there.get(row.act());
            if (left == null || left == 0) {
                rest.add(row);
            } else if (row.act() != null) {
                there.put(row.act(), left - 1);
            }
        }
        return rest;
    }
}
