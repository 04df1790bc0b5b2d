package org.openiwg.people;

import java.util.List;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;

/**
 * By which ways somebody gets in, and where they are signed in.
 *
 * @param passkeys what they are called, since when, used when
 * @param accounts what is to be said of the provider's accounts that stand for them
 * @param provider what the provider is called; empty when there is none
 * @param sessions since when, how, and used when
 */
record MySignInPage(Table passkeys, List<String> accounts, String provider, Table sessions) implements Page {

    static MySignInPage of(
            List<SessionStore.Session> sessions,
            String current,
            List<Passkey> passkeys,
            List<LinkedAccount> accounts,
            String provider,
            Ago ago) {
        PageContext at = ago.at();
        return new MySignInPage(
                passkeys(passkeys, ago),
                accounts.stream()
                        .map(account ->
                                at.text("people.mine.account", ago.words(account.since()), ago.words(account.used())))
                        .toList(),
                provider,
                sessions(sessions, current, ago));
    }

    private static Table passkeys(List<Passkey> passkeys, Ago ago) {
        PageContext at = ago.at();
        return Table.underHeading(
                at.text("people.mine.passkeys"),
                List.of(
                        Column.of(at.text("people.passkey.name")),
                        Column.of(at.text("people.mine.made")),
                        Column.of(at.text("people.mine.used")),
                        Column.of(at.text("people.mine.do"))),
                passkeys.stream().map(passkey -> row(passkey, ago)).toList());
    }

    private static List<Cell> row(Passkey passkey, Ago ago) {
        PageContext at = ago.at();
        Cell name = Cell.text(passkey.name());
        return List.of(
                passkey.backedUp() ? name.withNote(at.text("people.passkey.backed-up")) : name,
                ago.cell(passkey.made()),
                passkey.used() == null ? Cell.text(at.text("people.passkey.never")) : ago.cell(passkey.used()),
                Cell.link(
                        at.text("people.passkey.remove.link", passkey.name()),
                        at.link(PasskeyPages.removalOf(passkey.id()))));
    }

    /** Where somebody is signed in; of the sessions the current one is marked. */
    static Table sessions(List<SessionStore.Session> sessions, String current, Ago ago) {
        PageContext at = ago.at();
        return Table.underHeading(
                at.text("people.mine.sessions"),
                List.of(
                        Column.of(at.text("people.mine.began")),
                        Column.of(at.text("people.mine.how")),
                        Column.of(at.text("people.mine.used"))),
                sessions.stream()
                        .map(session -> List.of(
                                session.id().equals(current)
                                        ? ago.cell(session.since()).withTag(Tag.good(at.text("people.mine.this")))
                                        : ago.cell(session.since()),
                                Cell.text(
                                        session.way() == null
                                                ? ""
                                                : at.text("people.way."
                                                        + session.way().word())),
                                ago.cell(session.used())))
                        .toList());
    }
}
