package org.openiwg.typesetting;

/**
 * A part of a text that is the same in every language and always runs from left to right: a phone number, an address.
 *
 * @param from its first UTF-16 unit
 * @param to the one after its last
 * @param address where it leads, for example {@code tel:+18339001010}
 */
public record Span(int from, int to, String address) {}
