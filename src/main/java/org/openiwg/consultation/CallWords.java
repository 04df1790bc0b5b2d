package org.openiwg.consultation;

import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.web.PageContext;

/** How things stand, in words and shapes. */
final class CallWords {

    private CallWords() {}

    static Tag state(Call.State state, PageContext at) {
        String word = at.text("consultation.state." + state.word());
        return switch (state) {
            case DRAFT, SCHEDULED -> Tag.plain(word);
            case OPEN, REPORTED -> Tag.good(word);
            case CLOSED -> Tag.doubt(word);
        };
    }

    static Tag verdict(Disposition.Verdict verdict, PageContext at) {
        String word = at.text("consultation.verdict." + verdict.word());
        return switch (verdict) {
            case ACCEPTED -> Tag.good(word);
            case PARTLY -> Tag.doubt(word);
            case NOT -> Tag.plain(word);
        };
    }

    /** What of a submission everyone will read. */
    static Tag publication(Submission one, PageContext at) {
        if (one.isConfidential()) {
            return Tag.plain(at.text("consultation.publication.confidential"));
        }
        if (!one.moderation().looked()) {
            return Tag.doubt(at.text("consultation.publication.not-looked"));
        }
        return one.moderation().shown()
                ? Tag.good(at.text("consultation.publication.shown"))
                : Tag.plain(at.text("consultation.publication.not-shown"));
    }
}
