package org.openiwg.xliff;

import java.util.List;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;

/**
 * Something in a file that its specification does not allow.
 *
 * @param line the first is 1
 * @param unit the id of the unit it is in, {@code -} outside of any
 * @param code of the message {@code xliff.problem.CODE}
 * @param details what the message names
 */
public record Problem(int line, String unit, String code, List<String> details) {

    public Problem {
        details = List.copyOf(details);
    }

    /** What is wrong, as a sentence. */
    public String in(Language language) {
        return Messages.in(language).text("xliff.problem." + code, details.toArray());
    }
}
