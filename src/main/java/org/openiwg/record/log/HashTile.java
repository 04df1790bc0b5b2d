package org.openiwg.record.log;

/**
 * A tile of Merkle tree hashes (C2SP tlog-tiles). On level 0 they are the leaves; on a higher level each is the root of
 * a full tile of the level below.
 *
 * @param level from 0 to 63
 * @param index from 0
 * @param width from 1 to 256
 */
public record HashTile(int level, long index, int width) implements Tile {

    /** Heights of the tree in one tile. */
    private static final int HEIGHT = 8;

    private static final int HIGHEST_LEVEL = 63;

    /** @throws IllegalArgumentException when a number is out of range */
    public HashTile {
        TilePath.check(index, width);
        if (level < 0 || level > HIGHEST_LEVEL) {
            throw new IllegalArgumentException("No tile has level " + level);
        }
    }

    @Override
    public String path() {
        return TilePath.of(Integer.toString(level), index, width);
    }

    @Override
    public boolean isWithin(long treeSize) {
        int height = level * HEIGHT;
        return height < Long.SIZE && TilePath.isBelow(treeSize >>> height, index, width);
    }

    /**
     * The content of the tile: its hashes, one after the other.
     *
     * @throws IndexOutOfBoundsException when the tree does not have this tile; see {@link #isWithin}
     */
    public byte[] bytes(MerkleTree tree) {
        if (!isWithin(tree.size())) {
            throw new IndexOutOfBoundsException("A tree of size " + tree.size() + " has no " + path());
        }
        byte[] bytes = new byte[width * Hash.LENGTH];
        for (int i = 0; i < width; i++) {
            tree.subtree(level * HEIGHT, index * FULL + i).copyTo(bytes, i * Hash.LENGTH);
        }
        return bytes;
    }
}
