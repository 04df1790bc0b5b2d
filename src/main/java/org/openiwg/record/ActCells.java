package org.openiwg.record;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An act as the cells of its row in {@code acts.csv}, by column, in the order of the columns. */
public final class ActCells {

    private ActCells() {}

    /** The names of the columns, in their order. */
    public static List<String> columns() {
        return Arrays.stream(Column.values()).map(Column::word).toList();
    }

    /** Every cell; those without anything in them are empty. */
    public static Map<String, String> of(Act act) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("date", act.date().text());
        cells.put("act", act.kind().word());
        cells.put("body", act.body().slug());
        ThingId subject = act.subject();
        cells.put("subject", subject == null ? "" : subject.slug());
        cells.put("about", Objects.toString(act.about(), ""));
        cells.put("by", act.by());
        cells.put("to", act.to());
        PartialDate due = act.due();
        cells.put("due", due == null ? "" : due.text());
        cells.put("title_en", act.title().en());
        cells.put("title_fr", act.title().fr());
        cells.put("note_en", act.note().en());
        cells.put("note_fr", act.note().fr());
        cells.put("languages", String.join(" ", act.languages()));
        cells.put("count", Objects.toString(act.count(), ""));
        cells.put("confidence", act.confidence().word());
        cells.put("audience", act.audience().word());
        cells.put("source_title", act.source().title());
        cells.put("source_url", act.source().url());
        return cells;
    }

    /**
     * The act of cells that {@link #of} gave.
     *
     * @throws IllegalArgumentException when they are none
     */
    static Act act(Map<String, String> cells) {
        ActKind kind = needed(cells, "act", ActKind::of);
        String languages = cell(cells, "languages");
        String count = cell(cells, "count");
        return new Act(
                needed(cells, "date", PartialDate::parse),
                kind,
                new BodyId(cell(cells, "body")),
                cell(cells, "subject").isEmpty() ? null : new ThingId(kind.family(), cell(cells, "subject")),
                cell(cells, "about").isEmpty() ? null : needed(cells, "about", ThingId::parse),
                cell(cells, "by"),
                cell(cells, "to"),
                cell(cells, "due").isEmpty() ? null : needed(cells, "due", PartialDate::parse),
                Bilingual.of(cell(cells, "title_en"), cell(cells, "title_fr")),
                Bilingual.of(cell(cells, "note_en"), cell(cells, "note_fr")),
                languages.isEmpty() ? List.of() : List.of(languages.split(" ")),
                count.isEmpty() ? null : Integer.valueOf(count),
                needed(cells, "confidence", Confidence::of),
                needed(cells, "audience", Audience::of),
                Source.of(cell(cells, "source_title"), cell(cells, "source_url")));
    }

    private static String cell(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "");
    }

    private static <T> T needed(Map<String, String> cells, String column, Function<String, @Nullable T> reader) {
        T value = reader.apply(cell(cells, column));
        if (value == null) {
            throw new IllegalArgumentException("no " + column);
        }
        return value;
    }
}
