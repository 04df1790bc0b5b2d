package org.openiwg.account;

import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Names;
import org.openiwg.record.ThingId;

/** What duties and other things are called. The two duties that come with every body are named by no act, but here. */
public final class DutyNames {

    private DutyNames() {}

    /** What a thing of a body is called. */
    public static Bilingual of(Names names, BodyId body, ThingId thing) {
        if (thing.equals(ThingId.SITE_FRESHNESS) || thing.equals(ThingId.MEETING_CADENCE)) {
            String key = "account.duty." + thing.family().word();
            return new Bilingual(
                    Messages.in(Language.EN).text(key), Messages.in(Language.FR).text(key));
        }
        return names.thing(body, thing);
    }
}
