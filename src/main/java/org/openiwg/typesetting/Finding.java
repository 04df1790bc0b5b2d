package org.openiwg.typesetting;

import java.util.List;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;

/**
 * Why a file does not pass a gate.
 *
 * @param code the message {@code typesetting.finding.CODE}
 * @param details what the message names
 */
public record Finding(Gate gate, String code, List<String> details) {

    public Finding {
        details = List.copyOf(details);
    }

    public Finding(Gate gate, String code, String... details) {
        this(gate, code, List.of(details));
    }

    /** A sentence with the place and the remedy. */
    public String in(Language language) {
        return Messages.in(language).text("typesetting.finding." + code, details.toArray());
    }
}
