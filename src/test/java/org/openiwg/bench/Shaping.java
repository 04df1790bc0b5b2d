package org.openiwg.bench;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.openiwg.publication.ComposeLeaflet;
import org.openiwg.publication.FaultyLeaflet;
import org.openiwg.publication.LeafletSource;
import org.openiwg.publication.PlainText;
import org.openiwg.publication.ReadLeaflet;
import org.openiwg.typesetting.Leaflet;
import org.openiwg.typesetting.shape.Face;
import org.openiwg.typesetting.shape.Glyph;
import org.openiwg.typesetting.shape.Typeface;
import org.openiwg.typesetting.shape.Weight;

/** Prints every text of a leaflet that its script's font has all of, and the glyphs it becomes, as hb-shape writes them. */
final class Shaping {

    private Shaping() {}

    public static void main(String[] args) throws FaultyLeaflet {
        LeafletSource source = ReadLeaflet.folder(Path.of(args[0]));
        for (String tag : source.languages()) {
            Leaflet leaflet = ComposeLeaflet.in(source, tag);
            Typeface typeface = Typeface.of(leaflet.language());
            Face face = typeface.faces(Weight.REGULAR).getFirst();
            boolean rightToLeft = leaflet.language().isRightToLeft();
            for (String text : PlainText.paragraphs(leaflet)) {
                if (text.codePoints().allMatch(face::has)) {
                    String glyphs = face.shape(text, 0, text.length(), rightToLeft, tag).stream()
                            .map(Shaping::written)
                            .collect(Collectors.joining("|", "[", "]"));
                    System.out.println(String.join(
                            "\t",
                            "target/classes/typesetting/fonts/" + face.name() + ".ttf",
                            tag,
                            rightToLeft ? "rtl" : "ltr",
                            text,
                            glyphs));
                }
            }
        }
    }

    private static String written(Glyph glyph) {
        String place = glyph.dx() == 0 && glyph.dy() == 0 ? "" : "@" + glyph.dx() + "," + glyph.dy();
        return glyph.id() + place + "+" + glyph.advance();
    }
}
