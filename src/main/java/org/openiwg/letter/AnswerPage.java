package org.openiwg.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Page;

/**
 * Where a recommendation is answered.
 *
 * @param name of the recommendation
 * @param proposed whether the co-chairs have it
 * @param dropped why it came back from them; empty when it did not
 * @param other what somebody else saved in the meantime; null when nobody did
 */
record AnswerPage(
        BodyFrame frame,
        Cell name,
        List<Fact> facts,
        List<Field> fields,
        Typed typed,
        int seen,
        boolean proposed,
        String dropped,
        @Nullable String other)
        implements Page {

    @Override
    public int status() {
        return other != null ? 409 : typed.status();
    }
}
