package org.openiwg.desk;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openiwg.account.Account;
import org.openiwg.account.DutyNames;
import org.openiwg.account.Ledger;
import org.openiwg.obligation.Obligation;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Family;
import org.openiwg.record.History;
import org.openiwg.record.Names;
import org.openiwg.record.ThingId;

/**
 * What there is to choose from in a body, as one reader may see it.
 *
 * @param acts the acts of every body that the reader may see
 * @param account the body's account as of the day
 */
record Choices(BodyId body, List<Act> acts, Names names, Account account) {

    static Choices of(BodyId body, History history, Audience reader, LocalDate day) {
        List<Act> seen =
                history.acts().stream().filter(act -> act.isFor(reader)).toList();
        Account account =
                Ledger.of(new History(seen, history.standards()), reader).account(body, day);
        return new Choices(body, seen, Names.of(seen), account);
    }

    /** The things that an act of this kind can touch, for somebody who records for one institution or for all. */
    List<ThingId> subjects(ActKind kind, String institution) {
        Family family = kind.family();
        if (kind == ActKind.MEMBER_LEFT) {
            return things(account.members(), family);
        }
        if (kind == ActKind.CHAIR_ENDED) {
            return things(account.chairs(), family);
        }
        if (family == Family.MEMBER || family == Family.CHAIR) {
            return things(institutions(), family);
        }
        if (kind == ActKind.CONSULTATION_CLOSED) {
            return left(ActKind.CONSULTATION_OPENED, Set.of(ActKind.CONSULTATION_CLOSED));
        }
        if (family == Family.MEETING) {
            return left(ActKind.MEETING_ANNOUNCED, Set.of(ActKind.MEETING_HELD, ActKind.MEETING_CANCELLED));
        }
        if (family == Family.PUBLICATION) {
            return left(ActKind.PUBLICATION_ISSUED, Set.of(ActKind.PUBLICATION_WITHDRAWN));
        }
        return open(
                duty -> duty.id().family() == family && (institution.isEmpty() || institution.equals(duty.owner())));
    }

    /** What an act can be about: what is owed. */
    List<ThingId> abouts() {
        return open(duty -> true);
    }

    private List<ThingId> open(Predicate<Obligation> which) {
        return account.obligations().stream()
                .filter(duty -> duty.state().isOpen())
                .filter(which)
                .map(Obligation::id)
                .toList();
    }

    Stream<Obligation> owedBy(String institution) {
        return account.obligations().stream().filter(duty -> institution.equals(duty.owner()));
    }

    /** What was begun and not ended. */
    private List<ThingId> left(ActKind begun, Set<ActKind> ended) {
        Set<ThingId> left = new LinkedHashSet<>();
        for (Act act : acts) {
            if (act.body().equals(body) && act.kind() == begun) {
                left.add(act.subject());
            } else if (act.body().equals(body) && ended.contains(act.kind())) {
                left.remove(act.subject());
            }
        }
        return left.stream().filter(Objects::nonNull).toList();
    }

    private static List<ThingId> things(List<String> slugs, Family family) {
        return slugs.stream().map(slug -> new ThingId(family, slug)).toList();
    }

    /** Every institution that is or was a member or a chair of any body, by slug. */
    List<String> institutions() {
        return acts.stream()
                .map(Act::subject)
                .filter(Objects::nonNull)
                .filter(thing -> thing.family() == Family.MEMBER || thing.family() == Family.CHAIR)
                .map(ThingId::slug)
                .distinct()
                .sorted()
                .toList();
    }

    /** Who is meant by what was written: the slug of a known institution when it is its name in either language. */
    String institution(String written) {
        for (String slug : institutions()) {
            Bilingual name = names.institution(slug);
            if (written.equalsIgnoreCase(name.en()) || written.equalsIgnoreCase(name.fr())) {
                return slug;
            }
        }
        return written;
    }

    /** The other bodies that were formed. */
    List<BodyId> otherBodies() {
        return acts.stream()
                .filter(act -> act.kind() == ActKind.BODY_FORMED)
                .map(Act::body)
                .filter(other -> !other.equals(body))
                .distinct()
                .sorted()
                .toList();
    }

    Bilingual name(ThingId thing) {
        return thing.family() == Family.MEMBER || thing.family() == Family.CHAIR
                ? names.institution(thing.slug())
                : DutyNames.of(names, body, thing);
    }

    /** The kinds of acts that were recorded in this body, and how often. */
    TreeMap<ActKind, Integer> used() {
        TreeMap<ActKind, Integer> used = new TreeMap<>();
        acts.stream().filter(act -> act.body().equals(body)).forEach(act -> used.merge(act.kind(), 1, Integer::sum));
        return used;
    }

    /** Whether an act touches or concerns what another does. */
    static boolean areAboutTheSame(Act one, Act other) {
        if (!one.body().equals(other.body())) {
            return false;
        }
        if (one.subject() == null || other.subject() == null) {
            // Notes of context stand side by side; two dissolutions or two updates of the site do not.
            return one.kind().family() == other.kind().family()
                    && Objects.equals(one.subject(), other.subject())
                    && one.kind().family() != Family.CONTEXT;
        }
        return one.subject().equals(other.subject())
                || one.subject().equals(other.about())
                || other.subject().equals(one.about());
    }
}
