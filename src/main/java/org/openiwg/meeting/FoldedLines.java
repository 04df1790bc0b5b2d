package org.openiwg.meeting;

/** The lines of a calendar, none longer than calendars may be handed. */
final class FoldedLines {

    private static final int LONGEST_LINE = 75;

    private FoldedLines() {}

    /** RFC 5545 section 3.1: a line has at most 75 octets, and no character is torn apart. (ical4j counts characters.) */
    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / LONGEST_LINE);
        int octets = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (c == '\r' || c == '\n') {
                octets = 0;
            } else if (octets + size > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1 + size;
            } else {
                octets += size;
            }
            folded.appendCodePoint(c);
            i += Character.charCount(c);
        }
        return folded.toString();
    }
}
