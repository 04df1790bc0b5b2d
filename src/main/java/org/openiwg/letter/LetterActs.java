package org.openiwg.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Confidence;
import org.openiwg.record.PartialDate;
import org.openiwg.record.Source;
import org.openiwg.record.Statement;
import org.openiwg.record.ThingId;

/** What of letters and recommendations goes into the register: public facts, never the words of a writer. */
final class LetterActs {

    private LetterActs() {}

    static Statement received(Letter letter, Bilingual title, String saidBy, @Nullable ThingId about) {
        return new Statement.ActRecorded(new Act(
                PartialDate.of(letter.received()),
                ActKind.REMINDER_RECEIVED,
                letter.body(),
                letter.thing(),
                about,
                saidBy,
                letter.addressee(),
                null,
                title,
                Bilingual.NONE,
                List.of(),
                null,
                Confidence.ESTABLISHED,
                Audience.PUBLIC,
                Source.NONE));
    }

    /** An acknowledgement, or an interim reply, which says more. */
    static Statement acknowledged(Letter letter, LocalDate day, Bilingual note) {
        return touched(ActKind.REMINDER_ACKNOWLEDGED, letter.body(), letter.thing(), day, note);
    }

    static Statement answered(Letter letter, LocalDate day) {
        return touched(ActKind.REMINDER_ANSWERED, letter.body(), letter.thing(), day, in("letter.act.answered"));
    }

    static Statement withdrawn(Letter letter, LocalDate day) {
        return touched(ActKind.REMINDER_WITHDRAWN, letter.body(), letter.thing(), day, in("letter.act.withdrawn"));
    }

    static Statement touched(ActKind kind, BodyId body, ThingId thing, LocalDate day, Bilingual note) {
        return new Statement.ActRecorded(new Act(
                PartialDate.of(day),
                kind,
                body,
                thing,
                null,
                body.slug(),
                "",
                null,
                Bilingual.NONE,
                note,
                List.of(),
                null,
                Confidence.ESTABLISHED,
                Audience.PUBLIC,
                Source.NONE));
    }

    /** The same message in both languages. */
    static Bilingual in(String key, @Nullable Object... args) {
        return new Bilingual(
                Messages.in(Language.EN).text(key, args),
                Messages.in(Language.FR).text(key, args));
    }
}
