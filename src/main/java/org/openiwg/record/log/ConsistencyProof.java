package org.openiwg.record.log;

import java.util.List;

/**
 * The proof that one tree is the beginning of another: that nothing was removed or rewritten between the two (RFC 6962
 * section 2.1.2).
 *
 * @param size1 how many leaves the earlier tree has; an unsigned 64-bit number
 * @param size2 how many leaves the later tree has; an unsigned 64-bit number
 * @param hashes in the order of RFC 6962; none between equal sizes
 */
public record ConsistencyProof(long size1, long size2, List<Hash> hashes) {
    public ConsistencyProof {
        hashes = List.copyOf(hashes);
    }

    /** Whether this proves that the tree with the first root is the beginning of the tree with the second. */
    public Verdict verify(Hash root1, Hash root2) {
        if (Long.compareUnsigned(size1, size2) > 0) {
            return new Verdict.Bad("size1 %s is larger than size2 %s"
                    .formatted(Long.toUnsignedString(size1), Long.toUnsignedString(size2)));
        }
        if (size1 == 0) {
            // RFC 6962 defines the proof for 0 < m only: every tree begins with nothing, so nothing would be proved.
            return new Verdict.Bad("size1 is 0, and nothing can be proved from an empty tree");
        }
        return size1 == size2 ? verifyEqual(root1, root2) : verifyGrowth(root1, root2);
    }

    private Verdict verifyEqual(Hash root1, Hash root2) {
        if (!hashes.isEmpty()) {
            return new Verdict.Bad("the sizes are equal, but the proof is not empty");
        }
        return root1.equals(root2) ? new Verdict.Ok() : new Verdict.Bad("the sizes are equal, but the roots are not");
    }

    private Verdict verifyGrowth(Hash root1, Hash root2) {
        int height = Long.numberOfTrailingZeros(size1);
        int inner = Ascent.innerLength(size1 - 1, size2);
        int border = Ascent.borderLength(size1 - 1, inner);
        // The climb starts at the last complete subtree of the earlier tree. Where that is the whole of it, its hash
        // is root1; otherwise it is the first hash of the proof.
        boolean startsAtRoot1 = size1 == 1L << height;
        int length = inner - height + border + (startsAtRoot1 ? 0 : 1);
        if (hashes.size() != length) {
            return new Verdict.Bad("the proof has %d hashes where %d are needed".formatted(hashes.size(), length));
        }
        Hash start = startsAtRoot1 ? root1 : hashes.getFirst();
        List<Hash> path = hashes.subList(startsAtRoot1 ? 0 : 1, length);
        List<Hash> innerPath = path.subList(0, inner - height);
        List<Hash> borderPath = path.subList(inner - height, path.size());
        long index = (size1 - 1) >>> height;
        if (!Ascent.border(Ascent.innerAsItWas(start, innerPath, index), borderPath)
                .equals(root1)) {
            return new Verdict.Bad("the proof leads to another root1 than the one given");
        }
        return Ascent.border(Ascent.inner(start, innerPath, index), borderPath).equals(root2)
                ? new Verdict.Ok()
                : new Verdict.Bad("the proof leads to another root2 than the one given");
    }
}
