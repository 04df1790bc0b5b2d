package org.openiwg.typesetting.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openiwg.typesetting.shape.Glyph;

/**
 * The least part of a run that both text and glyphs can be cut into: a letter, a ligature, a syllable.
 *
 * @param from where its text begins in the paragraph
 * @param text what it says
 * @param rightToLeft whether it is read so
 * @param glyphs what shows it, in the order of reading
 */
record Cluster(int from, String text, boolean rightToLeft, List<Placed> glyphs) {

    /** What carries no text of its own is a space of no width. */
    private static final String NOTHING = "\u200B";

    /** A glyph and where it is drawn, in points. */
    record Placed(int glyph, double x, double y) {}

    /** The clusters of a run in the order of the text, which is the order of reading. */
    static List<Cluster> of(Run run) {
        List<Integer> starts =
                run.glyphs().stream().map(Glyph::cluster).distinct().sorted().toList();
        List<Cluster> clusters = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) : run.to();
            clusters.add(new Cluster(
                    starts.get(i), run.text().substring(starts.get(i), to), run.rightToLeft(), new ArrayList<>()));
        }
        double pen = run.x();
        for (Glyph glyph : run.glyphs()) {
            double x = pen + glyph.dx() * run.scale();
            double y = run.y() + glyph.dy() * run.scale();
            int at = Collections.binarySearch(starts, glyph.cluster());
            clusters.get(at).glyphs().add(new Placed(glyph.id(), x, y));
            pen += glyph.advance() * run.scale();
        }
        if (run.rightToLeft()) {
            clusters.forEach(one -> one.spread(run.face().glyph(' ')));
        }
        return clusters;
    }

    /**
     * In the order of reading, with a glyph for each character: one that is not seen where there are too few.
     *
     * <p>Programs that take text out of a file turn several characters of one glyph around where a script runs from right to left.
     */
    private void spread(int unseen) {
        Collections.reverse(glyphs);
        int characters = text.codePointCount(0, text.length());
        while (glyphs.size() < characters) {
            glyphs.add(new Placed(unseen, glyphs.getLast().x(), glyphs.getLast().y()));
        }
    }

    /** What each of its glyphs stands for: a character each, the last of them the rest. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            int next = done < text.length() ? text.offsetByCodePoints(done, 1) : done;
            int to = i == glyphs.size() - 1 ? text.length() : next;
            texts.add(to > done ? text.substring(done, to) : NOTHING);
            done = to;
        }
        return texts;
    }
}
