package org.openiwg.letter;

import java.util.List;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.web.Page;

/**
 * The letters of a body, for those who work on them.
 *
 * @param waiting what nobody has looked at yet
 * @param open what is to be answered, the most urgent first
 * @param closed all the rest, the latest first
 * @param recommendations that wait for an answer, for those who write it
 * @param keeps whether whoever looks enters letters
 */
record LetterboxPage(
        BodyFrame frame, String body, Table waiting, Table open, Table closed, Table recommendations, boolean keeps)
        implements Page {

    boolean isEmpty() {
        return List.of(waiting, open, closed, recommendations).stream()
                .allMatch(table -> table.rows().isEmpty());
    }
}
