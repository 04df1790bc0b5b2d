package org.openiwg.platform.web;

/**
 * An entry of the error catalogue. Each module lists its own as an enum; the words are messages
 * {@code <module>.error.<code>.title} and {@code .remedy} in both languages.
 */
public interface ErrorCode {

    /** The constant's name; {@code AS_OF_UNREADABLE} becomes the code {@code as-of-unreadable}. */
    String name();

    /** The HTTP status. */
    int status();

    /** The module whose messages hold the words. */
    String module();

    default String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    default String titleKey() {
        return module() + ".error." + code() + ".title";
    }

    default String remedyKey() {
        return module() + ".error." + code() + ".remedy";
    }
}
