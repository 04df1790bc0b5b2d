package org.openiwg.body;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiwg.body.SignOff.Matter;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Entry;
import org.openiwg.record.Proposal;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.Signature;
import org.openiwg.record.Statement;
import org.openiwg.record.log.Hash;

/** How every proposal stands: a fold of the register. Never changes; may be shared between threads. */
final class Proposals {

    static final Proposals NONE = new Proposals(new TreeMap<>(), Map.of(), 0, null);

    /** A matter of a body. */
    private record Address(BodyId body, String matter) {}

    private final NavigableMap<Long, Matter> byEntry;
    private final Map<Address, Long> latest;
    private final long size;
    /** What the log holds of the last entry: it is another one when a crash took entries back. */
    private final @Nullable Hash last;

    private Proposals(NavigableMap<Long, Matter> byEntry, Map<Address, Long> latest, long size, @Nullable Hash last) {
        this.byEntry = byEntry;
        this.latest = latest;
        this.size = size;
        this.last = last;
    }

    /** As they stand at the end of a register; what was folded before is not folded again when it is still its beginning. */
    Proposals upTo(RegisterSnapshot register) {
        boolean goesOn = size > 0 && register.size() >= size && Objects.equals(last, register.leaf(size - 1));
        if (goesOn && register.size() == size) {
            return this;
        }
        List<Entry> added = goesOn ? register.entries().subList((int) size, (int) register.size()) : register.entries();
        boolean erased = added.stream().anyMatch(entry -> entry.statement() instanceof Statement.ContentErased);
        Proposals from = goesOn && !erased ? this : NONE;
        Proposals next = new Proposals(
                new TreeMap<>(from.byEntry), new HashMap<>(from.latest), register.size(), lastOf(register));
        (goesOn && !erased ? added : register.entries()).forEach(next::take);
        return next;
    }

    private static @Nullable Hash lastOf(RegisterSnapshot register) {
        return register.size() == 0 ? null : register.leaf(register.size() - 1);
    }

    private void take(Entry entry) {
        switch (entry.statement()) {
            case Statement.Proposed(Proposal proposal, Long replaces) -> {
                if (replaces != null) {
                    replace(replaces, entry.index());
                }
                openOf(proposal.body(), proposal.matter()).ifPresent(old -> replace(old.entry(), entry.index()));
                byEntry.put(entry.index(), new Matter.Open(entry.index(), proposal, List.of()));
                latest.put(new Address(proposal.body(), proposal.matter()), entry.index());
            }
            case Statement.Signed signed -> sign(entry, signed);
            case Statement.Dropped(long proposal, Bilingual reason) -> {
                if (byEntry.get(proposal) instanceof Matter.Open open) {
                    byEntry.put(
                            proposal,
                            new Matter.Dropped(proposal, open.proposal(), open.signatures(), reason, entry.index()));
                }
            }
            case Statement.Adopted adopted -> {
                if (byEntry.get(adopted.entry()) instanceof Matter.Open open) {
                    byEntry.put(
                            adopted.entry(),
                            new Matter.Adopted(adopted.entry(), open.proposal(), adopted.signatures(), entry.index()));
                }
            }
            default -> {
                // Says nothing of proposals.
            }
        }
    }

    private void replace(long old, long by) {
        if (byEntry.get(old) instanceof Matter.Open open) {
            byEntry.put(old, new Matter.Replaced(old, open.proposal(), open.signatures(), by));
        }
    }

    private void sign(Entry entry, Statement.Signed signed) {
        if (byEntry.get(signed.proposal()) instanceof Matter.Open open
                && signed.hash().equals(open.proposal().hash())
                && open.signatures().stream()
                        .noneMatch(given -> given.institution().equals(signed.institution()))) {
            List<Signature> signatures = new ArrayList<>(open.signatures());
            signatures.add(new Signature(
                    entry.index(),
                    signed.body(),
                    signed.institution(),
                    entry.recordedBy(),
                    Objects.requireNonNull(entry.recordedAt()),
                    signed.standsIn()));
            byEntry.put(open.entry(), new Matter.Open(open.entry(), open.proposal(), List.copyOf(signatures)));
        }
    }

    Optional<Matter> at(long entry) {
        return Optional.ofNullable(byEntry.get(entry));
    }

    Optional<Matter> latestOf(BodyId body, String matter) {
        return Optional.ofNullable(latest.get(new Address(body, matter))).flatMap(this::at);
    }

    /** The open proposal of a matter that has a name. */
    Optional<Matter.Open> openOf(BodyId body, String matter) {
        return matter.isEmpty()
                ? Optional.empty()
                : latestOf(body, matter).filter(Matter.Open.class::isInstance).map(Matter.Open.class::cast);
    }

    /** All of them, the latest first. */
    Collection<Matter> all() {
        return byEntry.descendingMap().values();
    }

    /** Those of a body, the latest first. */
    Stream<Matter> of(BodyId body) {
        return byEntry.descendingMap().values().stream()
                .filter(matter -> matter.proposal().body().equals(body));
    }
}
