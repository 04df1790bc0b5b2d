package org.openiwg.record.pages;

import java.util.List;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.web.Page;

/**
 * Where a history is uploaded.
 *
 * @param allowed whether the visitor may
 * @param readOnly why nothing can be recorded just now and what to do, in sentences; empty when it can
 * @param errors what has to be put right
 */
record ImportPage(boolean allowed, List<String> readOnly, List<FormError> errors) implements Page {

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
