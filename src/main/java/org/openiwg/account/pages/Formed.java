package org.openiwg.account.pages;

import org.openiwg.record.ActKind;

/** When a body was formed. */
final class Formed {

    private Formed() {}

    /** As precisely as it is known. */
    static String when(BodyView body) {
        return body.acts().stream()
                .filter(recorded -> recorded.act().kind() == ActKind.BODY_FORMED)
                .map(recorded -> body.date(recorded.act().date()))
                .findFirst()
                .orElse("");
    }
}
