package org.openiwg.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.Fault;

/**
 * What is wrong with a workbook, and where.
 *
 * @param place the cell, as a spreadsheet names it, or the part of the file; empty when it is the file as a whole
 * @param key the message that says what is wrong and what to do; empty when the fault says it
 * @param fault what the rules of the record say; null when the sheet's own do
 */
record Misfit(
        String place,
        String key,
        List<String> words,
        @Nullable Fault fault) {

    static Misfit of(String place, String key, String... words) {
        return new Misfit(place, key, List.of(words), null);
    }

    static Misfit of(String place, Fault fault) {
        return new Misfit(place, "", List.of(), fault);
    }

    String sentence(PageContext at) {
        String wrong = fault == null ? at.text(key, words.toArray()) : fault.sentence(at.language());
        return place.isEmpty() ? wrong : at.text("sheet.at", place, wrong);
    }
}
