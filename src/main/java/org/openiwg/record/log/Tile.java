package org.openiwg.record.log;

/**
 * One of the immutable files in which a log is published (C2SP tlog-tiles): 256 neighbours, or fewer at the right edge
 * of the tree. Its address is a path below the log's prefix.
 */
public sealed interface Tile permits HashTile, EntryTile {

    /** How many hashes or entries a full tile has. */
    int FULL = 256;

    /**
     * Reads a path such as {@code tile/0/x001/x234/067} or {@code tile/entries/000.p/12}, without a leading slash.
     * Strict: a tile has exactly one path.
     */
    static Checked<Tile> parse(String path) {
        return Malformed.checked(() -> TilePath.parse(path));
    }

    /** The number of the tile on its level, from 0. */
    long index();

    /** How many hashes or entries it has, from 1 to 256. */
    int width();

    /** The path below the log's prefix. */
    String path();

    /** Whether a log of that size has this tile: as many hashes or entries as it holds, or more. */
    boolean isWithin(long treeSize);
}
