package org.openiwg.typesetting.shape;

import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.harfbuzz.wasm.Subsetting;

/** Cuts fonts down to the glyphs that a file shows, with HarfBuzz; glyph ids stay what they were. */
final class Subsetter {

    private static final int READ_ONLY = 1;
    private static final int DROPPED_TABLES = 3;

    /** hb_subset_flags_t: no hinting (1), retained glyph ids (2), no layout closure (0x200). */
    private static final int FLAGS = 0x203;

    private static final int NO_HINTING = 1;

    private static final List<String> NOT_NEEDED =
            List.of("GSUB", "GPOS", "GDEF", "BASE", "STAT", "name", "post", "OS/2");

    private static final Subsetter SHARED = new Subsetter();

    private final WasmModule harfBuzz = new WasmModule(new Subsetting());

    static Subsetter shared() {
        return SHARED;
    }

    /** For a file that shows glyphs and nothing else. */
    synchronized byte[] subset(byte[] font, Set<Integer> glyphs) {
        return cut(font, input -> {
            harfBuzz.call("hb_subset_input_set_flags", input, FLAGS);
            int kept = harfBuzz.call("hb_subset_input_glyph_set", input);
            glyphs.forEach(glyph -> harfBuzz.call("hb_set_add", kept, glyph));
            int dropped = harfBuzz.call("hb_subset_input_set", input, DROPPED_TABLES);
            for (String table : NOT_NEEDED) {
                harfBuzz.call("hb_set_add", dropped, tag(table));
            }
        });
    }

    /** For a browser, which shapes the text itself: with all that these characters may become. */
    synchronized byte[] forBrowser(byte[] font, Set<Integer> codePoints) {
        return cut(font, input -> {
            harfBuzz.call("hb_subset_input_set_flags", input, NO_HINTING);
            int kept = harfBuzz.call("hb_subset_input_unicode_set", input);
            codePoints.forEach(one -> harfBuzz.call("hb_set_add", kept, one));
        });
    }

    private byte[] cut(byte[] font, IntConsumer choose) {
        int bytes = harfBuzz.put(font);
        int blob = harfBuzz.call("hb_blob_create", bytes, font.length, READ_ONLY, 0, 0);
        int face = harfBuzz.call("hb_face_create", blob, 0);
        int input = harfBuzz.call("hb_subset_input_create_or_fail");
        choose.accept(input);
        int subset = harfBuzz.call("hb_subset_or_fail", face, input);
        if (subset == 0) {
            throw new IllegalStateException("HarfBuzz could not subset a font");
        }
        int made = harfBuzz.call("hb_face_reference_blob", subset);
        byte[] result =
                harfBuzz.bytes(harfBuzz.call("hb_blob_get_data", made, 0), harfBuzz.call("hb_blob_get_length", made));
        for (int done : new int[] {made, blob}) {
            harfBuzz.call("hb_blob_destroy", done);
        }
        harfBuzz.call("hb_face_destroy", subset);
        harfBuzz.call("hb_face_destroy", face);
        harfBuzz.call("hb_subset_input_destroy", input);
        harfBuzz.free(bytes);
        return result;
    }

    private static int tag(String table) {
        return (table.charAt(0) << 24) | (table.charAt(1) << 16) | (table.charAt(2) << 8) | table.charAt(3);
    }
}
