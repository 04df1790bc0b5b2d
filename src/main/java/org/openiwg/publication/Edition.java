package org.openiwg.publication;

import java.time.LocalDate;

/**
 * One issue of a pamphlet; it never changes.
 *
 * @param pamphlet its slug
 * @param number the first is 1
 * @param source all of its text, in every language
 */
public record Edition(String pamphlet, int number, LocalDate issued, LeafletSource source) {}
