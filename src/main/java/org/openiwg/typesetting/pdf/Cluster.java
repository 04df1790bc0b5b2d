package org.openiwg.typesetting.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openiwg.typesetting.shape.Glyph;

/**
 * The least part of a run that both text and glyphs can be cut into: a letter, a ligature, a syllable.
 *
 * @param from where its text begins in the paragraph
 * @param text what it says
 * @param glyphs what shows it; the first is the widest, which carries the text
 */
record Cluster(int from, String text, List<Placed> glyphs) {

    /** A glyph and where it is drawn, in points. */
    record Placed(int glyph, double x, double y, int advance) {}

    /** The clusters of a run in the order of the text, which is the order of reading. */
    static List<Cluster> of(Run run) {
        List<Integer> starts =
                run.glyphs().stream().map(Glyph::cluster).distinct().sorted().toList();
        List<Cluster> clusters = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) : run.to();
            clusters.add(new Cluster(starts.get(i), run.text().substring(starts.get(i), to), new ArrayList<>()));
        }
        double pen = run.x();
        for (Glyph glyph : run.glyphs()) {
            double x = pen + glyph.dx() * run.scale();
            double y = run.y() + glyph.dy() * run.scale();
            clusters.get(starts.indexOf(glyph.cluster())).glyphs().add(new Placed(glyph.id(), x, y, glyph.advance()));
            pen += glyph.advance() * run.scale();
        }
        clusters.forEach(one ->
                one.glyphs().sort(Comparator.comparingInt(Placed::advance).reversed()));
        return clusters;
    }
}
