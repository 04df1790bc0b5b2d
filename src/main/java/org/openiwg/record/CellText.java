package org.openiwg.record;

/**
 * How a cell of a CSV file is kept from being taken for a formula by a spreadsheet: an apostrophe goes before a text
 * that begins like one, and comes off again when the file is read, so that a text survives the way out and back
 * exactly.
 */
public final class CellText {

    private CellText() {}

    /** The text as it may safely stand in a file that will be opened in a spreadsheet. */
    public static String neutralised(String text) {
        return looksLikeFormula(text) ? "'" + text : text;
    }

    /** How many leading characters of a cell are not its own: one when it was neutralised, else none. */
    static int shield(char[] buffer, int offset, int length) {
        if (length < 2 || buffer[offset] != '\'') {
            return 0;
        }
        int at = offset + 1;
        while (at < offset + length && buffer[at] == '\'') {
            at++;
        }
        return at < offset + length && startsFormula(buffer[at]) ? 1 : 0;
    }

    private static boolean looksLikeFormula(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && startsFormula(text.charAt(at));
    }

    private static boolean startsFormula(char c) {
        return c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || c == '\r';
    }
}
