package org.openiwg.account.pages;

import java.time.LocalDate;
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
    static @Nullable Ended of(Account account, Names names, PageContext at) {
        return account.dissolved() == null ? null : of(account.dissolved(), account.successor(), names, at);
    }

    /** The same of a body whose last day is known, and who took over. */
    public static Ended of(LocalDate dissolved, @Nullable BodyId heir, Names names, PageContext at) {
        return new Ended(
                at.text("account.ended", dissolved),
                heir == null
                        ? null
                        : Cell.link(names.body(heir).in(at.language().locale()), at.link("/bodies/" + heir)));
    }
}
