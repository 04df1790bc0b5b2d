package org.openiwg.letter;

import java.util.List;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Page;

/**
 * Where the secretariat decides what becomes of a letter.
 *
 * @param facts what its writer said of themselves; nothing of it is public
 * @param fields what is asked when it goes into the record, and when it does not
 */
record JudgePage(
        BodyFrame frame,
        Letter letter,
        List<Fact> facts,
        List<Field> first,
        List<Field> fields,
        Typed typed,
        boolean overtaken)
        implements Page {

    @Override
    public int status() {
        return overtaken ? 409 : typed.status();
    }
}
