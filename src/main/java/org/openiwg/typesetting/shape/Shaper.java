package org.openiwg.typesetting.shape;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.harfbuzz.wasm.Shaping;

/**
 * Turns text into glyphs with HarfBuzz.
 *
 * <p>One for the whole program, one text at a time: the fonts lie in its memory once.
 */
final class Shaper {

    private static final int READ_ONLY = 1;
    private static final int LEFT_TO_RIGHT = 4;
    private static final int RIGHT_TO_LEFT = 5;
    private static final int ENTRY = 20;

    private static final Shaper SHARED = new Shaper();

    private final WasmModule harfBuzz = new WasmModule(new Shaping());

    static Shaper shared() {
        return SHARED;
    }

    /** Takes a font in for good, and gives the handle that {@link #shape} wants. */
    synchronized int open(byte[] font) {
        int blob = harfBuzz.call("hb_blob_create", harfBuzz.put(font), font.length, READ_ONLY, 0, 0);
        return harfBuzz.call("hb_font_create", harfBuzz.call("hb_face_create", blob, 0));
    }

    /** The glyphs of a part of a text, from left to right; the rest of the text is its context. */
    synchronized List<Glyph> shape(int font, String text, int from, int to, boolean rightToLeft, String language) {
        int buffer = harfBuzz.call("hb_buffer_create");
        int units = harfBuzz.put(text.getBytes(StandardCharsets.UTF_16LE));
        harfBuzz.call("hb_buffer_add_utf16", buffer, units, text.length(), from, (long) to - from);
        harfBuzz.call("hb_buffer_set_direction", buffer, rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT);
        int tag = harfBuzz.putString(language);
        harfBuzz.call(
                "hb_buffer_set_language", buffer, harfBuzz.call("hb_language_from_string", tag, language.length()));
        harfBuzz.call("hb_buffer_guess_segment_properties", buffer);
        harfBuzz.call("hb_shape", font, buffer, 0, 0);
        List<Glyph> glyphs = read(buffer);
        harfBuzz.call("hb_buffer_destroy", buffer);
        harfBuzz.free(units);
        harfBuzz.free(tag);
        return glyphs;
    }

    private List<Glyph> read(int buffer) {
        int count = harfBuzz.call("hb_buffer_get_length", buffer);
        int infos = harfBuzz.call("hb_buffer_get_glyph_infos", buffer, 0);
        int positions = harfBuzz.call("hb_buffer_get_glyph_positions", buffer, 0);
        List<Glyph> glyphs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int info = infos + i * ENTRY;
            int position = positions + i * ENTRY;
            glyphs.add(new Glyph(
                    harfBuzz.int32(info),
                    harfBuzz.int32(info + 8),
                    harfBuzz.int32(position),
                    harfBuzz.int32(position + 8),
                    harfBuzz.int32(position + 12)));
        }
        return glyphs;
    }

    synchronized int unitsPerEm(int font) {
        return harfBuzz.call("hb_face_get_upem", harfBuzz.call("hb_font_get_face", font));
    }

    /** Ascender and descender (below zero) of the font's lines. */
    synchronized int[] lineExtents(int font) {
        int extents = harfBuzz.call("malloc", 48);
        harfBuzz.call("hb_font_get_h_extents", font, extents);
        int[] both = {harfBuzz.int32(extents), harfBuzz.int32(extents + 4)};
        harfBuzz.free(extents);
        return both;
    }

    /** The glyph that the font has for a character, 0 for none. */
    synchronized int glyph(int font, int codePoint) {
        int place = harfBuzz.call("malloc", 4);
        int glyph = harfBuzz.call("hb_font_get_nominal_glyph", font, codePoint, place) == 0 ? 0 : harfBuzz.int32(place);
        harfBuzz.free(place);
        return glyph;
    }

    synchronized int advance(int font, int glyph) {
        return harfBuzz.call("hb_font_get_glyph_h_advance", font, glyph);
    }

    synchronized String version() {
        return harfBuzz.string(harfBuzz.call("hb_version_string"));
    }
}
