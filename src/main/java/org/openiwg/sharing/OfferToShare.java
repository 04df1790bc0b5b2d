package org.openiwg.sharing;

import java.util.List;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.Audience;
import org.openiwg.record.BodyId;
import org.openiwg.record.Entry;
import org.openiwg.record.EntryOffers;
import org.openiwg.record.Register;
import org.springframework.stereotype.Component;

/** What is for members can be shared with an expert by whoever may. */
@Component
class OfferToShare implements EntryOffers {

    private final Register register;

    OfferToShare(Register register) {
        this.register = register;
    }

    @Override
    public List<Crumb> offers(Entry entry, PageContext at) {
        BodyId body = register.snapshot().bodyOf(entry);
        boolean may = body != null
                && entry.statement().audience() == Audience.MEMBERS
                && at.visitor().may("share", body.slug());
        return may
                ? List.of(new Crumb(
                        at.text("record.share"),
                        at.link("/bodies/" + body + "/sharing", "of", "entry/" + entry.index())))
                : List.of();
    }
}
