package org.openiwg.typesetting;

import java.util.Set;
import org.openiwg.platform.text.LanguageTag;
import org.openiwg.typesetting.shape.Face;
import org.openiwg.typesetting.shape.Typeface;
import org.openiwg.typesetting.shape.Weight;

/** The font of a language for pages of the web, cut down to what a page needs. */
public final class WebFont {

    private WebFont() {}

    /**
     * A TrueType file.
     *
     * @param letters the code points that the page has
     * @throws FontMissing when there is no font for the language
     */
    public static byte[] of(LanguageTag language, Set<Integer> letters) {
        Face face = Typeface.of(language).faces(Weight.REGULAR).getFirst();
        return face.forBrowser(letters);
    }
}
