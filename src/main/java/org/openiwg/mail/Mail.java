package org.openiwg.mail;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.text.Language;

/**
 * A mail to one person, in their language.
 *
 * @param to their address, as {@link #isAddress} has it
 * @param subject one line of at most 300 characters, without control characters: a line break in it would begin another
 *     header
 * @param text plain text; its lines end in a line feed; addresses of pages ({@code https://...}) become links
 * @param preferences the page on which they choose what they are told; empty for a mail that they asked for
 * @param calendar what the reader's calendar is told beside the text; null for nothing
 */
public record Mail(
        String to,
        Language language,
        String subject,
        String text,
        String preferences,
        @Nullable CalendarPart calendar) {

    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_SUBJECT = 300;

    /** The part of RFC 5321 that people have: no quotes, no comments, no lists, nothing that could end a header. */
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");

    private static final Pattern PAGE = Pattern.compile("(https?://[!-;=?-~]+)?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\x{2028}\\x{2029}]");
    private static final Pattern CONTROL_IN_TEXT = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    public Mail {
        if (!isAddress(to)) {
            throw new IllegalArgumentException("not an address that a mail can go to");
        }
        if (subject.isBlank()
                || subject.length() > LONGEST_SUBJECT
                || CONTROL.matcher(subject).find()) {
            throw new IllegalArgumentException("a subject is one line of 1 to 300 characters");
        }
        text = text.replace("\r\n", "\n");
        if (text.isBlank() || CONTROL_IN_TEXT.matcher(text).find()) {
            throw new IllegalArgumentException("a text is not empty and has no control characters");
        }
        if (!PAGE.matcher(preferences).matches()) {
            throw new IllegalArgumentException("not the full address of a page");
        }
    }

    /** A mail without anything for a calendar. */
    public Mail(String to, Language language, String subject, String text, String preferences) {
        this(to, language, subject, text, preferences, null);
    }

    /** A mail that somebody asked for or that concerns them alone, such as a link to sign in. */
    public Mail(String to, Language language, String subject, String text) {
        this(to, language, subject, text, "");
    }

    /** Whether a mail can go there: {@code name@host.example}, ASCII only, at most 254 characters. */
    public static boolean isAddress(String text) {
        return text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches();
    }
}
