package org.openiwg.typesetting;

import java.util.List;
import java.util.stream.Stream;
import org.openiwg.platform.text.LanguageTag;

/**
 * A leaflet in one language, in the order in which it is read.
 *
 * @param title what its files are called; also the first heading of the cover
 * @param cover what is seen first; it begins with the heading of level 1
 * @param inside the text, which runs over the three panels inside
 * @param flap the panel that is folded in
 * @param back the last panel
 */
public record Leaflet(
        LanguageTag language, String title, List<Block> cover, List<Block> inside, List<Block> flap, List<Block> back) {

    public Leaflet {
        cover = List.copyOf(cover);
        inside = List.copyOf(inside);
        flap = List.copyOf(flap);
        back = List.copyOf(back);
    }

    /** All of it, in the order of reading. */
    public List<Block> blocks() {
        return Stream.of(cover, inside, flap, back).flatMap(List::stream).toList();
    }
}
