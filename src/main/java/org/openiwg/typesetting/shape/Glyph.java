package org.openiwg.typesetting.shape;

/**
 * One glyph of a shaped text; lengths are in units of its font.
 *
 * @param id the glyph of the font; 0 is the one for characters that the font lacks
 * @param cluster where the text that it stands for begins: an offset in UTF-16 units
 * @param advance how far the pen moves on
 * @param dx how far right of the pen it is drawn
 * @param dy how far above the base line
 */
public record Glyph(int id, int cluster, int advance, int dx, int dy) {}
