package org.openiwg.letter;

import java.util.List;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Page;

/**
 * Where a recommendation is entered.
 *
 * @param address of the report, which is asked for only when somebody wants to give it
 */
record RecommendPage(BodyFrame frame, List<Field> fields, Field address, Typed typed) implements Page {

    @Override
    public int status() {
        return typed.status();
    }
}
