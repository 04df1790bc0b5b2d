package org.openiwg.account.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.Account;
import org.openiwg.account.ObligationFilter;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.chart.Duty;
import org.openiwg.platform.chart.LatenessChart;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.web.Page;

/**
 * A body in one screen.
 *
 * @param body its slug
 * @param meta what kind of body it is, in a few words each
 * @param fate that it ended, or is not there yet; null when it is at work
 * @param predecessors the bodies it took over from, as links
 * @param said what it owes and how late, the sentence that comes first
 * @param asked what was asked of it
 * @param chart what it owes as a picture; no rows when there is nothing to draw
 * @param owed the same as a table
 * @param more how many obligations there are in all
 * @param waiting who waits for an answer
 * @param moreWaiting how many wait in all
 * @param lately what changed up to the day
 * @param doors where to go from here
 * @param formats its acts, findings and deadlines as data
 */
record BodyPage(
        String body,
        BodyFrame frame,
        List<String> meta,
        @Nullable Fate fate,
        List<Cell> predecessors,
        List<Sentence> said,
        List<String> asked,
        LatenessChart chart,
        Table owed,
        int more,
        Table waiting,
        int moreWaiting,
        List<Lately> lately,
        Doors doors,
        List<Crumb> formats)
        implements Page {

    private static final int BARS = 8;
    private static final int LINES = 6;

    static BodyPage of(BodyView body) {
        List<Obligation> all = ObligationFilter.ALL.of(body.account().obligations());
        List<Obligation> shown = shown(all, BARS);
        List<Obligation> waiting = all.stream()
                .filter(duty -> duty.state().isOpen() && BodyFrame.isAnswerOwed(duty))
                .toList();
        return new BodyPage(
                body.body().slug(),
                BodyFrame.of(body, Part.ACCOUNT),
                meta(body),
                Fate.of(body),
                Heirs.predecessors(body).stream().map(body::bodyLink).toList(),
                Sentences.owed(body),
                Sentences.asked(body),
                chart(body, "owed", shown),
                ObligationTable.of(body, shown),
                all.size(),
                AnswerTable.waiting(body, waiting.subList(0, Math.min(LINES, waiting.size()))),
                waiting.size(),
                Lately.of(body, LINES + 2),
                Doors.of(body),
                List.of(
                        Parts.feed(body, body.text("account.format.acts"), "acts.atom"),
                        Parts.feed(body, body.text("account.format.findings"), "findings.atom"),
                        Parts.feed(body, body.text("account.format.deadlines"), "deadlines.ics"),
                        Parts.csv(body, "CSV", "acts")));
    }

    /** Where to go from here. */
    record Doors(String obligations, String reminders, String timeline, String standards, String acts, String desk) {

        static Doors of(BodyView body) {
            return new Doors(
                    body.page("/obligations"),
                    body.page("/reminders"),
                    body.page("/timeline"),
                    body.page("/standards"),
                    body.at().link("/record", "body", body.body().slug()),
                    body.page("/desk"));
        }
    }

    static LatenessChart chart(BodyView body, String id, List<Obligation> duties) {
        List<Duty> bars = duties.stream().map(duty -> Pictures.bar(body, duty)).toList();
        return LatenessChart.of(id, bars, body.at());
    }

    /** What is still owed, the latest first; when nothing is, what ended last. */
    static List<Obligation> shown(List<Obligation> all, int most) {
        List<Obligation> open =
                all.stream().filter(duty -> duty.state().isOpen()).toList();
        List<Obligation> shown = open.isEmpty() ? all : open;
        return shown.subList(0, Math.min(most, shown.size()));
    }

    private static List<String> meta(BodyView body) {
        Account account = body.account();
        List<String> meta = new ArrayList<>();
        if (account.formed() != null) {
            meta.add(body.text("account.meta.formed", Formed.when(body)));
        }
        if (account.dissolved() == null && account.formed() != null) {
            meta.add(chairs(body, account.chairs()));
        }
        if (!account.members().isEmpty()) {
            String members = account.dissolved() == null ? "account.meta.members" : "account.meta.members-ended";
            meta.add(body.text(members, account.members().size()));
        }
        Long since = account.site().daysSince();
        if (since != null && account.dissolved() == null) {
            meta.add(body.text("account.meta.site", since));
        }
        return meta;
    }

    private static String chairs(BodyView body, List<String> chairs) {
        String names = String.join("; ", chairs.stream().map(body::nameOf).toList());
        return body.text("account.meta.chairs", chairs.size(), names);
    }
}
