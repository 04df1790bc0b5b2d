package org.openiwg.sharing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Page;

/**
 * What is shared in a body, and the form to share one thing more.
 *
 * @param of what the form shares, as an address names it; empty when the address asks for nothing
 * @param called the same as people call it, leading to its page; null when there is nothing to share
 * @param refusal why it cannot be shared; empty when it can
 * @param posts whom it can be shared with
 * @param lines what is shared already, that thing first
 */
record SharingPage(
        BodyFrame frame,
        String slug,
        String of,
        @Nullable Cell called,
        String refusal,
        List<Option> posts,
        List<Line> lines,
        Typed typed)
        implements Page {

    /**
     * One thing that is shared.
     *
     * @param until the last day in words
     */
    record Line(String id, Cell thing, String with, String since, String until, String by) {}

    /** Whether there is a form to fill in. */
    boolean canShare() {
        return called != null && refusal.isEmpty() && !posts.isEmpty();
    }

    @Override
    public int status() {
        return typed.status();
    }
}
