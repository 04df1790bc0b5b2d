package org.openiwg.typesetting.shape;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openiwg.typesetting.FontMissing;

/** A font: one weight of one family. Each is read once. */
public final class Face {

    private static final Map<String, Face> OPEN = new ConcurrentHashMap<>();

    private final String name;
    private final byte[] font;
    private final int handle;
    private final int unitsPerEm;
    private final int ascender;
    private final int descender;
    private final Map<Integer, Integer> glyphs = new ConcurrentHashMap<>();

    private Face(String name, byte[] font) {
        this.name = name;
        this.font = font;
        this.handle = Shaper.shared().open(font);
        this.unitsPerEm = Shaper.shared().unitsPerEm(handle);
        int[] extents = Shaper.shared().lineExtents(handle);
        this.ascender = extents[0];
        this.descender = extents[1];
    }

    /**
     * The font of that name, for example {@code NotoSans-Bold}.
     *
     * @throws FontMissing when it is not installed
     */
    public static Face named(String name) {
        return OPEN.computeIfAbsent(name, Face::read);
    }

    private static Face read(String name) {
        try (InputStream in = Face.class.getResourceAsStream("/typesetting/fonts/" + name + ".ttf")) {
            if (in == null) {
                throw new FontMissing(
                        "the font " + name + " is not installed: run ./iwg fonts, which fetches it, and build again");
            }
            return new Face(name, in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether the font has a glyph for the character. */
    public boolean has(int codePoint) {
        return glyph(codePoint) != 0;
    }

    /** The glyph for a character that stands alone, 0 when there is none. */
    public int glyph(int codePoint) {
        return glyphs.computeIfAbsent(codePoint, one -> Shaper.shared().glyph(handle, one));
    }

    /** The glyphs of a part of a text from left to right; offsets count UTF-16 units of the whole text, which is the context. */
    public List<Glyph> shape(String text, int from, int to, boolean rightToLeft, String language) {
        return Shaper.shared().shape(handle, text, from, to, rightToLeft, language);
    }

    /** A font file of these glyphs alone, under the ids they have in this one. */
    public byte[] subset(Set<Integer> wanted) {
        return Subsetter.shared().subset(font, wanted);
    }

    /** A font file with which a browser can set a text of these characters. */
    public byte[] forBrowser(Set<Integer> codePoints) {
        return Subsetter.shared().forBrowser(font, codePoints);
    }

    public String name() {
        return name;
    }

    public int unitsPerEm() {
        return unitsPerEm;
    }

    /** How far lines reach above the base line, in units of the font. */
    public int ascender() {
        return ascender;
    }

    /** How far lines reach below the base line, in units of the font; below zero. */
    public int descender() {
        return descender;
    }

    /** The width of a glyph, in units of the font. */
    public int advance(int glyph) {
        return Shaper.shared().advance(handle, glyph);
    }

    @Override
    public String toString() {
        return name;
    }
}
