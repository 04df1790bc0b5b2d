package org.openiwg.record.log;

import java.util.List;

/**
 * Hashing upwards from a node, with the hashes of a proof, to the root above it. A path has two parts: as far as the
 * right edge of the tree is not reached, a proof hash stands on either side (inner); along the edge, only on the left
 * (border). Indices and sizes are unsigned 64-bit numbers.
 */
final class Ascent {

    private Ascent() {}

    /** Below this height the path to the leaf and the path to the last leaf of the tree are apart. */
    static int innerLength(long index, long size) {
        return Long.SIZE - Long.numberOfLeadingZeros(index ^ (size - 1));
    }

    static int borderLength(long index, int inner) {
        return inner == Long.SIZE ? 0 : Long.bitCount(index >>> inner);
    }

    static Hash inner(Hash start, List<Hash> path, long index) {
        Hash node = start;
        for (int height = 0; height < path.size(); height++) {
            node = isRightChild(index, height)
                    ? Hash.ofNode(path.get(height), node)
                    : Hash.ofNode(node, path.get(height));
        }
        return node;
    }

    /** As {@link #inner}, but leaves out what came later than the node: the same subtree in its earlier state. */
    static Hash innerAsItWas(Hash start, List<Hash> path, long index) {
        Hash node = start;
        for (int height = 0; height < path.size(); height++) {
            if (isRightChild(index, height)) {
                node = Hash.ofNode(path.get(height), node);
            }
        }
        return node;
    }

    static Hash border(Hash start, List<Hash> path) {
        Hash node = start;
        for (Hash left : path) {
            node = Hash.ofNode(left, node);
        }
        return node;
    }

    private static boolean isRightChild(long index, int height) {
        return ((index >>> height) & 1) == 1;
    }
}
