package org.openiwg.site.data;

import org.jspecify.annotations.Nullable;
import org.openiwg.account.Change;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;
import org.openiwg.record.Act;
import org.openiwg.record.ThingId;

/** What feeds and calendars say, in their language. */
record Words(Language language) {

    String text(String key, @Nullable Object... args) {
        return Messages.in(language).text(key, args);
    }

    /** The address of a page in the language. */
    String page(String path) {
        return "/" + language.code() + path;
    }

    /** "Mandate given, 2004: National action plan". */
    String act(Act act) {
        String kind = text("record.act." + act.kind().word());
        String title = act.title().in(language.locale());
        return title.isEmpty()
                ? text("site.data.act.untitled", kind, act.date().text())
                : text("site.data.act", kind, act.date().text(), title);
    }

    String summary(Act act) {
        return act.note().in(language.locale());
    }

    /** "National action plan: no longer late". */
    String change(PublicBody body, Change change) {
        String what = text("account.finding." + (change.raised() ? "raised." : "cleared.")
                + change.code().word());
        ThingId duty = change.obligation();
        String name = (duty == null ? body.name() : body.name(duty)).in(language.locale());
        return text("site.data.change", name, what);
    }

    String explained(Change change) {
        return text(
                "site.data." + (change.raised() ? "raised." : "cleared.")
                        + change.code().word(),
                change.date());
    }

    /** "Due: National action plan". */
    String deadline(PublicBody body, Obligation duty) {
        return text(
                "site.data.deadline",
                text("account.kind." + duty.id().family().word()),
                body.name(duty.id()).in(language.locale()));
    }

    /** Who owes it, since when, and whether the deadline was moved. */
    String explained(PublicBody body, Obligation duty) {
        String owner = duty.owner();
        String given = owner == null
                ? text("site.data.nobody", duty.openedOn())
                : text(
                        "site.data.deadline.given",
                        body.books().names().institution(owner).in(language.locale()),
                        duty.openedOn());
        return duty.extensions() == 0
                ? given
                : given + " " + text("site.data.deadline.moved", duty.firstDeadline(), duty.extensions());
    }
}
