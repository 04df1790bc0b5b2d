package org.openiwg.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Page;

/**
 * Where a reply is written.
 *
 * @param letter what it answers
 * @param seen the version that the form began with; 0 for none
 * @param signs who must sign before it goes out, in words
 * @param sends whether whoever looks may send it alone
 * @param asks whether it goes to the co-chairs
 * @param proposed whether they have it, so that nothing can be changed
 * @param dropped why it came back from them; empty when it did not
 * @param other what somebody else saved in the meantime; null when nobody did
 * @param versions every version that was saved
 */
record ReplyPage(
        BodyFrame frame,
        Letter letter,
        ReplyKind kind,
        List<Field> fields,
        Typed typed,
        int seen,
        String signs,
        boolean sends,
        boolean asks,
        boolean proposed,
        String dropped,
        @Nullable LetterReply other,
        List<Fact> versions)
        implements Page {

    @Override
    public int status() {
        return other != null ? 409 : typed.status();
    }
}
