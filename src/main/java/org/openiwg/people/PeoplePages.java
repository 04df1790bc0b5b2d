package org.openiwg.people;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.mail.Mail;
import org.openiwg.people.PostRules.Refused;
import org.openiwg.people.PostRules.Ruling;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SecurityEvents;
import org.openiwg.platform.web.SecurityEvents.Event;
import org.openiwg.platform.web.SeeOther;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Persons, posts and who holds them, for the administrator. What changes somebody's role asks for a recent sign-in. */
@PrivatePages
class PeoplePages {

    private static final String PEOPLE = "people";
    private static final String NEW_PERSON = "/people/persons/new";
    private static final String NEW_POST = "/people/posts/new";
    private static final String POST = "/people/posts/{id:[0-9a-f-]{36}}";

    private final PersonStore persons;
    private final PostStore posts;
    private final FillPosts fill;
    private final FreshSignIn fresh;
    private final Clock clock;

    PeoplePages(DataSource app, FreshSignIn fresh, Clock clock) {
        this.persons = new PersonStore(app);
        this.posts = new PostStore(app);
        this.fill = new FillPosts(app);
        this.fresh = fresh;
        this.clock = clock;
    }

    @Needs(PEOPLE)
    @GetMapping("/people")
    PeoplePage people(PageContext at) {
        return PeoplePage.of(persons.all(), persons.demo(), posts.all(), at);
    }

    @Needs(PEOPLE)
    @GetMapping(NEW_PERSON)
    Reply newPerson(PageContext at, HttpServletRequest request) {
        return fresh.only(request, at, NEW_PERSON, () -> new PersonFormPage(Typed.nothing()));
    }

    @Needs(PEOPLE)
    @PostMapping(NEW_PERSON)
    Reply addPerson(@RequestParam Map<String, String> values, PageContext at, HttpServletRequest request) {
        return fresh.only(request, at, NEW_PERSON, () -> personAdded(Typed.of(values), at));
    }

    private Reply personAdded(Typed typed, PageContext at) {
        if (typed.value("name").isEmpty() || !typed.isLine("name")) {
            typed.refuse("name", at.text("people.person.error.name"));
        }
        if (!Mail.isAddress(typed.value("email"))) {
            typed.refuse("email", at.text("people.person.error.email"));
        }
        Language language = Language.of(typed.value("language"));
        if (typed.isSound()) {
            try {
                persons.add(
                        typed.value("name"),
                        typed.value("email"),
                        language == null ? at.language() : language,
                        clock.instant());
                SecurityEvents.happened(Event.ROLES_CHANGED, "what", "person-added");
                return new SeeOther(at.link("/people"));
            } catch (DuplicateKeyException there) {
                typed.refuse("email", at.text("people.person.error.taken"));
            }
        }
        return new PersonFormPage(typed);
    }

    @Needs(PEOPLE)
    @GetMapping(NEW_POST)
    Reply newPost(PageContext at, HttpServletRequest request) {
        return fresh.only(request, at, NEW_POST, () -> new PostFormPage(Typed.nothing()));
    }

    @Needs(PEOPLE)
    @PostMapping(NEW_POST)
    Reply addPost(@RequestParam Map<String, String> values, PageContext at, HttpServletRequest request) {
        return fresh.only(request, at, NEW_POST, () -> postAdded(Typed.of(values), at));
    }

    private Reply postAdded(Typed typed, PageContext at) {
        Role role = Role.of(typed.value("role"));
        if (role == null || role == Role.MACHINE) {
            typed.refuse("role", at.text("people.post.error.role"));
        }
        for (String field : new String[] {"body", "institution"}) {
            if (!typed.isSlug(field)) {
                typed.refuse(field, at.text("people.post.error.slug"));
            }
        }
        for (String field : new String[] {"title_en", "title_fr"}) {
            if (!typed.isLine(field)) {
                typed.refuse(field, at.text("people.post.error.title"));
            }
        }
        if (role == null || !typed.isSound()) {
            return new PostFormPage(typed);
        }
        UUID made = persons.add(
                new Post(
                        role,
                        typed.value("body"),
                        typed.value("institution"),
                        typed.value("title_en"),
                        typed.value("title_fr")),
                clock.instant());
        SecurityEvents.happened(Event.ROLES_CHANGED, "what", "post-added", "post", made.toString());
        return new SeeOther(at.link(changeOf(made)));
    }

    @Needs(PEOPLE)
    @GetMapping(POST)
    PostPage post(@PathVariable UUID id) {
        return shown(id, false, Typed.nothing());
    }

    @Needs(PEOPLE)
    @GetMapping(POST + "/change")
    Reply change(@PathVariable UUID id, PageContext at, HttpServletRequest request) {
        return fresh.only(request, at, changeOf(id), () -> shown(id, true, Typed.nothing()));
    }

    @Needs(PEOPLE)
    @PostMapping(POST + "/appoint")
    Reply appoint(
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            PageContext at,
            HttpServletRequest request) {
        return fresh.only(request, at, changeOf(id), () -> appointed(id, Typed.of(values), at));
    }

    private Reply appointed(UUID id, Typed typed, PageContext at) {
        Optional<Person> person = typed.id("person").flatMap(persons::person);
        Optional<LocalDate> since = typed.day("since");
        if (person.isEmpty()) {
            typed.refuse("person", at.text("people.post.error.person"));
        }
        if (since.isEmpty()) {
            typed.refuse("since", at.text("people.post.error.day"));
        }
        if (person.isEmpty() || since.isEmpty()) {
            return shown(id, true, typed);
        }
        return ruled(id, fill.appoint(id, typed.number("version"), person.get().id(), since.get()), typed, "since", at);
    }

    @Needs(PEOPLE)
    @PostMapping(POST + "/end")
    Reply end(
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            PageContext at,
            HttpServletRequest request) {
        return fresh.only(request, at, changeOf(id), () -> ended(id, Typed.of(values), at));
    }

    private Reply ended(UUID id, Typed typed, PageContext at) {
        Optional<LocalDate> until = typed.day("until");
        if (until.isEmpty()) {
            typed.refuse("until", at.text("people.post.error.day"));
            return shown(id, true, typed);
        }
        return ruled(id, fill.end(id, typed.number("version"), until.get()), typed, "until", at);
    }

    private static String changeOf(UUID id) {
        return "/people/posts/" + id + "/change";
    }

    private Reply ruled(UUID id, Ruling ruling, Typed typed, String field, PageContext at) {
        if (ruling instanceof Refused(var reason, var name, var day)) {
            String word = reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            typed.refuse(field, at.text("people.refused." + word, name, day));
            return shown(id, true, typed);
        }
        SecurityEvents.happened(Event.ROLES_CHANGED, "what", "post-" + field, "post", id.toString());
        return new SeeOther(at.link("/people/posts/" + id));
    }

    private PostPage shown(UUID id, boolean changing, Typed typed) {
        return new PostPage(posts.post(id).orElseThrow(Problem::notFound), persons.all(), changing, typed);
    }
}
