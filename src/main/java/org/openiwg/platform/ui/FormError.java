package org.openiwg.platform.ui;

/**
 * Something in a form to be put right.
 *
 * @param text what is wrong and what is expected
 * @param field the id of the field
 */
public record FormError(String text, String field) {}
