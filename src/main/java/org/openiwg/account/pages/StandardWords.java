package org.openiwg.account.pages;

import org.openiwg.record.Family;
import org.openiwg.record.Standard;
import org.openiwg.record.StandardKind;

/** A service standard in words. */
final class StandardWords {

    private StandardWords() {}

    /** The standard that gives the deadlines of a family: "45 days". */
    static String of(BodyView body, Family family) {
        StandardKind kind = StandardKind.of(family.word());
        return kind == null ? "" : of(body, body.books().standards().of(kind));
    }

    static String of(BodyView body, Standard standard) {
        return standard.kind() == StandardKind.CHAIRS
                ? body.text("account.standard.chairs", standard.days())
                : body.text("account.standard." + standard.unit().word(), standard.days());
    }
}
