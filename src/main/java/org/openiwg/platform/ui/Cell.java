package org.openiwg.platform.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one place of a table or a summary list.
 *
 * @param text the words; may be empty
 * @param href where they lead; null when nowhere
 * @param tag a status before the words; null when there is none
 * @param note smaller words below; empty when there are none
 * @param lang the language of the words when it is not the page's; null when it is
 * @param marks what a reader must know of it; mostly none
 */
public record Cell(
        String text,
        @Nullable String href,
        @Nullable Tag tag,
        String note,
        @Nullable String lang,
        List<Mark> marks) {

    public static final Cell EMPTY = text("");

    /**
     * Something that a reader must know of what stands there, such as who may see it.
     *
     * @param href where there is more about it; null when nowhere
     */
    public record Mark(String text, @Nullable String href) {}

    public Cell {
        marks = List.copyOf(marks);
    }

    /** A cell without marks. */
    public Cell(String text, @Nullable String href, @Nullable Tag tag, String note, @Nullable String lang) {
        this(text, href, tag, note, lang, List.of());
    }

    public static Cell text(String text) {
        return new Cell(text, null, null, "", null);
    }

    public static Cell link(String text, String href) {
        return new Cell(text, href, null, "", null);
    }

    public static Cell tag(Tag tag) {
        return new Cell("", null, tag, "", null);
    }

    public Cell withNote(String words) {
        return new Cell(text, href, tag, words, lang, marks);
    }

    public Cell withTag(Tag status) {
        return new Cell(text, href, status, note, lang, marks);
    }

    public Cell inLanguage(String code) {
        return new Cell(text, href, tag, note, code, marks);
    }

    public Cell withMarks(List<Mark> known) {
        return new Cell(text, href, tag, note, lang, known);
    }

    public boolean isEmpty() {
        return text.isEmpty() && tag == null && note.isEmpty();
    }
}
