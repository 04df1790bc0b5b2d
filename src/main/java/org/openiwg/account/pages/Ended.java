package org.openiwg.account.pages;

import org.jspecify.annotations.Nullable;
import org.openiwg.account.Account;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.BodyId;
import org.openiwg.record.Names;

/**
 * Said where somebody would begin something with a body that is no more.
 *
 * @param said since when, and what can still be done
 * @param successor who took over, leading to its page; null when nobody did
 */
public record Ended(String said, @Nullable Cell successor) {

    /** What there is to say on the day that is looked at; null while the body is at work. */
    public static @Nullable Ended of(Account account, Names names, PageContext at) {
        if (account.dissolved() == null) {
            return null;
        }
        BodyId heir = account.successor();
        return new Ended(
                at.text("account.ended", account.dissolved()),
                heir == null
                        ? null
                        : Cell.link(names.body(heir).in(at.language().locale()), at.link("/bodies/" + heir)));
    }
}
