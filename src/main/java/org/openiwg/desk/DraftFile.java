package org.openiwg.desk;

import org.openiwg.record.Act;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;

/**
 * A document that goes with a draft.
 *
 * @param sha256 of its bytes, in lower-case hexadecimal digits
 * @param name what the file is called
 * @param mediaType what its bytes are
 * @param size in bytes
 * @param title what readers see; empty when they see the name of the file
 * @param audience who may read it, of those who may read the act
 */
record DraftFile(String sha256, String name, String mediaType, long size, Bilingual title, Audience audience) {

    /** Who may read it once it belongs to an act: never more than may read the act. */
    Audience audienceWith(Act act) {
        return audience.compareTo(act.audience()) > 0 ? audience : act.audience();
    }
}
