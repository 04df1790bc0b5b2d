package org.openiwg.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.web.PageContext;

/** How a mail in the outbox is described in words. */
record MailWords(PageContext at, ZoneId zone) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** "2 March 2026, 07:00", where the body works. */
    String moment(Instant instant) {
        ZonedDateTime there = instant.atZone(zone);
        return at.text("mail.moment", there.toLocalDate(), TIME.format(there));
    }

    Tag state(StoredMail mail) {
        String word = at.text("mail.state." + mail.state().word());
        return switch (mail.state()) {
            case SENT -> Tag.good(word);
            case DEAD -> Tag.bad(word);
            case KEPT -> Tag.plain(word);
            case WAITING -> mail.attempts() == 0 ? Tag.plain(word) : Tag.doubt(word);
        };
    }
}
