package org.openiwg.typesetting.shape;

/**
 * A part of a paragraph that one font sets in one direction.
 *
 * @param from its first UTF-16 unit in the paragraph
 * @param to the one after its last
 * @param level its embedding level by the Unicode bidirectional algorithm; odd ones run from right to left
 */
public record Stretch(int from, int to, byte level, Face face) {

    public boolean isRightToLeft() {
        return (level & 1) == 1;
    }
}
