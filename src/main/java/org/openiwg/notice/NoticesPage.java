package org.openiwg.notice;

import java.util.List;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.web.Page;

/**
 * What concerns somebody now, and what they chose to be told.
 *
 * @param email where their digests go; empty when no address of theirs is known
 * @param table what concerns them
 * @param before the days before a deadline that can be chosen
 * @param offered what can be put off: its value in the form, and its words
 * @param asked what was typed about putting something off
 * @param errors what has to be put right
 */
record NoticesPage(
        String email,
        Table table,
        List<Integer> before,
        Choice choice,
        List<Offer> offered,
        Asked asked,
        List<FormError> errors)
        implements Page {

    /** Something that can be put off. */
    record Offer(String value, String words) {}

    /** What somebody typed. */
    record Asked(String what, String days, String reason) {

        static final Asked NOTHING = new Asked("", "7", "");
    }

    boolean empty() {
        return table.rows().isEmpty();
    }

    /** What is wrong with a field; empty when nothing is. */
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
