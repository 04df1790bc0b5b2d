package org.openiwg.record.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Table;
import org.openiwg.record.Act;
import org.openiwg.record.Entry;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.Statement;

/** What a correction made read otherwise, fact by fact. */
final class WhatChanged {

    private WhatChanged() {}

    /** As a table; null when the entry is no correction, or when what it corrects cannot be shown. */
    static @Nullable Table by(Entry entry, RegisterSnapshot register, EntryWords words) {
        if (!(entry.statement() instanceof Statement.Corrected correction)
                || !words.seen().sees(entry)) {
            return null;
        }
        Act after = correction.act();
        Act before = before(entry.index(), correction.index(), register);
        if (after == null || before == null || !words.seen().reader().sees(before)) {
            return null;
        }
        Map<String, List<Cell>> was = facts(before, register, words);
        Map<String, List<Cell>> reads = facts(after, register, words);
        List<List<Cell>> rows = new ArrayList<>();
        reads.forEach((name, cells) -> add(rows, name, was.getOrDefault(name, List.of()), cells));
        was.forEach((name, cells) -> {
            if (!reads.containsKey(name)) {
                add(rows, name, cells, List.of());
            }
        });
        return Table.underHeading(
                words.text("record.entry.changes"),
                List.of(
                        Column.of(words.text("record.column.what")),
                        Column.of(words.text("record.column.was")),
                        Column.of(words.text("record.column.reads"))),
                rows);
    }

    /** The act as it read just before the correction. */
    private static @Nullable Act before(long correction, long corrected, RegisterSnapshot register) {
        Act before = register.entry(corrected).act();
        for (Entry entry : register.entries().subList(0, Math.toIntExact(correction))) {
            if (entry.statement() instanceof Statement.Corrected earlier
                    && earlier.index() == corrected
                    && earlier.act() != null) {
                before = earlier.act();
            }
        }
        return before;
    }

    private static Map<String, List<Cell>> facts(Act act, RegisterSnapshot register, EntryWords words) {
        Map<String, List<Cell>> facts = new LinkedHashMap<>();
        facts.put(words.text("record.entry.title"), List.of(words.cell(words.title(act), null)));
        facts.put(words.text("record.entry.note"), List.of(words.cell(act.note(), null)));
        for (Fact fact : EntryFacts.of(register, words, act)) {
            facts.put(fact.name(), fact.values());
        }
        return facts;
    }

    private static void add(List<List<Cell>> rows, String name, List<Cell> was, List<Cell> reads) {
        if (!was.equals(reads)) {
            rows.add(List.of(Cell.text(name), one(was), one(reads)));
        }
    }

    private static Cell one(List<Cell> cells) {
        return cells.isEmpty() ? Cell.EMPTY : cells.getFirst();
    }
}
