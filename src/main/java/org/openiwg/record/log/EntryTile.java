package org.openiwg.record.log;

/**
 * A bundle of log entries (C2SP tlog-tiles), beside the hash tile of level 0 with the same index; its content is made by
 * {@link EntryBundle}.
 *
 * @param index from 0
 * @param width from 1 to 256
 */
public record EntryTile(long index, int width) implements Tile {

    /** @throws IllegalArgumentException when a number is out of range */
    public EntryTile {
        TilePath.check(index, width);
    }

    /** The log index of its first entry. */
    public long firstEntry() {
        return Math.multiplyExact(index, (long) FULL);
    }

    @Override
    public String path() {
        return TilePath.of("entries", index, width);
    }

    @Override
    public boolean isWithin(long treeSize) {
        return TilePath.isBelow(treeSize, index, width);
    }
}
