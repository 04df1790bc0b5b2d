package org.openiwg.people;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;

/**
 * Where somebody is signed in.
 *
 * @param sessions since when, and used when
 */
record MySignInPage(Table sessions) implements Page {

    static MySignInPage of(List<SessionStore.Session> sessions, String current, Instant now, PageContext at) {
        return new MySignInPage(Table.underHeading(
                at.text("people.mine.sessions"),
                List.of(
                        Column.of(at.text("people.mine.began")),
                        Column.of(at.text("people.mine.how")),
                        Column.of(at.text("people.mine.used"))),
                sessions.stream()
                        .map(session -> List.of(
                                session.id().equals(current)
                                        ? ago(session.since(), now, at).withTag(Tag.good(at.text("people.mine.this")))
                                        : ago(session.since(), now, at),
                                Cell.text(
                                        session.way() == null
                                                ? ""
                                                : at.text("people.way."
                                                        + session.way().word())),
                                ago(session.used(), now, at)))
                        .toList()));
    }

    private static Cell ago(Instant then, Instant now, PageContext at) {
        long minutes = Math.max(0, Duration.between(then, now).toMinutes());
        return Cell.text(
                minutes < 60
                        ? at.text("people.mine.minutes-ago", minutes)
                        : at.text("people.mine.hours-ago", minutes / 60));
    }
}
