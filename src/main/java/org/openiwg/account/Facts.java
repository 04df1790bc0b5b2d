package org.openiwg.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.BodyId;
import org.openiwg.record.ThingId;

/** What the acts of a body say of the body itself, in the order in which they count. */
final class Facts {
    static final Facts NONE = new Facts(List.of());

    private record Counted(LocalDate on, Act act) {
        boolean isWithdrawal() {
            return act.kind() == ActKind.PUBLICATION_WITHDRAWN;
        }
    }

    private final List<Counted> acts;
    /** Whether an act says something of the body itself, and not only of a duty. */
    static boolean tells(Act act) {
        return switch (act.kind().family()) {
            case BODY, MEMBER, CHAIR, SITE, MEETING, PUBLICATION -> true;
            default -> false;
        };
    }

    private Facts(List<Counted> acts) {
        this.acts = acts;
    }

    /** Sorts the acts of a body by the day on which they count; on one day in file order. */
    static Facts of(List<Act> acts) {
        Map<ThingId, LocalDate> issued = new HashMap<>();
        for (Act act : acts) {
            if (act.kind() == ActKind.PUBLICATION_ISSUED && act.subject() != null) {
                issued.put(act.subject(), act.countsOn());
            }
        }
        return new Facts(acts.stream()
                .map(act -> new Counted(countsOn(act, issued), act))
                .sorted(Comparator.comparing(Counted::on).thenComparing(Counted::isWithdrawal))
                .toList());
    }

    /** A publication is not taken back before it was issued. */
    private static LocalDate countsOn(Act act, Map<ThingId, LocalDate> issued) {
        LocalDate day = act.countsOn();
        LocalDate from = act.kind() == ActKind.PUBLICATION_WITHDRAWN ? issued.get(act.subject()) : null;
        return from != null && from.isAfter(day) ? from : day;
    }

    State on(LocalDate day) {
        State state = new State();
        for (Counted counted : acts) {
            if (counted.on.isAfter(day)) {
                break;
            }
            state.apply(counted.act);
        }
        return state;
    }

    /** The body as the acts so far leave it. */
    static final class State {
        @Nullable
        LocalDate formed;

        @Nullable
        LocalDate dissolved;

        @Nullable
        BodyId successor;

        final TreeSet<String> chairs = new TreeSet<>();
        final TreeSet<String> members = new TreeSet<>();
        private @Nullable LocalDate siteUpdated;
        private int meetingsHeld;
        private @Nullable LocalDate lastHeld;
        private final Map<String, Account.Publication> publications = new TreeMap<>();

        private void apply(Act act) {
            ThingId subject = act.subject();
            if (subject != null) {
                applyTo(subject, act);
                return;
            }
            switch (act.kind()) {
                case BODY_FORMED -> formed = act.countsOn();
                case BODY_DISSOLVED -> dissolved = dissolved == null ? act.countsOn() : dissolved;
                case BODY_SUCCEEDED -> successor = new BodyId(act.to());
                case SITE_UPDATED -> siteUpdated = act.countsOn();
                default -> throw new IllegalStateException(act.kind().word() + " without a subject");
            }
        }

        private void applyTo(ThingId subject, Act act) {
            switch (act.kind()) {
                case MEMBER_JOINED -> members.add(subject.slug());
                case MEMBER_LEFT -> members.remove(subject.slug());
                case CHAIR_APPOINTED -> chairs.add(subject.slug());
                case CHAIR_ENDED -> chairs.remove(subject.slug());
                case MEETING_HELD -> {
                    meetingsHeld++;
                    lastHeld = act.countsOn();
                }
                case PUBLICATION_ISSUED ->
                    publications.put(
                            subject.toString(),
                            new Account.Publication(subject, act.languages(), act.count(), act.countsOn()));
                case PUBLICATION_REVISED ->
                    publications.computeIfPresent(subject.toString(), (id, p) -> revised(p, act));
                case PUBLICATION_WITHDRAWN -> publications.remove(subject.toString());
                default -> {
                    // Announced or cancelled meetings leave the body as it is.
                }
            }
        }

        /** A revision replaces what it states anew; the day of issue stays the first. */
        private static Account.Publication revised(Account.Publication before, Act act) {
            return new Account.Publication(
                    before.id(),
                    act.languages().isEmpty() ? before.languages() : act.languages(),
                    act.count() == null ? before.count() : act.count(),
                    before.issuedOn());
        }

        Account.Site site(LocalDate day) {
            return new Account.Site(
                    siteUpdated, siteUpdated == null ? null : ChronoUnit.DAYS.between(siteUpdated, day));
        }

        Account.Meetings meetings() {
            return new Account.Meetings(meetingsHeld, lastHeld);
        }

        List<Account.Publication> publications() {
            return List.copyOf(publications.values());
        }
    }
}
