package org.openiwg.record.log;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The content of an entry tile (C2SP tlog-tiles): each entry after its length, a big-endian uint16. */
public final class EntryBundle {

    /** In bytes. */
    public static final int LARGEST_ENTRY = 0xFFFF;

    private EntryBundle() {}

    /**
     * The bundle of the entries, in their order.
     *
     * @throws IllegalArgumentException when an entry is larger than {@link #LARGEST_ENTRY}
     */
    public static byte[] encode(List<byte[]> entries) {
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            if (entry.length > LARGEST_ENTRY) {
                throw new IllegalArgumentException("An entry has " + entry.length + " bytes, too many for a bundle");
            }
            bundle.write(entry.length >>> Byte.SIZE);
            bundle.write(entry.length);
            bundle.writeBytes(entry);
        }
        return bundle.toByteArray();
    }

    /** Takes a bundle apart into 256 entries at most. */
    public static Checked<List<byte[]>> decode(byte[] bundle) {
        List<byte[]> entries = new ArrayList<>();
        ByteBuffer rest = ByteBuffer.wrap(bundle);
        while (rest.hasRemaining()) {
            if (entries.size() == Tile.FULL) {
                return new Checked.Bad<>("the bundle has more than " + Tile.FULL + " entries");
            }
            int length = rest.remaining() < Short.BYTES ? LARGEST_ENTRY : Short.toUnsignedInt(rest.getShort());
            if (length > rest.remaining()) {
                return new Checked.Bad<>("the bundle ends within entry " + entries.size());
            }
            byte[] entry = new byte[length];
            rest.get(entry);
            entries.add(entry);
        }
        return new Checked.Ok<>(List.copyOf(entries));
    }
}
