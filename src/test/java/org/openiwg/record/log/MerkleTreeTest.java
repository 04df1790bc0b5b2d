package org.openiwg.record.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    /** The leaves and roots with which implementations of RFC 6962 are compared (transparency-dev/merkle, testonly). */
    private static final List<String> REFERENCE_LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> REFERENCE_ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static MerkleTree referenceTree() {
        return NaiveTree.treeOf(
                REFERENCE_LEAVES.stream().map(HexFormat.of()::parseHex).toList());
    }

    @Test
    void theReferenceTreeHasTheKnownRootAtEverySize() {
        MerkleTree tree = referenceTree();
        assertThat(IntStream.rangeClosed(0, 8).mapToObj(tree::root).map(Hash::hex))
                .isEqualTo(REFERENCE_ROOTS);
        assertThat(tree.root()).isEqualTo(tree.root(8));
        assertThat(tree.size()).isEqualTo(8);
    }

    @Test
    void theReferenceTreeHasTheKnownProofs() {
        MerkleTree tree = referenceTree();
        assertThat(tree.inclusion(5, 8).hashes().stream().map(Hash::hex))
                .containsExactly(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(tree.consistency(6, 7).hashes().stream().map(Hash::hex))
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    @Test
    void everyAnswerAboutASmallTreeIsWhatTheRfcSays() {
        List<byte[]> entries = NaiveTree.entries(40);
        MerkleTree tree = NaiveTree.treeOf(entries);
        for (int size = 1; size <= entries.size(); size++) {
            List<byte[]> first = entries.subList(0, size);
            assertThat(tree.root(size)).isEqualTo(NaiveTree.root(first));
            for (int i = 0; i < size; i++) {
                assertThat(tree.inclusion(i, size).hashes()).isEqualTo(NaiveTree.path(i, first));
                assertThat(tree.consistency(i + 1, size).hashes()).isEqualTo(NaiveTree.proof(i + 1, first));
            }
        }
    }

    @Test
    void everyAnswerAboutATreeOfRandomSizeIsWhatTheRfcSays() {
        Random random = new Random(6962);
        List<byte[]> entries = NaiveTree.entries(5_000);
        MerkleTree tree = NaiveTree.treeOf(entries);
        for (int round = 0; round < 60; round++) {
            int size = 1 + random.nextInt(entries.size());
            int index = random.nextInt(size);
            List<byte[]> first = entries.subList(0, size);
            assertThat(tree.leaf(index)).isEqualTo(Hash.ofLeaf(entries.get(index)));
            assertThat(tree.root(size)).isEqualTo(NaiveTree.root(first));
            assertThat(tree.inclusion(index, size).hashes()).isEqualTo(NaiveTree.path(index, first));
            assertThat(tree.consistency(index + 1, size).hashes()).isEqualTo(NaiveTree.proof(index + 1, first));
        }
    }

    @Test
    void proofsOfALargeTreeHoldAtEveryScale() {
        MerkleTree tree = new MerkleTree();
        for (int i = 0; i < 200_000; i++) {
            tree.append(leaf(i));
        }
        Random random = new Random(9162);
        for (int round = 0; round < 500; round++) {
            long size = 1 + random.nextLong(tree.size());
            long index = random.nextLong(size);
            Expect.ok(tree.inclusion(index, size).verify(leaf(index), tree.root(size)));
            Expect.ok(tree.consistency(index + 1, size).verify(tree.root(index + 1), tree.root(size)));
        }
    }

    @Test
    void readersSeeWholeTreesWhileOthersAppend() throws Exception {
        MerkleTree tree = new MerkleTree();
        tree.append(leaf(0));
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Future<?> writer = threads.submit(() -> {
                for (int i = 1; i < 20_000; i++) {
                    tree.append(leaf(i));
                }
            });
            List<Future<?>> readers = Stream.generate(() -> threads.submit(() -> {
                        while (!writer.isDone()) {
                            long size = tree.size();
                            Expect.ok(tree.inclusion(size - 1, size).verify(leaf(size - 1), tree.root(size)));
                            Expect.ok(tree.consistency(1, size).verify(leaf(0), tree.root(size)));
                        }
                    }))
                    .<Future<?>>map(reader -> reader)
                    .limit(3)
                    .toList();
            writer.get();
            for (Future<?> reader : readers) {
                reader.get();
            }
        }
        assertThat(tree.size()).isEqualTo(20_000);
    }

    @Test
    void appendingTellsTheIndex() {
        MerkleTree tree = new MerkleTree();
        assertThat(tree.append(leaf(7))).isZero();
        assertThat(tree.append(leaf(7))).isEqualTo(1);
    }

    @Test
    void whatTheTreeNeverHadCannotBeAskedFor() {
        MerkleTree tree = NaiveTree.treeOf(NaiveTree.entries(5));
        for (long size : new long[] {-1, 6, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertThatThrownBy(() -> tree.root(size)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> tree.inclusion(0, size)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> tree.consistency(1, size)).isInstanceOf(IndexOutOfBoundsException.class);
        }
        for (long index : new long[] {-1, 4, 5}) {
            assertThatThrownBy(() -> tree.inclusion(index, 4)).isInstanceOf(IndexOutOfBoundsException.class);
        }
        assertThatThrownBy(() -> tree.inclusion(0, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tree.leaf(5)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tree.consistency(0, 5)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tree.consistency(4, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static Hash leaf(long index) {
        return Hash.ofLeaf(ByteBuffer.allocate(Long.BYTES).putLong(index).array());
    }
}
