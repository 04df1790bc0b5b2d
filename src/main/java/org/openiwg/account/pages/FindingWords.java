package org.openiwg.account.pages;

import org.openiwg.obligation.FindingCode;
import org.openiwg.platform.ui.Tag;

/** Findings in words. */
final class FindingWords {

    private FindingWords() {}

    /** What is wrong, as a tag: raised is bad news, cleared is good. */
    static Tag tag(BodyView body, FindingCode code, boolean raised) {
        return raised
                ? Tag.bad(body.text("account.finding.raised." + code.word()))
                : Tag.good(body.text("account.finding.cleared." + code.word()));
    }
}
