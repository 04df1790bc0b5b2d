package org.openiwg.people;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openiwg.people.SessionStore.Session;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;

/**
 * Somebody who can sign in, on the day looked at.
 *
 * @param held the posts that they hold, as the list of posts shows them
 * @param sessions where they are signed in
 */
record PersonPage(UUID id, String name, String email, Table held, Table sessions) implements Page {

    static PersonPage of(Person person, List<HeldPost> posts, List<Session> sessions, Instant now, PageContext at) {
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
                MySignInPage.sessions(sessions, "", new Ago(now, at)));
    }
}
