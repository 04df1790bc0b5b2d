package org.openiwg.people;

import java.time.Duration;
import java.time.Instant;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.web.PageContext;

/** How long ago something was, as a page says it. */
record Ago(Instant now, PageContext at) {

    Cell cell(Instant then) {
        return Cell.text(words(then));
    }

    String words(Instant then) {
        long minutes = Math.max(0, Duration.between(then, now).toMinutes());
        long hours = minutes / 60;
        return minutes < 60
                ? at.text("people.mine.minutes-ago", minutes)
                : hours < 48 ? at.text("people.mine.hours-ago", hours) : at.text("people.mine.days-ago", hours / 24);
    }
}
