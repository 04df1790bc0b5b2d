package org.openiwg.record.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TileTest {

    @Test
    void theExampleOfTheSpecificationHasItsPath() {
        assertThat(new HashTile(0, 1_234_067, 256).path()).isEqualTo("tile/0/x001/x234/067");
        assertThat(new HashTile(0, 1_234_067, 8).path()).isEqualTo("tile/0/x001/x234/067.p/8");
        assertThat(new EntryTile(5, 1).path()).isEqualTo("tile/entries/005.p/1");
        assertThat(new HashTile(63, 1000, 256).path()).isEqualTo("tile/63/x001/000");
    }

    @Test
    void everyPathLeadsBackToItsTile() {
        Random random = new Random(1);
        for (int round = 0; round < 5_000; round++) {
            long index = random.nextLong() >>> (1 + random.nextInt(63));
            int width = 1 + random.nextInt(256);
            Tile hashes = new HashTile(random.nextInt(64), index, width);
            assertThat(Expect.ok(Tile.parse(hashes.path()))).isEqualTo(hashes);
            Tile entries = new EntryTile(index, width);
            assertThat(Expect.ok(Tile.parse(entries.path()))).isEqualTo(entries);
        }
        assertThat(Expect.ok(Tile.parse("tile/0/x009/x223/x372/x036/x854/x775/807"))
                        .index())
                .isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tile",
                "tile/",
                "tile/0",
                "tile/0/",
                "/tile/0/000",
                "tile/0/000/",
                "tile//000",
                "tile/00/000",
                "tile/01/000",
                "tile/64/000",
                "tile/-1/000",
                "tile/+1/000",
                "tile/data/000",
                "tile/Entries/000",
                "tile/0/0",
                "tile/0/0000",
                "tile/0/x000",
                "tile/0/x000/000",
                "tile/0/000/000",
                "tile/0/x001/x000",
                "tile/0/X001/000",
                "tile/0/x01/000",
                "tile/0/x009/x223/x372/x036/x854/x775/808",
                "tile/0/x001/x000/x000/x000/x000/x000/x000/000",
                "tile/0/000.p",
                "tile/0/000.p/",
                "tile/0/000.p/0",
                "tile/0/000.p/01",
                "tile/0/000.p/256",
                "tile/0/000.p/999",
                "tile/0/000.p/1000",
                "tile/0/000.p/-1",
                "tile/0/000.p/1/",
                "tile/0/000.P/1",
                "tile/0/000.p/1\n",
                "tile/0/../0/000",
                "tile/0/%30%30%30",
                "tile/0/\u0660\u0660\u0660",
            })
    void whatIsNotThePathOfATileInItsOneFormIsBad(String path) {
        Expect.bad(Tile.parse(path)).startsWith("it is not the path of a tile");
    }

    /** "A tree of size 70,000 will be represented by 273 full level 0 tiles, one partial of width 112" and so on. */
    @Test
    void aLogHasTheTilesThatTheSpecificationCounts() {
        assertThat(widest(0, 272, 70_000)).isEqualTo(256);
        assertThat(widest(0, 273, 70_000)).isEqualTo(112);
        assertThat(widest(0, 274, 70_000)).isZero();
        assertThat(widest(1, 0, 70_000)).isEqualTo(256);
        assertThat(widest(1, 1, 70_000)).isEqualTo(17);
        assertThat(widest(2, 0, 70_000)).isEqualTo(1);
        assertThat(widest(3, 0, 70_000)).isZero();
        assertThat(widest(0, 0, 256)).isEqualTo(256);
        assertThat(widest(0, 1, 256)).isZero();
        assertThat(widest(1, 0, 256)).isEqualTo(1);
        assertThat(widest(63, 0, Long.MAX_VALUE)).isZero();
        assertThat(widest(0, Long.MAX_VALUE, Long.MAX_VALUE)).isZero();
        assertThat(new EntryTile(273, 112).isWithin(70_000)).isTrue();
        assertThat(new EntryTile(273, 113).isWithin(70_000)).isFalse();
        assertThat(new EntryTile(273, 112).firstEntry()).isEqualTo(69_888);
    }

    private static int widest(int level, long index, long treeSize) {
        return (int) IntStream.rangeClosed(1, 256)
                .filter(width -> new HashTile(level, index, width).isWithin(treeSize))
                .count();
    }

    @Test
    void aTileHoldsTheHashesOfItsSubtrees() {
        List<byte[]> entries = NaiveTree.entries(600);
        MerkleTree tree = NaiveTree.treeOf(entries);
        byte[] leaves = new HashTile(0, 2, 88).bytes(tree);
        assertThat(leaves).hasSize(88 * 32);
        assertThat(hash(leaves, 87)).isEqualTo(Hash.ofLeaf(entries.get(599)));
        byte[] roots = new HashTile(1, 0, 2).bytes(tree);
        assertThat(hash(roots, 0)).isEqualTo(NaiveTree.root(entries.subList(0, 256)));
        assertThat(hash(roots, 1)).isEqualTo(NaiveTree.root(entries.subList(256, 512)));
        assertThat(new HashTile(0, 1, 256).bytes(tree)).hasSize(8_192);
    }

    @Test
    void aTileThatTheTreeDoesNotHaveHasNoContent() {
        MerkleTree tree = NaiveTree.treeOf(NaiveTree.entries(600));
        for (HashTile tile : List.of(
                new HashTile(0, 2, 89),
                new HashTile(0, 2, 256),
                new HashTile(0, 3, 1),
                new HashTile(1, 0, 3),
                new HashTile(2, 0, 1),
                new HashTile(8, 0, 1))) {
            assertThat(tile.isWithin(600)).isFalse();
            assertThatThrownBy(() -> tile.bytes(tree)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void numbersOutOfRangeMakeNoTile() {
        assertThatThrownBy(() -> new HashTile(64, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HashTile(-1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HashTile(0, -1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EntryTile(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EntryTile(0, 257)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Hash hash(byte[] tile, int index) {
        return Hash.of(Arrays.copyOfRange(tile, index * 32, index * 32 + 32));
    }
}
