package org.openiwg.wording;

import java.util.List;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;

/**
 * Something about a text.
 *
 * @param isRefusal whether the text cannot be taken as it is
 * @param code of the message {@code wording.remark.CODE}
 * @param at where in the text, in UTF-16 units
 * @param details what the message names
 */
public record Remark(boolean isRefusal, String code, int at, List<String> details) {

    public Remark {
        details = List.copyOf(details);
    }

    static Remark refusal(String code, int at, String... details) {
        return new Remark(true, code, at, List.of(details));
    }

    static Remark hint(String code, int at, String... details) {
        return new Remark(false, code, at, List.of(details));
    }

    /** A sentence with the place and the remedy. */
    public String in(Language language) {
        return Messages.in(language).text("wording.remark." + code, details.toArray());
    }
}
