package org.openiwg.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openiwg.obligation.Mentions.Along.Holding;
import org.openiwg.record.Act;
import org.openiwg.record.BodyId;
import org.openiwg.record.Effect;
import org.openiwg.record.Family;
import org.openiwg.record.StandardKind;
import org.openiwg.record.ThingId;

/** Follows one duty from its opening through every body that holds it. */
final class CaseRun {

    private final ThingId id;
    private final LocalDate openedOn;
    private final LocalDate firstDeadline;
    private final BiConsumer<BodyId, Duty> lives;
    private final List<Holding> holdings = new ArrayList<>();
    private final Map<BodyId, List<Act>> movesLeft = new HashMap<>();
    private @Nullable String owner;
    private Term term;

    private CaseRun(ThingId id, Act opening, ServiceStandards standards, BiConsumer<BodyId, Duty> lives) {
        this.id = id;
        this.lives = lives;
        this.openedOn = opening.countsOn();
        this.owner = firstOwner(opening);
        this.term = firstTerm(opening, openedOn, standards);
        this.firstDeadline = term.deadline();
    }

    /**
     * Runs a duty opened in a body.
     *
     * @param bodies finds the acts of a body by its slug
     * @param lives takes the duty's life in each body that held it
     */
    static void run(
            ThingId id,
            Act opening,
            ServiceStandards standards,
            Function<String, BodyActs> bodies,
            BiConsumer<BodyId, Duty> lives) {
        CaseRun run = new CaseRun(id, opening, standards, lives);
        BodyActs holder = bodies.apply(opening.body().slug());
        LocalDate arrived = run.openedOn;
        while (holder != null) {
            Act handover = run.live(holder, arrived);
            if (handover == null) {
                return;
            }
            BodyActs next = bodies.apply(handover.to());
            if (Objects.equals(run.owner, holder.body.slug())) {
                run.owner = next.body.slug();
            }
            arrived = run.term.from();
            holder = next;
        }
    }

    /** Lives through the duty's time in one body; answers the act that handed it on, null when none did. */
    private @Nullable Act live(BodyActs holder, LocalDate arrived) {
        holdings.add(new Holding(arrived, holder.mentionsOf(id)));
        List<Act> moves = movesLeft.computeIfAbsent(holder.body, b -> new ArrayList<>(holder.caseOf(id).moves));
        moves.sort(Comparator.comparing(act -> Duty.later(arrived, act.countsOn())));
        term = term.since(arrived);
        List<Term> terms = new ArrayList<>(List.of(term));
        SingleDuty.End end = null;
        Act handover = null;
        int applied = 0;
        while (applied < moves.size() && end == null) {
            Act move = moves.get(applied++);
            LocalDate day = Duty.later(arrived, move.countsOn());
            Effect effect = move.effect();
            if (effect == Effect.EXTENDS) {
                term = term.movedTo(Objects.requireNonNull(move.due()).last(), day);
                terms.add(term);
            } else {
                end = new SingleDuty.End(day, effect);
                handover = effect == Effect.TRANSFERS ? move : null;
                term = term.since(day);
            }
        }
        movesLeft.put(holder.body, new ArrayList<>(moves.subList(applied, moves.size())));
        lives.accept(
                holder.body,
                new SingleDuty(
                        id,
                        owner,
                        openedOn,
                        firstDeadline,
                        arrived,
                        List.copyOf(terms),
                        end,
                        new Mentions.Along(holdings)));
        return handover;
    }

    private static @Nullable String firstOwner(Act opening) {
        String by = opening.by();
        return switch (opening.kind().family()) {
            case COMMITMENT, ACTION -> by.isEmpty() ? null : by;
            case REPORT -> by.isEmpty() ? opening.body().slug() : by;
            default -> opening.body().slug();
        };
    }

    private static Term firstTerm(Act opening, LocalDate openedOn, ServiceStandards standards) {
        if (opening.due() != null) {
            return new Term(openedOn, opening.due().last(), DeadlineBasis.STATED, 0, true);
        }
        StandardKind kind = standardFor(opening.kind().family());
        return new Term(openedOn, standards.deadline(kind, openedOn), DeadlineBasis.STANDARD, 0, false);
    }

    private static StandardKind standardFor(Family family) {
        return switch (family) {
            case MANDATE -> StandardKind.MANDATE;
            case COMMITMENT -> StandardKind.COMMITMENT;
            case REMINDER -> StandardKind.REMINDER;
            case RECOMMENDATION -> StandardKind.RECOMMENDATION;
            case ACTION -> StandardKind.ACTION;
            case CONSULTATION -> StandardKind.CONSULTATION;
            default -> throw new IllegalArgumentException("no standard gives the deadline of a " + family.word());
        };
    }
}
