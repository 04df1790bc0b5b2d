package org.openiwg.typesetting.pdf;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;
import org.openiwg.typesetting.shape.Face;

/**
 * A font as one file uses it: a code for every pair of a glyph and the text it stands for.
 *
 * <p>The same glyph may stand for different texts (a ligature here, half of a reordered syllable there); with a code for each pair
 * the map from codes to text alone says exactly what was written.
 */
final class EmbeddedFont {

    /** In an eight-bit world, the first thing after {@code .notdef}. */
    private static final int FIRST_CODE = 1;

    record Shown(int glyph, String text) {}

    private final Face face;
    private final String name;
    private final COSDictionary object = new COSDictionary();
    private final Map<Shown, Integer> codes = new LinkedHashMap<>();

    EmbeddedFont(Face face, String name) {
        this.face = face;
        this.name = name;
    }

    int code(int glyph, String text) {
        return codes.computeIfAbsent(new Shown(glyph, text), pair -> codes.size() + FIRST_CODE);
    }

    Face face() {
        return face;
    }

    /** The object that pages refer to, filled when all its text is known. */
    COSDictionary object() {
        return object;
    }

    /** Under which the pages know it. */
    String name() {
        return name;
    }

    /** By code, from the first. */
    List<Shown> shown() {
        return new ArrayList<>(codes.keySet());
    }

    byte[] file() {
        TreeSet<Integer> glyphs = new TreeSet<>();
        codes.keySet().forEach(pair -> glyphs.add(pair.glyph()));
        return face.subset(glyphs);
    }

    /** The CIDToGIDMap (ISO 32000-1, 9.7.4.3): two bytes a code. */
    byte[] glyphsByCode() {
        ByteBuffer map = ByteBuffer.allocate(2 * (codes.size() + FIRST_CODE));
        codes.forEach((pair, code) -> map.putShort(2 * code, (short) pair.glyph()));
        return map.array();
    }

    /** The font program's bounding box, from its {@code head} table, in thousandths of an em. */
    static int[] box(byte[] font, int unitsPerEm) {
        ByteBuffer file = ByteBuffer.wrap(font);
        int tables = file.getShort(4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            if (file.getInt(entry) == 0x68656164) {
                int head = file.getInt(entry + 8);
                int[] box = new int[4];
                for (int side = 0; side < 4; side++) {
                    box[side] = file.getShort(head + 36 + 2 * side) * 1000 / unitsPerEm;
                }
                return box;
            }
        }
        throw new IllegalStateException("a font without a head table");
    }
}
