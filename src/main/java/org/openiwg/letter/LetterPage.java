package org.openiwg.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.platform.chart.DutyTimeline;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.web.Page;

/**
 * A letter, its clocks and its replies, as the public reads them.
 *
 * @param said how it stands, in a sentence
 * @param words the letter with what is blacked out; null when it is published elsewhere only as a fact
 * @param lang the language of the letter when it is not the page's
 * @param timeline its life as a picture; null when the account does not have it on this day
 */
record LetterPage(
        BodyFrame frame,
        Cell title,
        Tag state,
        String said,
        Redacted words,
        @Nullable String lang,
        List<Fact> facts,
        @Nullable DutyTimeline timeline,
        Table clocks,
        List<SentReply> replies,
        Cell obligation)
        implements Page {

    /**
     * A reply that has gone out.
     *
     * @param lang of the words when it is not the page's
     */
    record SentReply(
            String heading,
            LocalDate day,
            Redacted words,
            @Nullable String lang) {}
}
