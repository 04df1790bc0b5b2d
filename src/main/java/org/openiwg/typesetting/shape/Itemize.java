package org.openiwg.typesetting.shape;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.typesetting.FontMissing;

/** Cuts a paragraph into stretches of one direction, one script and one font. */
public final class Itemize {

    private final String text;
    private final Bidi bidi;
    private final List<Face> faces;
    private final List<Stretch> stretches = new ArrayList<>();

    private Itemize(String text, Bidi bidi, List<Face> faces) {
        this.text = text;
        this.bidi = bidi;
        this.faces = faces;
    }

    /**
     * The stretches of a paragraph in logical order. Marks of direction have none: nobody sees them.
     *
     * @param faces in the order of preference
     * @throws FontMissing when none of them has a character, which it names
     */
    public static List<Stretch> paragraph(String text, Bidi bidi, List<Face> faces) {
        Itemize itemize = new Itemize(text, bidi, faces);
        itemize.run();
        return List.copyOf(itemize.stretches);
    }

    private void run() {
        BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        characters.setText(text);
        int script = UScript.COMMON;
        @Nullable Face face = null;
        int began = 0;
        int from = 0;
        for (int to = characters.next(); to != BreakIterator.DONE; from = to, to = characters.next()) {
            int first = text.codePointAt(from);
            boolean marksDirection = UCharacter.hasBinaryProperty(first, UProperty.BIDI_CONTROL);
            int own = marksDirection ? UScript.COMMON : scriptOf(first, script);
            Face next = marksDirection ? null : face(from, to, face);
            if (from > began && (next != face || own != script || bidi.getLevelAt(from) != bidi.getLevelAt(began))) {
                add(began, from, face);
                began = from;
            }
            face = next;
            script = own;
        }
        add(began, text.length(), face);
    }

    private void add(int from, int to, @Nullable Face face) {
        if (face != null && to > from) {
            stretches.add(new Stretch(from, to, bidi.getLevelAt(from), face));
        }
    }

    private static int scriptOf(int codePoint, int before) {
        int script = UScript.getScript(codePoint);
        return script == UScript.COMMON || script == UScript.INHERITED ? before : script;
    }

    /** Spaces stay in the font of the word before them; everything else takes the first that has all of it. */
    private Face face(int from, int to, @Nullable Face before) {
        if (before != null && text.charAt(from) == ' ' && before.has(' ')) {
            return before;
        }
        return faces.stream()
                .filter(face -> text.substring(from, to).codePoints().allMatch(one -> isShown(face, one)))
                .findFirst()
                .orElseThrow(() -> new FontMissing("no font for " + name(from, to) + " in “" + text + "”: of " + faces
                        + ", none has it; correct the character or add a font to typesetting/fonts.csv"));
    }

    private static boolean isShown(Face face, int codePoint) {
        return UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT) || face.has(codePoint);
    }

    private String name(int from, int to) {
        StringBuilder names = new StringBuilder();
        text.substring(from, to)
                .codePoints()
                .forEach(one -> names.append(names.isEmpty() ? "" : " ").append(String.format("U+%04X", one)));
        return "“" + text.substring(from, to) + "” (" + names + ")";
    }
}
