package org.openiwg.site.data;

import java.time.LocalDate;
import java.util.List;
import org.openiwg.account.Account;
import org.openiwg.account.Accounts;
import org.openiwg.account.Books;
import org.openiwg.account.DutyNames;
import org.openiwg.account.ObligationFilter;
import org.openiwg.account.RecordedAct;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.web.AsOf;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.Problem;
import org.openiwg.record.ActFilter;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Slug;
import org.openiwg.record.ThingId;

/**
 * A body as whoever asks may see it, in the record as it stands now.
 *
 * @param books the record
 * @param id the body, which the record knows
 */
record PublicBody(Books books, BodyId id) {
    /** The body of that slug; throws {@link Problem} when the record knows none. */
    static PublicBody of(Accounts accounts, String slug, PageContext at) {
        Books books = accounts.of(at);
        if (!Slug.isSlug(slug) || !books.bodies().contains(new BodyId(slug))) {
            throw new Problem(DataError.UNKNOWN_BODY, slug);
        }
        return new PublicBody(books, new BodyId(slug));
    }

    Bilingual name() {
        return books.names().body(id);
    }

    Bilingual name(ThingId thing) {
        return DutyNames.of(books.names(), id, thing);
    }

    Account account(LocalDate day) {
        return books.ledger().account(id, day);
    }

    List<Obligation> obligations(LocalDate day, ObligationFilter filter) {
        return filter.of(account(day).obligations());
    }

    /** The acts in the order in which they were recorded; those known by a day when one looks at another than today. */
    List<RecordedAct> acts(ActFilter filter, AsOf asOf) {
        List<RecordedAct> known = books.acts().of(id).stream()
                .filter(act -> asOf.isToday() || act.isKnownOn(asOf.date()))
                .toList();
        return filter.of(known, RecordedAct::act);
    }
}
