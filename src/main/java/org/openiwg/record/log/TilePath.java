package org.openiwg.record.log;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The paths of tiles, C2SP tlog-tiles: {@code tile/<L>/<N>[.p/<W>]} and {@code tile/entries/<N>[.p/<W>]}. */
final class TilePath {

    private static final Pattern PATH =
            Pattern.compile("tile/(entries|[0-9]{1,2})/((?:x[0-9]{3}/){0,6}[0-9]{3})(?:\\.p/([0-9]{1,3}))?");

    private static final int GROUP = 1000;

    private TilePath() {}

    static Tile parse(String path) throws Malformed {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            throw new Malformed("it is not the path of a tile");
        }
        Tile tile;
        try {
            long index = Long.parseLong(matcher.group(2).replace("x", "").replace("/", ""));
            int width = matcher.group(3) == null ? Tile.FULL : Integer.parseInt(matcher.group(3));
            tile = matcher.group(1).equals("entries")
                    ? new EntryTile(index, width)
                    : new HashTile(Integer.parseInt(matcher.group(1)), index, width);
        } catch (IllegalArgumentException outOfRange) {
            throw new Malformed("it is not the path of a tile: a number in it is out of range");
        }
        // Leading zeros and a full tile written as a partial one are other spellings of a path that exists.
        if (!tile.path().equals(path)) {
            throw new Malformed("it is not the path of a tile in its one form");
        }
        return tile;
    }

    static String of(String level, long index, int width) {
        String path = "%03d".formatted(index % GROUP);
        for (long rest = index / GROUP; rest > 0; rest /= GROUP) {
            path = "x%03d/%s".formatted(rest % GROUP, path);
        }
        String partial = width == Tile.FULL ? "" : ".p/" + width;
        return "tile/" + level + "/" + path + partial;
    }

    /** @throws IllegalArgumentException when no tile has this index and width */
    static void check(long index, int width) {
        if (index < 0 || width < 1 || width > Tile.FULL) {
            throw new IllegalArgumentException("No tile has index " + index + " and width " + width);
        }
    }

    /** Whether the neighbours index * 256 and on, as many as the width says, are below the count. */
    static boolean isBelow(long count, long index, int width) {
        // The count divided, not the index multiplied, which could overflow.
        return index < count / Tile.FULL || (index == count / Tile.FULL && width <= count % Tile.FULL);
    }
}
