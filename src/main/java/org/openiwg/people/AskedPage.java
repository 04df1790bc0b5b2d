package org.openiwg.people;

import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;

/**
 * Says that a link and a code are on their way, if anybody has that address, and takes the code: the same for everyone.
 *
 * @param typed what was typed as the code
 */
record AskedPage(Typed typed) implements Page {

    private static final int LONGEST = 20;

    Field code(PageContext at) {
        return Field.line(typed, "code", at.text("people.asked.code"))
                .withHint(at.text("people.asked.code.hint"))
                .withLongest(LONGEST)
                .filledWith("one-time-code");
    }

    @Override
    public int status() {
        return typed.status();
    }
}
