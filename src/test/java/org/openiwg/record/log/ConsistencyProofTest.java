package org.openiwg.record.log;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConsistencyProofTest {

    private static final List<byte[]> ENTRIES = NaiveTree.entries(33);
    private static final List<Hash> ROOTS = IntStream.rangeClosed(0, ENTRIES.size())
            .mapToObj(size -> NaiveTree.root(ENTRIES.subList(0, size)))
            .toList();
    private static final Hash OTHER = Hash.sha256(new byte[] {42});

    @Test
    void theProofOfTheRfcHoldsBetweenAllSizes() {
        for (int size2 = 1; size2 <= ENTRIES.size(); size2++) {
            for (int size1 = 1; size1 <= size2; size1++) {
                Expect.ok(proof(size1, size2).verify(ROOTS.get(size1), ROOTS.get(size2)));
            }
        }
    }

    @Test
    void aProofDoesNotHoldForAnotherRoot() {
        for (int size2 = 1; size2 <= ENTRIES.size(); size2++) {
            for (int size1 = 1; size1 <= size2; size1++) {
                Expect.bad(proof(size1, size2).verify(OTHER, ROOTS.get(size2)));
                Expect.bad(proof(size1, size2).verify(ROOTS.get(size1), OTHER));
            }
        }
    }

    @Test
    void aProofDoesNotHoldForAnotherEarlierSize() {
        for (int size1 = 1; size1 < 33; size1++) {
            List<Hash> hashes = proof(size1, 33).hashes();
            for (int other = 0; other <= 34; other++) {
                if (other != size1) {
                    Expect.bad(new ConsistencyProof(other, 33, hashes).verify(ROOTS.get(size1), ROOTS.get(33)));
                }
            }
        }
    }

    @Test
    void aProofWithOneHashTooFewOrTooManyOrChangedIsBad() {
        List<Hash> good = proof(21, 33).hashes();
        for (int i = 0; i < good.size(); i++) {
            List<Hash> shorter = new ArrayList<>(good);
            shorter.remove(i);
            List<Hash> longer = new ArrayList<>(good);
            longer.add(i, OTHER);
            List<Hash> changed = new ArrayList<>(good);
            changed.set(i, OTHER);
            for (List<Hash> wrong : List.of(shorter, longer, changed)) {
                Expect.bad(new ConsistencyProof(21, 33, wrong).verify(ROOTS.get(21), ROOTS.get(33)));
            }
        }
        Expect.bad(new ConsistencyProof(21, 33, List.of()).verify(ROOTS.get(21), ROOTS.get(33)))
                .isEqualTo("the proof has 0 hashes where 7 are needed");
    }

    @Test
    void aRewrittenEntryIsFoundWhateverItsPlace() {
        for (int rewritten = 0; rewritten < 20; rewritten++) {
            List<byte[]> history = new ArrayList<>(ENTRIES);
            history.set(rewritten, new byte[] {1, 2, 3});
            ConsistencyProof proof = new ConsistencyProof(20, 33, NaiveTree.proof(20, history));
            Expect.bad(proof.verify(ROOTS.get(20), NaiveTree.root(history)))
                    .isEqualTo("the proof leads to another root1 than the one given");
        }
    }

    @Test
    void equalSizesNeedEqualRootsAndNoProof() {
        Expect.ok(new ConsistencyProof(5, 5, List.of()).verify(OTHER, OTHER));
        Expect.bad(new ConsistencyProof(5, 5, List.of()).verify(OTHER, ROOTS.get(5)))
                .isEqualTo("the sizes are equal, but the roots are not");
        Expect.bad(new ConsistencyProof(5, 5, List.of(OTHER)).verify(OTHER, OTHER))
                .isEqualTo("the sizes are equal, but the proof is not empty");
    }

    @Test
    void timeDoesNotRunBackwards() {
        Expect.bad(new ConsistencyProof(6, 5, List.of()).verify(OTHER, OTHER))
                .isEqualTo("size1 6 is larger than size2 5");
        Expect.bad(new ConsistencyProof(-1, 5, List.of()).verify(OTHER, OTHER))
                .isEqualTo("size1 18446744073709551615 is larger than size2 5");
    }

    @Test
    void nothingIsProvedFromTheEmptyTree() {
        Hash empty = Hash.OF_EMPTY_TREE;
        for (int size2 : new int[] {0, 1, 8}) {
            Expect.bad(new ConsistencyProof(0, size2, List.of()).verify(empty, ROOTS.get(size2)))
                    .isEqualTo("size1 is 0, and nothing can be proved from an empty tree");
        }
    }

    @Test
    void sizesUpToTheLastOf64BitsAreUnderstood() {
        Expect.bad(new ConsistencyProof(-2, -1, List.of()).verify(OTHER, OTHER))
                .isEqualTo("the proof has 0 hashes where 64 are needed");
        Expect.bad(new ConsistencyProof(1, -1, List.of()).verify(OTHER, OTHER))
                .isEqualTo("the proof has 0 hashes where 64 are needed");
        Expect.bad(new ConsistencyProof(Long.MIN_VALUE, -1, List.of(OTHER)).verify(OTHER, OTHER))
                .isEqualTo("the proof leads to another root2 than the one given");
        Expect.ok(new ConsistencyProof(Long.MIN_VALUE, -1, List.of(ROOTS.get(3)))
                .verify(OTHER, Hash.ofNode(OTHER, ROOTS.get(3))));
    }

    private static ConsistencyProof proof(int size1, int size2) {
        return new ConsistencyProof(size1, size2, NaiveTree.proof(size1, ENTRIES.subList(0, size2)));
    }
}
