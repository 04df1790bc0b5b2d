package org.openiwg.record.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** RFC 6962 section 2.1 word for word: slow, recursive, and the yardstick of everything else. */
final class NaiveTree {

    private NaiveTree() {}

    /** D[n]: as many different entries. */
    static List<byte[]> entries(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> ("act " + i).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    static MerkleTree treeOf(List<byte[]> entries) {
        MerkleTree tree = new MerkleTree();
        entries.forEach(entry -> tree.append(Hash.ofLeaf(entry)));
        return tree;
    }

    /** MTH(D[n]). */
    static Hash root(List<byte[]> entries) {
        int n = entries.size();
        if (n == 0) {
            return Hash.sha256();
        }
        if (n == 1) {
            return Hash.sha256(new byte[] {0}, entries.getFirst());
        }
        int k = k(n);
        return Hash.sha256(
                new byte[] {1},
                root(entries.subList(0, k)).bytes(),
                root(entries.subList(k, n)).bytes());
    }

    /** PATH(m, D[n]). */
    static List<Hash> path(int m, List<byte[]> entries) {
        int n = entries.size();
        if (n == 1) {
            return List.of();
        }
        int k = k(n);
        return m < k
                ? plus(path(m, entries.subList(0, k)), root(entries.subList(k, n)))
                : plus(path(m - k, entries.subList(k, n)), root(entries.subList(0, k)));
    }

    /** PROOF(m, D[n]). */
    static List<Hash> proof(int m, List<byte[]> entries) {
        return subproof(m, entries, true);
    }

    private static List<Hash> subproof(int m, List<byte[]> entries, boolean complete) {
        int n = entries.size();
        if (m == n) {
            return complete ? List.of() : List.of(root(entries));
        }
        int k = k(n);
        return m <= k
                ? plus(subproof(m, entries.subList(0, k), complete), root(entries.subList(k, n)))
                : plus(subproof(m - k, entries.subList(k, n), false), root(entries.subList(0, k)));
    }

    /** The largest power of two smaller than n. */
    private static int k(int n) {
        int k = 1;
        while (2 * k < n) {
            k *= 2;
        }
        return k;
    }

    private static List<Hash> plus(List<Hash> hashes, Hash last) {
        List<Hash> longer = new ArrayList<>(hashes);
        longer.add(last);
        return longer;
    }
}
