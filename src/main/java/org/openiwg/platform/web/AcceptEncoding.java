package org.openiwg.platform.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a reader's {@code Accept-Encoding} allows (RFC 9110, section 12.5.3). */
final class AcceptEncoding {

    private AcceptEncoding() {}

    /** Whether the reader takes the coding: named, or else meant by {@code *}, with a weight above 0. */
    static boolean takes(@Nullable String header, String coding) {
        boolean others = false;
        for (String member : header == null ? new String[0] : header.split(",", -1)) {
            String[] parts = member.toLowerCase(Locale.ROOT).split(";", -1);
            String name = parts[0].strip();
            if (name.equals(coding) || name.equals("x-" + coding)) {
                return isWanted(parts);
            }
            others |= name.equals("*") && isWanted(parts);
        }
        return others;
    }

    /** When a weight cannot be read, not: the plain form is never wrong. */
    private static boolean isWanted(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip();
            if (parameter.startsWith("q=")) {
                return parameter.matches("q=(0\\.\\d{0,2}[1-9]\\d{0,2}|1(\\.0{0,3})?)");
            }
        }
        return true;
    }
}
