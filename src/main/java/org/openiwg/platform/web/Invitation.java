package org.openiwg.platform.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody is invited to at a time.
 *
 * @param uid names it in calendars, the same for ever (RFC 5545, section 3.8.4.7)
 * @param sequence how often it was changed (RFC 5545, section 3.8.7.4)
 * @param changed when it was last changed
 * @param cancelled whether it does not take place
 * @param starts when it begins
 * @param ends when it ends; null when nobody says
 * @param place where; empty when nobody says
 * @param path its page without the language, {@code /bodies/iwg-tip/meetings/m1}
 * @param answer what they said to it, in words; empty when they have not answered
 */
public record Invitation(
        String uid,
        int sequence,
        Instant changed,
        boolean cancelled,
        Instant starts,
        @Nullable Instant ends,
        String title,
        String place,
        String path,
        String answer) {}
