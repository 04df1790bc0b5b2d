package org.openiwg.publication;

import java.time.LocalDate;

/**
 * An issue of a pamphlet, without its text.
 *
 * @param number the first is 1
 */
public record Issued(int number, LocalDate day) {}
