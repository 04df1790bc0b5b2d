package org.openiwg.account.pages;

import java.util.List;
import org.openiwg.account.RecordedAct;
import org.openiwg.platform.ui.Cell;
import org.openiwg.record.Act;
import org.openiwg.record.Bilingual;
import org.openiwg.record.Confidence;

/**
 * What one source says where sources do not agree; the versions stand side by side.
 *
 * @param date when, as this source has it
 * @param what what happened, as this source has it
 * @param note what readers should know of it; empty when there is none
 */
record Version(String date, Cell what, Cell note, Cell source) {

    /** The disputed ones among some acts; one alone is a version too, for what it disputes may be in its note. */
    static List<Version> of(BodyView body, List<RecordedAct> acts) {
        return acts.stream()
                .filter(recorded -> recorded.act().confidence() == Confidence.DISPUTED)
                .map(recorded -> of(body, recorded))
                .toList();
    }

    private static Version of(BodyView body, RecordedAct recorded) {
        Act act = recorded.act();
        Bilingual note = act.note();
        return new Version(
                body.date(act.date()),
                body.act(recorded),
                note.isEmpty() ? Cell.EMPTY : body.cell(note, null),
                ActTable.source(body, act).withNote(""));
    }
}
