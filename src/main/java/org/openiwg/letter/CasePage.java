package org.openiwg.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.web.Page;

/**
 * A letter on the desk of those who work on it.
 *
 * @param title what it is called
 * @param words the letter; for whoever was only asked about it, with what is blacked out
 * @param lang its language
 * @param facts what this reader may know of it
 * @param clocks the three clocks; null when it is not in the record
 * @param replies what was or will be written
 * @param todo what this reader can do with it
 * @param signing how the co-chairs stand with it; null when they were not asked
 * @param paper a signed reply that has to be posted; null when there is none
 * @param merge what it can be merged with; null when it cannot be merged
 * @param ask who can be asked about it; null when this reader asks nobody
 * @param withdrawal whether its writer took it back and the co-chairs were not asked yet
 * @param forget whether its words can be forgotten now
 * @param comments what was said to it
 * @param comment whether this reader may say something
 * @param steps what was done with it
 */
record CasePage(
        BodyFrame frame,
        Letter letter,
        Cell title,
        Tag state,
        String said,
        Redacted words,
        @Nullable String lang,
        List<Fact> facts,
        @Nullable Table clocks,
        List<Written> replies,
        List<Cell> todo,
        @Nullable Cell signing,
        @Nullable Field paper,
        @Nullable Field merge,
        @Nullable Field ask,
        boolean withdrawal,
        boolean forget,
        List<Fact> comments,
        boolean comment,
        List<Fact> steps,
        String typed,
        List<FormError> errors)
        implements Page {

    /**
     * A reply, sent or not.
     *
     * @param en for whom it is meant, in English
     */
    record Written(String heading, Tag state, String en, String fr) {}

    String errorAt(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FormError::text)
                .findFirst()
                .orElse("");
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
