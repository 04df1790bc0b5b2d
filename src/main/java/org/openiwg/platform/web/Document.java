package org.openiwg.platform.web;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to send: what a {@link PublicData} method returns for a feed, a CSV, a calendar, JSON.
 *
 * @param type the content type, with its charset where it has one
 * @param body the bytes; nobody may change them afterwards
 * @param fileName the name to save it under; null when it is to be shown
 */
@SuppressWarnings("ArrayRecordComponent")
public record Document(String type, byte[] body, @Nullable String fileName) implements Reply {

    static final String HTML = "text/html;charset=UTF-8";

    /** Plain text, for programs and people alike. */
    public static Document text(String text) {
        return shown("text/plain;charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }

    public static Document shown(String type, byte[] body) {
        return new Document(type, body, null);
    }

    public static Document saved(String type, byte[] body, String fileName) {
        return new Document(type, body, fileName);
    }
}
