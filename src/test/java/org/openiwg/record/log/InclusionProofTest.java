package org.openiwg.record.log;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class InclusionProofTest {

    private static final List<byte[]> ENTRIES = NaiveTree.entries(33);
    private static final Hash OTHER = Hash.sha256(new byte[] {42});

    @Test
    void theProofOfTheRfcHoldsForEveryLeafOfEverySize() {
        for (int size = 1; size <= ENTRIES.size(); size++) {
            List<byte[]> first = ENTRIES.subList(0, size);
            Hash root = NaiveTree.root(first);
            for (int i = 0; i < size; i++) {
                Expect.ok(proof(i, size).verify(Hash.ofLeaf(ENTRIES.get(i)), root));
            }
        }
    }

    @Test
    void aProofHoldsForItsOwnIndexOnly() {
        for (int size = 1; size <= ENTRIES.size(); size++) {
            Hash root = NaiveTree.root(ENTRIES.subList(0, size));
            for (int i = 0; i < size; i++) {
                Hash leaf = Hash.ofLeaf(ENTRIES.get(i));
                List<Hash> hashes = proof(i, size).hashes();
                for (int other = -1; other <= size; other++) {
                    if (other != i) {
                        Expect.bad(new InclusionProof(other, size, hashes).verify(leaf, root));
                    }
                }
            }
        }
    }

    /** Half and double among them. Some other sizes need the same hashes: that is why the size is signed with the root. */
    @Test
    void aProofDoesNotHoldForATreeOfAnotherHeight() {
        for (int i = 0; i < 8; i++) {
            Hash leaf = Hash.ofLeaf(ENTRIES.get(i));
            Hash root = NaiveTree.root(ENTRIES.subList(0, 8));
            for (int size : new int[] {0, 1, 2, 4, 16, 32, 64, 1000}) {
                Expect.bad(new InclusionProof(i, size, proof(i, 8).hashes()).verify(leaf, root));
            }
        }
    }

    @Test
    void aProofWithOneHashTooFewOrTooManyOrChangedIsBad() {
        Hash leaf = Hash.ofLeaf(ENTRIES.get(20));
        Hash root = NaiveTree.root(ENTRIES);
        List<Hash> good = proof(20, 33).hashes();
        for (int i = 0; i < good.size(); i++) {
            List<Hash> shorter = new ArrayList<>(good);
            shorter.remove(i);
            Expect.bad(new InclusionProof(20, 33, shorter).verify(leaf, root))
                    .isEqualTo("the proof has 5 hashes where 6 are needed");
            List<Hash> longer = new ArrayList<>(good);
            longer.add(i, OTHER);
            Expect.bad(new InclusionProof(20, 33, longer).verify(leaf, root))
                    .isEqualTo("the proof has 7 hashes where 6 are needed");
            List<Hash> changed = new ArrayList<>(good);
            changed.set(i, OTHER);
            Expect.bad(new InclusionProof(20, 33, changed).verify(leaf, root))
                    .isEqualTo("the proof leads to another root than the one given");
        }
    }

    @Test
    void anotherLeafOrAnotherRootIsBad() {
        Hash leaf = Hash.ofLeaf(ENTRIES.get(3));
        Hash root = NaiveTree.root(ENTRIES);
        Expect.bad(proof(3, 33).verify(OTHER, root));
        Expect.bad(proof(3, 33).verify(leaf, OTHER));
        Expect.bad(proof(3, 33).verify(root, leaf));
    }

    @Test
    void noLeafIsInTheEmptyTree() {
        Expect.bad(new InclusionProof(0, 0, List.of()).verify(OTHER, Hash.OF_EMPTY_TREE))
                .isEqualTo("index 0 is not in a tree of size 0");
    }

    @Test
    void sizesUpToTheLastOf64BitsAreUnderstood() {
        Expect.bad(new InclusionProof(-1, 1, List.of()).verify(OTHER, OTHER))
                .isEqualTo("index 18446744073709551615 is not in a tree of size 1");
        Expect.bad(new InclusionProof(0, -1, List.of()).verify(OTHER, OTHER))
                .isEqualTo("the proof has 0 hashes where 64 are needed");
        Expect.bad(new InclusionProof(-2, -1, List.of()).verify(OTHER, OTHER))
                .isEqualTo("the proof has 0 hashes where 63 are needed");
        // A tree of 2^64 - 1 equal leaves: the path from the first is made of the roots of complete subtrees, except
        // for the last, whose right half lacks one leaf.
        List<Hash> complete = new ArrayList<>(List.of(OTHER));
        Hash allButOne = OTHER;
        for (int height = 0; height < 62; height++) {
            complete.add(Hash.ofNode(complete.getLast(), complete.getLast()));
        }
        for (int height = 1; height < 63; height++) {
            allButOne = Hash.ofNode(complete.get(height), allButOne);
        }
        Hash root = Hash.ofNode(Hash.ofNode(complete.getLast(), complete.getLast()), allButOne);
        List<Hash> path = new ArrayList<>(complete);
        path.add(allButOne);
        Expect.ok(new InclusionProof(0, -1, path).verify(OTHER, root));
        Collections.swap(path, 62, 63);
        Expect.bad(new InclusionProof(0, -1, path).verify(OTHER, root));
    }

    private static InclusionProof proof(int index, int size) {
        return new InclusionProof(index, size, NaiveTree.path(index, ENTRIES.subList(0, size)));
    }
}
