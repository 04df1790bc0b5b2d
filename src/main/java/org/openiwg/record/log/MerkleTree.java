package org.openiwg.record.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The Merkle tree of an append-only log (RFC 6962 section 2.1), kept in memory: about 64 bytes a leaf. It answers for
 * every size it ever had, in time logarithmic in the size.
 *
 * <p>Safe for use by many threads: appends take turns, and a reader needs no lock, because it asks only for leaves
 * below a size it has seen and those never change.
 */
public final class MerkleTree {

    private final HashColumn[] columns = new HashColumn[Long.SIZE];

    // Written last by an append and read first by every question, so that whoever sees a size sees all below it.
    private volatile long size;

    public MerkleTree() {
        columns[0] = new HashColumn();
    }

    /**
     * Adds a leaf at the end.
     *
     * @param leaf the leaf's hash, as of {@link Hash#ofLeaf}
     * @return the leaf's index, counted from 0
     */
    public synchronized long append(Hash leaf) {
        long index = size;
        columns[0].add(leaf);
        for (int height = 0; ((index >>> height) & 1) == 1; height++) {
            columnAt(height + 1).addParentOfLastTwo(columns[height]);
        }
        size = index + 1;
        return index;
    }

    /** How many leaves the tree has. */
    public long size() {
        return size;
    }

    /**
     * The hash of a leaf.
     *
     * @throws IndexOutOfBoundsException when the tree has no such leaf
     */
    public Hash leaf(long index) {
        return columns[0].get(Objects.checkIndex(index, size));
    }

    /** The root of the tree as it stands. */
    public Hash root() {
        return root(size);
    }

    /**
     * The root that the tree had when it was of the given size.
     *
     * @param ofSize from 0 to {@link #size}
     * @throws IndexOutOfBoundsException when the tree was never of that size
     */
    public Hash root(long ofSize) {
        checkSize(ofSize);
        return ofSize == 0 ? Hash.OF_EMPTY_TREE : span(0, ofSize);
    }

    /**
     * The proof that a leaf is in the tree of a size (RFC 6962 section 2.1.1).
     *
     * @param index from 0 to below the size
     * @param inSize from 1 to {@link #size}
     * @throws IndexOutOfBoundsException when there is no such leaf or the tree was never of that size
     */
    public InclusionProof inclusion(long index, long inSize) {
        checkSize(inSize);
        List<Hash> hashes = new ArrayList<>();
        collectPath(Objects.checkIndex(index, inSize), 0, inSize, hashes);
        return new InclusionProof(index, inSize, hashes);
    }

    /**
     * The proof that the tree of one size is the beginning of the tree of another (RFC 6962 section 2.1.2). Between
     * equal sizes it is empty.
     *
     * @param from from 1 to the other size: nothing can be proved from the empty tree
     * @param to at most {@link #size}
     * @throws IndexOutOfBoundsException when the sizes are not in this order or the tree was never of that size
     */
    public ConsistencyProof consistency(long from, long to) {
        checkSize(to);
        if (from < 1 || from > to) {
            throw new IndexOutOfBoundsException("There is no consistency proof from size " + from + " to " + to);
        }
        List<Hash> hashes = new ArrayList<>();
        collectSubproof(from, 0, to, true, hashes);
        return new ConsistencyProof(from, to, hashes);
    }

    /** The root of the complete subtree of 2^height leaves that begins at leaf index * 2^height. */
    Hash subtree(int height, long index) {
        return columns[height].get(Objects.checkIndex(index, size >>> height));
    }

    private void checkSize(long asked) {
        if (asked < 0 || asked > size) {
            throw new IndexOutOfBoundsException("The tree has " + size + " leaves; it was never of size " + asked);
        }
    }

    private HashColumn columnAt(int height) {
        if (columns[height] == null) {
            columns[height] = new HashColumn();
        }
        return columns[height];
    }

    /** MTH(D[begin:end]), where begin is a multiple of the largest power of two that fits. */
    private Hash span(long begin, long end) {
        long complete = Long.highestOneBit(end - begin);
        int height = Long.numberOfTrailingZeros(complete);
        Hash left = columns[height].get(begin >>> height);
        return complete == end - begin ? left : Hash.ofNode(left, span(begin + complete, end));
    }

    private void collectPath(long index, long begin, long end, List<Hash> into) {
        if (end - begin == 1) {
            return;
        }
        long middle = begin + leftWidth(end - begin);
        if (index < middle) {
            collectPath(index, begin, middle, into);
            into.add(span(middle, end));
        } else {
            collectPath(index, middle, end, into);
            into.add(span(begin, middle));
        }
    }

    private void collectSubproof(long from, long begin, long end, boolean rootIsKnown, List<Hash> into) {
        if (from == end) {
            if (!rootIsKnown) {
                into.add(span(begin, end));
            }
            return;
        }
        long middle = begin + leftWidth(end - begin);
        if (from <= middle) {
            collectSubproof(from, begin, middle, rootIsKnown, into);
            into.add(span(middle, end));
        } else {
            collectSubproof(from, middle, end, false, into);
            into.add(span(begin, middle));
        }
    }

    /** The largest power of two below the width: RFC 6962's k. */
    private static long leftWidth(long width) {
        return Long.highestOneBit(width - 1);
    }
}
