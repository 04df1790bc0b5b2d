package org.openiwg.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.openiwg.people.SessionStore.Session;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;

/**
 * Somebody who can sign in, on the day looked at.
 *
 * @param held the posts that they hold, as the list of posts shows them
 * @param ways how they can sign in beside a link by mail, in words
 * @param sessions where they are signed in
 */
record PersonPage(UUID id, String name, String email, Table held, List<String> ways, Table sessions) implements Page {

    static PersonPage of(
            Person person,
            List<HeldPost> posts,
            List<Passkey> passkeys,
            List<LinkedAccount> accounts,
            List<Session> sessions,
            Ago ago) {
        PageContext at = ago.at();
        List<HeldPost> held = posts.stream()
                .filter(post -> post.on(at.date())
                        .filter(holding -> holding.person().equals(person.id()))
                        .isPresent())
                .toList();
        return new PersonPage(
                person.id(),
                person.name(),
                person.email(),
                PeoplePage.of(List.of(), Set.of(), held, at).posts(),
                Stream.concat(
                                passkeys.stream()
                                        .map(passkey -> at.text(
                                                "people.ways.passkey", passkey.name(), ago.words(passkey.made()))),
                                accounts.stream().map(account -> at.text("people.ways.account")))
                        .toList(),
                MySignInPage.sessions(sessions, "", ago));
    }
}
