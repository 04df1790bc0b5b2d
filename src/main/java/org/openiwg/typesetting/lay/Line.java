package org.openiwg.typesetting.lay;

/**
 * A line of a paragraph.
 *
 * @param from its first UTF-16 unit
 * @param seen the one after its last that is seen
 * @param to where the next line begins; what is between is the space that a line break swallows
 */
record Line(int from, int seen, int to) {}
