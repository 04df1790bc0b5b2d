package org.openiwg.letter;

import java.util.List;
import java.util.UUID;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.web.Page;

/**
 * Where passages of a letter are blacked out.
 *
 * @param now the letter as the public sees it
 * @param suggested what looks like personal data
 * @param sentences the whole letter, sentence by sentence
 * @param held passages that are blacked out now
 * @param past marks that were taken back
 * @param passage what was typed
 */
record RedactPage(
        BodyFrame frame,
        Letter letter,
        Redacted now,
        List<Choice> suggested,
        List<Choice> sentences,
        List<Held> held,
        List<String> past,
        String passage,
        List<FormError> errors)
        implements Page {

    /**
     * A passage that can be chosen.
     *
     * @param value how the form names it
     */
    record Choice(String value, String words) {}

    /** A passage that is blacked out. */
    record Held(UUID id, String words, String note) {}

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
