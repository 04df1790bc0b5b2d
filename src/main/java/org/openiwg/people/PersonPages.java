package org.openiwg.people;

import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.SecurityEvents;
import org.openiwg.platform.web.SecurityEvents.Event;
import org.openiwg.platform.web.SeeOther;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One person, for the administrator, who can end every session of theirs at once: when a browser was stolen, or they left. */
@PrivatePages
class PersonPages {

    private static final String PEOPLE = "people";
    private static final String PERSON = "/people/persons/{id:[0-9a-f-]{36}}";

    private final PersonStore persons;
    private final PostStore posts;
    private final PasskeyStore passkeys;
    private final ProviderAccounts accounts;
    private final SessionStore sessions;
    private final Clock clock;

    PersonPages(DataSource app, PasskeyStore passkeys, ProviderAccounts accounts, Clock clock) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.persons = new PersonStore(app);
        this.posts = new PostStore(app);
        this.sessions = new SessionStore(app, clock);
        this.clock = clock;
    }

    @Needs(PEOPLE)
    @GetMapping(PERSON)
    PersonPage person(@PathVariable UUID id, PageContext at) {
        return PersonPage.of(
                known(id),
                posts.all(),
                passkeys.of(id),
                accounts.of(id),
                sessions.of(id),
                new Ago(clock.instant(), at));
    }

    /** Asks for no fresh sign-in: it gives nobody anything, and it may be urgent. */
    @Needs(PEOPLE)
    @PostMapping(PERSON + "/sign-out")
    SeeOther signOut(@PathVariable UUID id, PageContext at) {
        sessions.endAllOf(known(id).id());
        SecurityEvents.happened(Event.SIGNED_OUT_EVERYWHERE, "person", id.toString());
        return new SeeOther(at.link("/people/persons/" + id));
    }

    private Person known(UUID id) {
        return persons.person(id).orElseThrow(Problem::notFound);
    }
}
