package org.openiwg.people;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SeeOther;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own passkeys: making one and removing one. A session left open does neither. */
@PrivatePages
class PasskeyPages {

    private static final String MINE = "/my-sign-in";
    private static final String NEW = "/my-sign-in/passkeys/new";
    private static final String REMOVE = "/my-sign-in/passkeys/{id:[0-9a-f-]{36}}/remove";
    private static final int LONGEST_NAME = 100;

    private final JudgePasskey judge;
    private final Challenges challenges;
    private final PasskeyOptions options;
    private final PasskeyStore passkeys;
    private final KeepPasskeys keep;
    private final KnownPeople people;
    private final FreshSignIn fresh;
    private final Clock clock;

    PasskeyPages(
            JudgePasskey judge,
            Challenges challenges,
            PasskeyOptions options,
            PasskeyStore passkeys,
            KeepPasskeys keep,
            KnownPeople people,
            FreshSignIn fresh,
            Clock clock) {
        this.judge = judge;
        this.challenges = challenges;
        this.options = options;
        this.passkeys = passkeys;
        this.keep = keep;
        this.people = people;
        this.fresh = fresh;
        this.clock = clock;
    }

    @Needs(StrictSignIn.OWN)
    @GetMapping(NEW)
    Reply form(PageContext at, HttpServletRequest request) {
        return fresh.only(request, at, NEW, () -> new NewPasskeyPage(Typed.nothing()));
    }

    @Needs(StrictSignIn.OWN)
    @PostMapping("/my-sign-in/passkeys/options")
    Reply options(PageContext at, HttpServletRequest request) {
        Person person = self(at);
        return fresh.only(
                request,
                at,
                NEW,
                () -> options.toMake(
                        person,
                        passkeys.of(person.id()),
                        challenges.issue(Purpose.NEW_PASSKEY, LetIn.sessionOf(request))));
    }

    @Needs(StrictSignIn.OWN)
    @PostMapping(NEW)
    Reply add(@RequestParam Map<String, String> values, PageContext at, HttpServletRequest request) {
        return fresh.only(request, at, NEW, () -> added(Typed.of(values), at, LetIn.sessionOf(request)));
    }

    private Reply added(Typed typed, PageContext at, String session) {
        Person person = self(at);
        String name = typed.value("name");
        if (!typed.isLine("name") || name.length() > LONGEST_NAME) {
            typed.refuse("name", at.text("people.passkey.error.name"));
            return new NewPasskeyPage(typed);
        }
        String called = name.isEmpty() ? at.text("people.passkey.of", at.today()) : name;
        boolean added = judge.made(person.id(), called, session, typed.value("answer"), clock.instant())
                .filter(passkey -> keep.add(person, passkey))
                .isPresent();
        if (!added) {
            typed.refuse("passkey", at.text("people.passkey.not-made"));
            return new NewPasskeyPage(typed);
        }
        return new SeeOther(at.link(MINE));
    }

    @Needs(StrictSignIn.OWN)
    @GetMapping(REMOVE)
    Reply ask(@PathVariable UUID id, PageContext at, HttpServletRequest request) {
        Passkey passkey = passkeys.of(self(at).id(), id).orElseThrow(Problem::notFound);
        return fresh.only(request, at, removalOf(id), () -> new RemovePasskeyPage(passkey.id(), passkey.name()));
    }

    @Needs(StrictSignIn.OWN)
    @PostMapping(REMOVE)
    Reply remove(@PathVariable UUID id, PageContext at, HttpServletRequest request) {
        Person person = self(at);
        Optional<Passkey> passkey = passkeys.of(person.id(), id);
        if (passkey.isEmpty()) {
            throw Problem.notFound();
        }
        return fresh.only(request, at, removalOf(id), () -> {
            keep.remove(person, id);
            return new SeeOther(at.link(MINE));
        });
    }

    static String removalOf(UUID id) {
        return "/my-sign-in/passkeys/" + id + "/remove";
    }

    private Person self(PageContext at) {
        return people.withId(UUID.fromString(at.visitor().id())).orElseThrow(Problem::notFound);
    }
}
