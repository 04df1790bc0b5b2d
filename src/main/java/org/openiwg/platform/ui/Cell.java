package org.openiwg.platform.ui;

import org.jspecify.annotations.Nullable;

/**
 * What stands in one place of a table or a summary list.
 *
 * @param text the words; may be empty
 * @param href where they lead; null when nowhere
 * @param tag a status before the words; null when there is none
 * @param note smaller words below; empty when there are none
 * @param lang the language of the words when it is not the page's; null when it is
 */
public record Cell(
        String text,
        @Nullable String href,
        @Nullable Tag tag,
        String note,
        @Nullable String lang) {

    public static final Cell EMPTY = text("");

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
        return new Cell(text, href, tag, words, lang);
    }

    public Cell withTag(Tag status) {
        return new Cell(text, href, status, note, lang);
    }

    public Cell inLanguage(String code) {
        return new Cell(text, href, tag, note, code);
    }

    public boolean isEmpty() {
        return text.isEmpty() && tag == null && note.isEmpty();
    }
}
