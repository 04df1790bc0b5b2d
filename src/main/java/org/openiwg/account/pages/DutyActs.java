package org.openiwg.account.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openiwg.account.Chronicle;
import org.openiwg.account.RecordedAct;
import org.openiwg.record.ActKind;
import org.openiwg.record.BodyId;
import org.openiwg.record.Effect;
import org.openiwg.record.Family;
import org.openiwg.record.ThingId;

/**
 * All that happened to one duty as far as it is known on the day, in every body that held it.
 *
 * @param own the acts on the duty itself, by date
 * @param about the acts on other things that concern it, by date
 */
record DutyActs(List<RecordedAct> own, List<RecordedAct> about) {

    static DutyActs of(BodyView body, ThingId duty) {
        Chronicle acts = body.books().acts();
        List<RecordedAct> own = new ArrayList<>();
        List<RecordedAct> about = new ArrayList<>();
        for (BodyId holder : holders(body, duty)) {
            own.addAll(acts.on(holder, duty));
            about.addAll(acts.about(holder, duty));
        }
        own.addAll(rhythm(body, duty));
        return new DutyActs(body.known(own), body.known(about));
    }

    /** The bodies that hand the duty to each other, as far as this one is among them. */
    private static Set<BodyId> holders(BodyView body, ThingId duty) {
        Set<BodyId> holders = new LinkedHashSet<>();
        Deque<BodyId> ahead = new ArrayDeque<>(List.of(body.body()));
        while (!ahead.isEmpty()) {
            BodyId holder = ahead.remove();
            if (holders.add(holder)) {
                for (RecordedAct handover : body.books().acts().handovers(duty)) {
                    BodyId from = handover.act().body();
                    BodyId to = new BodyId(handover.act().to());
                    if (from.equals(holder)) {
                        ahead.add(to);
                    } else if (to.equals(holder)) {
                        ahead.add(from);
                    }
                }
            }
        }
        return holders;
    }

    /** The two duties that come round again are met by acts that do not name them. */
    private static List<RecordedAct> rhythm(BodyView body, ThingId duty) {
        ActKind meets = duty.equals(ThingId.SITE_FRESHNESS)
                ? ActKind.SITE_UPDATED
                : duty.equals(ThingId.MEETING_CADENCE) ? ActKind.MEETING_HELD : null;
        return meets == null
                ? List.of()
                : body.books().acts().of(body.body()).stream()
                        .filter(recorded -> recorded.act().kind() == meets)
                        .toList();
    }

    /** Everything, by date. */
    List<RecordedAct> all() {
        List<RecordedAct> all = new ArrayList<>(own);
        all.addAll(about);
        all.sort(Comparator.comparing(RecordedAct::countsOn));
        return all;
    }

    /** The acts on the duty itself that do something to it. */
    List<RecordedAct> by(Effect effect) {
        return own.stream()
                .filter(recorded -> recorded.act().effect() == effect)
                .filter(recorded -> recorded.act().kind().family() != Family.CONTEXT)
                .toList();
    }
}
