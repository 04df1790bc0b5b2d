package org.openiwg.account.pages;

import org.openiwg.obligation.Obligation;
import org.openiwg.record.Act;
import org.openiwg.record.Bilingual;

/** The words for kinds of duties and acts. */
final class Kinds {

    private Kinds() {}

    static String of(BodyView body, Obligation duty) {
        return body.text("account.kind." + duty.id().family().word());
    }

    static String of(BodyView body, Act act) {
        return body.text("record.act." + act.kind().word());
    }

    /** What happened, in the record's words; an act that has none says its kind. */
    static String title(BodyView body, Act act) {
        return titled(body, act).in(body.at().language().locale());
    }

    static Bilingual titled(BodyView body, Act act) {
        if (!act.title().isEmpty()) {
            return act.title();
        }
        String words = act.subject() == null
                ? of(body, act)
                : body.text("account.act", of(body, act), body.title(act.subject()));
        return new Bilingual(words, words);
    }
}
