package org.openiwg.meeting;

import java.util.List;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.ui.Fact;

/**
 * An agenda or minutes as they are printed: everything is words already.
 *
 * @param title of the document, which names it in the reader's window
 * @param body the name of the body
 * @param facts when, where, who was there
 * @param parts the items in their order
 * @param foot what stands at the foot of every page
 */
record PaperDocument(
        Language language, String title, String body, String meeting, List<Fact> facts, List<Part> parts, String foot) {

    /**
     * An item.
     *
     * @param about presenter, minutes and what is asked, in one line
     * @param paragraphs what was said
     * @param outcomes decisions and action items, or the papers of an agenda
     */
    record Part(String heading, String about, List<String> paragraphs, List<Outcome> outcomes) {}

    /** Something that came of an item, or belongs to it. */
    record Outcome(String kind, String words) {}
}
