package org.openiwg.record.log;

import java.util.List;

/**
 * The proof that a leaf is in a tree (RFC 6962 section 2.1.1).
 *
 * @param index of the leaf, counted from 0; an unsigned 64-bit number
 * @param size how many leaves the tree has; an unsigned 64-bit number
 * @param hashes from the leaf's sibling up to the root's child
 */
public record InclusionProof(long index, long size, List<Hash> hashes) {

    public InclusionProof {
        hashes = List.copyOf(hashes);
    }

    /** Whether this proves that the leaf with this hash is in the tree with this root. */
    public Verdict verify(Hash leaf, Hash root) {
        if (Long.compareUnsigned(index, size) >= 0) {
            return new Verdict.Bad("index %s is not in a tree of size %s"
                    .formatted(Long.toUnsignedString(index), Long.toUnsignedString(size)));
        }
        int inner = Ascent.innerLength(index, size);
        int length = inner + Ascent.borderLength(index, inner);
        if (hashes.size() != length) {
            return new Verdict.Bad("the proof has %d hashes where %d are needed".formatted(hashes.size(), length));
        }
        Hash reached =
                Ascent.border(Ascent.inner(leaf, hashes.subList(0, inner), index), hashes.subList(inner, length));
        return reached.equals(root)
                ? new Verdict.Ok()
                : new Verdict.Bad("the proof leads to another root than the one given");
    }
}
