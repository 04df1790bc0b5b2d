package org.openiwg.record;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.ActRow.Parsed;
import org.openiwg.record.Fault.Wrong;

/**
 * What the rows of a history must be to each other: a thing is opened once and before it is touched, a receiver exists,
 * a body acts after it was formed, nobody succeeds himself.
 */
final class HistoryRules {

    private static final long MAKERS = makers();
    private static final long ONCE = (MAKERS | bit(ActKind.CONSULTATION_CLOSED))
            & ~bit(ActKind.MEMBER_JOINED)
            & ~bit(ActKind.CHAIR_APPOINTED)
            & ~bit(ActKind.CONTEXT_NOTED);

    /** What the whole history says of one body. */
    private static final class Known {
        @Nullable
        PartialDate formed;

        boolean forming;
        boolean formedSeen;

        @Nullable
        String successor;

        final Map<ThingId, Thing> things = new HashMap<>();

        Thing thing(ThingId id) {
            return things.computeIfAbsent(id, i -> new Thing());
        }
    }

    /** What the whole history says of one thing: which kinds of acts name it, and how often it came and went. */
    private static final class Thing {
        long kinds;
        long seen;
        int leavings;
        int comings;
        final List<String> givers = new ArrayList<>(0);

        boolean exists() {
            return isMade() || !givers.isEmpty();
        }

        boolean isMade() {
            return (kinds & MAKERS) != 0;
        }
    }

    private final Map<String, Known> bodies = new HashMap<>();
    private final Faults faults;
    private String lastBody = "";
    private @Nullable Known last;

    private HistoryRules(Faults faults) {
        this.faults = faults;
    }

    /** Checks the rows against each other; a row that is faulty in itself still opens what it names. */
    static void check(List<Parsed> rows, Faults faults) {
        HistoryRules rules = new HistoryRules(faults);
        rows.forEach(rules::learn);
        faults.nextPass();
        for (Parsed row : rows) {
            Act act = row.act();
            if (act != null) {
                rules.judge(row.line(), act);
            }
        }
    }

    private void learn(Parsed row) {
        ActKind kind = row.kind();
        if (kind == null || row.body() == null) {
            return;
        }
        Known known = known(row.body().slug());
        if (kind == ActKind.BODY_FORMED) {
            known.forming = true;
            if (known.formed == null && row.act() != null) {
                known.formed = row.act().date();
            }
        }
        ThingId subject = row.subject();
        if (subject == null) {
            return;
        }
        Thing thing = known.thing(subject);
        thing.kinds |= bit(kind);
        if (kind == ActKind.MEMBER_LEFT || kind == ActKind.CHAIR_ENDED) {
            thing.leavings++;
        }
        if (kind.effect() == Effect.TRANSFERS && !row.to().isEmpty()) {
            known(row.to()).thing(subject).givers.add(row.body().slug());
        }
    }

    private void judge(long line, Act act) {
        Known known = known(act.body().slug());
        judgeForming(line, act, known);
        ThingId subject = act.subject();
        if (subject != null) {
            judgeSubject(line, act, subject, known.thing(subject));
        }
        ThingId about = act.about();
        if (about != null && !isKnown(known, about)) {
            fault(
                    line,
                    Column.ABOUT,
                    Wrong.ABOUT_NEVER_OPENED,
                    about.toString(),
                    act.body().slug());
        }
        if (act.kind().needsReceiver()) {
            judgeReceiver(line, act, known);
        }
    }

    private void judgeForming(long line, Act act, Known known) {
        switch (act.kind()) {
            case BODY_FORMED -> {
                if (known.formedSeen) {
                    fault(line, Column.BODY, Wrong.FORMED_TWICE, act.body().slug());
                }
                known.formedSeen = true;
            }
            case MANDATE_GIVEN, CONTEXT_NOTED -> {
                // What is given to a body and what happens around it may come before it is formed.
            }
            default -> {
                PartialDate formed = known.formed;
                if (!known.forming) {
                    fault(line, Column.BODY, Wrong.NEVER_FORMED, act.body().slug());
                } else if (formed != null && act.date().last().isBefore(formed.first())) {
                    fault(
                            line,
                            Column.DATE,
                            Wrong.BEFORE_FORMED,
                            act.date().text(),
                            act.body().slug(),
                            formed.text());
                }
            }
        }
    }

    private void judgeSubject(long line, Act act, ThingId subject, Thing thing) {
        long kind = bit(act.kind());
        if (!thing.exists()) {
            fault(
                    line,
                    Column.SUBJECT,
                    Wrong.NEVER_OPENED,
                    subject.toString(),
                    act.body().slug());
        }
        boolean again = (thing.seen & kind & ONCE) != 0
                || (kind & ONCE & MAKERS) != 0 && isAnothersToo(act.body().slug(), subject)
                || isComing(act.kind()) && ++thing.comings > thing.leavings + 1;
        if (again) {
            fault(
                    line,
                    Column.SUBJECT,
                    Wrong.OPENED_TWICE,
                    subject.toString(),
                    act.body().slug());
        }
        thing.seen |= kind;
    }

    /** Whether a thing of that name that another body opened was also handed to this one. */
    private boolean isAnothersToo(String body, ThingId subject) {
        Deque<String> ask = new ArrayDeque<>(known(body).thing(subject).givers);
        Set<String> asked = new HashSet<>(Set.of(body));
        while (!ask.isEmpty()) {
            String giver = ask.pop();
            if (asked.add(giver)) {
                Thing thing = known(giver).thing(subject);
                if (thing.isMade()) {
                    return true;
                }
                ask.addAll(thing.givers);
            }
        }
        return false;
    }

    private static boolean isKnown(Known known, ThingId about) {
        if (about.equals(ThingId.SITE_FRESHNESS) || about.equals(ThingId.MEETING_CADENCE)) {
            return known.forming;
        }
        Thing thing = known.things.get(about);
        return thing != null && thing.exists();
    }

    private void judgeReceiver(long line, Act act, Known known) {
        String to = act.to();
        if (to.equals(act.body().slug())) {
            fault(line, Column.TO, Wrong.RECEIVER_IS_ITSELF, to);
            return;
        }
        if (!known(to).forming) {
            fault(line, Column.TO, Wrong.RECEIVER_NEVER_FORMED, to);
            return;
        }
        if (act.kind() == ActKind.BODY_SUCCEEDED) {
            known.successor = to;
            String next = to;
            for (int steps = 0; next != null && steps <= bodies.size(); steps++) {
                if (next.equals(act.body().slug())) {
                    fault(line, Column.TO, Wrong.SUCCESSION_CIRCLE, act.body().slug(), to);
                    known.successor = null;
                    return;
                }
                next = known(next).successor;
            }
        }
    }

    private Known known(String body) {
        if (last != null && body.equals(lastBody)) {
            return last;
        }
        lastBody = body;
        last = bodies.computeIfAbsent(body, b -> new Known());
        return last;
    }

    private void fault(long line, Column column, Wrong wrong, String... words) {
        faults.add(Fault.of(ActRow.FILE, line, column.word(), wrong, words));
    }

    private static boolean isComing(ActKind kind) {
        return kind == ActKind.MEMBER_JOINED || kind == ActKind.CHAIR_APPOINTED;
    }

    private static long makers() {
        long makers = bit(ActKind.MEETING_HELD);
        for (ActKind kind : ActKind.values()) {
            if (kind.makesItsSubject()) {
                makers |= bit(kind);
            }
        }
        return makers;
    }

    @SuppressWarnings("EnumOrdinal") // a set of kinds in one number, never stored
    private static long bit(ActKind kind) {
        return 1L << kind.ordinal();
    }
}
