package org.openiwg.obligation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.Act;
import org.openiwg.record.BodyId;
import org.openiwg.record.ThingId;

/** The acts of one body, sorted by the duty they are about. */
final class BodyActs {

    /** The acts of the body on one duty: the one that opened it there, and those that moved or ended it. */
    static final class Case {
        @Nullable
        Act opening;

        List<Act> moves = new ArrayList<>();
    }

    final BodyId body;
    final List<Act> own = new ArrayList<>();
    final List<Act> rhythm = new ArrayList<>();
    final Map<ThingId, Case> cases = new HashMap<>();
    private final Map<ThingId, Mentions> mentions = new HashMap<>();

    BodyActs(BodyId body) {
        this.body = body;
    }

    void add(Act act) {
        switch (act.kind()) {
            case BODY_FORMED, CHAIR_APPOINTED, CHAIR_ENDED -> own.add(act);
            case BODY_DISSOLVED -> {
                own.add(act);
                rhythm.add(act);
            }
            case SITE_UPDATED, MEETING_HELD -> rhythm.add(act);
            default -> addToCase(act);
        }
        ThingId about = act.about();
        if (about != null) {
            switch (act.kind()) {
                case COMMITMENT_MADE -> mentionsOf(about).promised(act.countsOn());
                case REMINDER_RECEIVED -> mentionsOf(about).reminded(act.countsOn());
                default -> {
                    // Only a promise and a reminder are counted with what they are about.
                }
            }
        }
    }

    private void addToCase(Act act) {
        ThingId id = act.subject();
        if (id == null) {
            return;
        }
        switch (act.effect()) {
            case OPENS -> {
                Case opened = caseOf(id);
                if (opened.opening == null) {
                    opened.opening = act;
                }
            }
            case EXTENDS, DISCHARGES, WITHDRAWS, TRANSFERS -> caseOf(id).moves.add(act);
            case NONE -> {
                // Nothing becomes of a duty.
            }
        }
    }

    Case caseOf(ThingId id) {
        return cases.computeIfAbsent(id, i -> new Case());
    }

    Mentions mentionsOf(ThingId id) {
        return mentions.computeIfAbsent(id, i -> new Mentions());
    }
}
