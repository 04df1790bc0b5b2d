package org.openiwg.desk;

import java.util.ArrayList;
import java.util.List;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.Entry;
import org.openiwg.record.EntryOffers;
import org.openiwg.record.Register;
import org.springframework.stereotype.Component;

/** Who may record an act finds on its entry how to put it right. */
@Component
final class OfferCorrection implements EntryOffers {

    private final Register register;

    OfferCorrection(Register register) {
        this.register = register;
    }

    @Override
    public List<Crumb> offers(Entry entry, PageContext at) {
        return EntryNow.at(register.snapshot(), entry.index())
                .map(now -> Scribe.of(at.visitor(), now.act().body().slug())
                        .filter(scribe -> scribe.mayCorrect(now.act()))
                        .map(scribe -> offers(now, at))
                        .orElse(List.of()))
                .orElse(List.of());
    }

    private static List<Crumb> offers(EntryNow now, PageContext at) {
        List<Crumb> offers = new ArrayList<>();
        offers.add(offer(now, Aim.CORRECTION, at));
        if (now.counts()) {
            offers.add(offer(now, Aim.STRIKING, at));
        }
        offers.add(new Crumb(at.text("desk.offer.document"), at.link(address(now) + "documents")));
        return offers;
    }

    private static Crumb offer(EntryNow now, Aim aim, PageContext at) {
        return new Crumb(at.text("desk.offer." + aim.word()), at.link(address(now) + aim.word()));
    }

    private static String address(EntryNow now) {
        return "/bodies/" + now.act().body() + "/desk/entries/" + now.index() + "/";
    }
}
