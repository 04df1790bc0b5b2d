package org.openiwg.myday;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.ActKind;
import org.openiwg.record.BodyId;
import org.openiwg.record.Effect;
import org.openiwg.record.Family;
import org.openiwg.record.ThingId;

/** The forms of the desk that do something about a duty, for whoever may use them. */
final class DeskLinks {

    /** What ends a duty stands before what moves it. */
    private static final List<ActKind> DONE_FIRST = Arrays.stream(ActKind.values())
            .sorted(Comparator.comparing(kind -> kind.effect() != Effect.DISCHARGES))
            .toList();

    private DeskLinks() {}

    /** What whoever asks can record about a duty: that it is done, and another deadline. */
    static List<Crumb> of(Owed owed, PageContext at) {
        ThingId duty = owed.duty().id();
        String desk = "/bodies/" + owed.body() + "/desk/new/";
        List<Crumb> links = new ArrayList<>();
        if (duty.equals(ThingId.SITE_FRESHNESS)) {
            add(links, at, owed, new Crumb(at.text("myday.act.site"), at.link(desk + ActKind.SITE_UPDATED.word())));
        } else if (duty.equals(ThingId.MEETING_CADENCE)) {
            String announce = desk + ActKind.MEETING_ANNOUNCED.word();
            add(links, at, owed, new Crumb(at.text("myday.act.meeting"), at.link(announce)));
        } else {
            for (ActKind kind : DONE_FIRST) {
                String key = kind.family() == duty.family() ? key(kind) : "";
                if (!key.isEmpty()) {
                    add(links, at, owed, new Crumb(at.text(key), form(at, desk, kind, duty)));
                }
            }
        }
        return links;
    }

    private static String form(PageContext at, String desk, ActKind kind, ThingId duty) {
        return at.link(desk + kind.word(), "subject", duty.slug());
    }

    private static String key(ActKind kind) {
        if (kind.effect() == Effect.DISCHARGES) {
            return kind.family() == Family.REMINDER || kind.family() == Family.RECOMMENDATION
                    ? "myday.act.answered"
                    : "myday.act.done";
        }
        return kind.effect() == Effect.EXTENDS ? "myday.act.extend" : "";
    }

    private static void add(List<Crumb> links, PageContext at, Owed owed, Crumb link) {
        if (mayRecord(at, owed.body(), owed)) {
            links.add(link);
        }
    }

    /** The secretariat records everything, a representative what their institution promised, does and reports. */
    private static boolean mayRecord(PageContext at, BodyId body, Owed owed) {
        return at.visitor().may("record", body.slug())
                || switch (owed.duty().id().family()) {
                    case COMMITMENT, ACTION, REPORT ->
                        at.visitor()
                                .in(body.slug(), "record-own")
                                .anyMatch(post ->
                                        post.institution().equals(owed.duty().owner()));
                    default -> false;
                };
    }
}
