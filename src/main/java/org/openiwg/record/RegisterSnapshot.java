package org.openiwg.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.log.ConsistencyProof;
import org.openiwg.record.log.Hash;
import org.openiwg.record.log.InclusionProof;
import org.openiwg.record.log.MerkleTree;

/** The register as it stood at one moment, whole and in memory. Immutable; costs nothing to keep and to pass around. */
public final class RegisterSnapshot {

    private final MerkleTree tree;
    private final Sequence<Entry> entries;
    private final Sequence<Entry> inForce;
    private final Sequence<Act> acts;
    private final Map<StandardKind, Standard> standards;
    private final boolean gapless;
    private final Set<Long> unexplained;

    private RegisterSnapshot(
            MerkleTree tree,
            Sequence<Entry> entries,
            Sequence<Entry> inForce,
            Sequence<Act> acts,
            Map<StandardKind, Standard> standards,
            boolean gapless,
            Set<Long> unexplained) {
        this.tree = tree;
        this.entries = entries;
        this.inForce = inForce;
        this.acts = acts;
        this.standards = standards;
        this.gapless = gapless;
        this.unexplained = unexplained;
    }

    static RegisterSnapshot empty() {
        return new RegisterSnapshot(
                new MerkleTree(), Sequence.empty(), Sequence.empty(), Sequence.empty(), Map.of(), true, Set.of());
    }

    /** How many entries there are. */
    public long size() {
        return entries.size();
    }

    /** The root of the Merkle tree over all entries. */
    public Hash root() {
        return tree.root(size());
    }

    /** Every entry, in the order of their indices: the entry with index i is number i of the list. */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * One entry.
     *
     * @throws IndexOutOfBoundsException when there is none with this index
     */
    public Entry entry(long index) {
        return entries.get(Math.toIntExact(index));
    }

    /**
     * What the log holds of an entry.
     *
     * @throws IndexOutOfBoundsException when there is none with this index
     */
    public Hash leaf(long index) {
        return tree.leaf(Objects.checkIndex(index, size()));
    }

    /**
     * Every entry as it reads now: a corrected act as the latest correction has it, in its old place and under its old index;
     * one that should not have been recorded is not there.
     */
    public List<Entry> inForce() {
        return inForce;
    }

    /** Every act as it reads now, corrections considered, in the order in which they were recorded. */
    public List<Act> acts() {
        return acts;
    }

    /** The act that the entry of an index records, as it was recorded; null when there is none. */
    public @Nullable Act actAt(long index) {
        return index < 0 || index >= size() ? null : entry(index).act();
    }

    /** The body in whose record an entry is; null when it is about none, or when that was erased. */
    public @Nullable BodyId bodyOf(Entry entry) {
        return switch (entry.statement()) {
            case Statement.ActRecorded(Act act) -> act.body();
            case Statement.Corrected c ->
                c.act() == null ? bodyAt(c.index(), entry) : c.act().body();
            case Statement.Filed(FiledDocument document) -> document.body();
            case Statement.Decided(Decision decision) -> decision.body();
            case Statement.Proposed proposed -> proposed.proposal().body();
            case Statement.Signed signed -> signed.body();
            case Statement.Dropped dropped -> bodyAt(dropped.proposal(), entry);
            case Statement.Adopted adopted -> adopted.proposal().body();
            case Statement.StandardSet s -> null;
            case Statement.ContentErased e -> null;
            case Statement.KeyChanged k -> null;
            case Statement.Erased e -> null;
        };
    }

    private @Nullable BodyId bodyAt(long index, Entry later) {
        return index < 0 || index >= later.index() ? null : bodyOf(entry(index));
    }

    /** The service standards that were set, as they are in force; a kind that is missing has its default. */
    public List<Standard> standards() {
        return List.copyOf(standards.values());
    }

    /** Acts and standards as one history. */
    public History history() {
        return new History(acts, standards());
    }

    /** The history as it would read with more recorded: acts, corrections and standards among the statements count. */
    public History historyWith(List<Statement> added) {
        List<Entry> more = new ArrayList<>(added.size());
        added.forEach(statement -> more.add(new Entry(size() + more.size(), null, "", statement)));
        Sequence<Entry> all = entries.with(more);
        return new History(
                acts(Sequence.empty(), Corrections.applied(all)),
                List.copyOf(standards(more).values()));
    }

    /** The proof that the entry is in the tree of a size; see {@link MerkleTree#inclusion}. */
    public InclusionProof inclusion(long index, long inSize) {
        return tree.inclusion(index, Math.min(inSize, size()));
    }

    /** The proof that the register of one size is the beginning of that of another; see {@link MerkleTree#consistency}. */
    public ConsistencyProof consistency(long from, long to) {
        return tree.consistency(from, Math.min(to, size()));
    }

    /** The tree; it may have grown past this snapshot. */
    MerkleTree tree() {
        return tree;
    }

    /** Whether every content was there and opened its commitment, or was erased by an entry that says so. */
    boolean isSound() {
        return gapless && unexplained.isEmpty();
    }

    /** This register and the rows behind it. */
    RegisterSnapshot with(List<StoredEntry> rows) {
        List<Entry> read = new ArrayList<>(rows.size());
        Set<Long> stillUnexplained = new HashSet<>(unexplained);
        boolean withoutGap = gapless;
        for (StoredEntry row : rows) {
            withoutGap &= row.index() == size() + read.size();
            tree.append(row.commitment().leaf());
            Entry entry = row.entry();
            read.add(entry);
            if (entry.isErased()) {
                stillUnexplained.add(entry.index());
            }
        }
        Sequence<Entry> all = entries.with(read);
        Sequence<Entry> now;
        Sequence<Act> allActs;
        if (read.stream().anyMatch(RegisterSnapshot::changesOthers)) {
            all = withoutErased(all, read, stillUnexplained);
            now = Corrections.applied(all);
            allActs = acts(Sequence.empty(), now);
        } else {
            now = inForce.with(read);
            allActs = acts(acts, read);
        }
        return new RegisterSnapshot(tree, all, now, allActs, standards(read), withoutGap, Set.copyOf(stillUnexplained));
    }

    private static boolean changesOthers(Entry entry) {
        return entry.statement() instanceof Statement.ContentErased || entry.statement() instanceof Statement.Corrected;
    }

    private static Sequence<Entry> withoutErased(Sequence<Entry> all, List<Entry> read, Set<Long> unexplained) {
        List<Entry> changed = new ArrayList<>(all);
        for (Entry entry : read) {
            if (entry.statement() instanceof Statement.ContentErased(long index, String reason)
                    && index >= 0
                    && index < entry.index()) {
                changed.set(Math.toIntExact(index), Entry.erased(index));
                unexplained.remove(index);
            }
        }
        return Sequence.<Entry>empty().with(changed);
    }

    private static Sequence<Act> acts(Sequence<Act> before, List<Entry> entries) {
        return before.with(
                entries.stream().map(Entry::act).filter(Objects::nonNull).toList());
    }

    private Map<StandardKind, Standard> standards(List<Entry> read) {
        Map<StandardKind, Standard> inForce = new EnumMap<>(StandardKind.class);
        inForce.putAll(standards);
        for (Entry entry : read) {
            if (entry.statement() instanceof Statement.StandardSet(Standard standard)) {
                inForce.put(standard.kind(), standard);
            }
        }
        return Collections.unmodifiableMap(inForce);
    }
}
