package org.openiwg.platform.ui;

/**
 * A page above this one.
 *
 * @param text its name
 * @param href its address
 */
public record Crumb(String text, String href) {}
