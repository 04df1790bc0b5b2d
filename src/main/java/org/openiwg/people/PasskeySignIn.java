package org.openiwg.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Document;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SecurityEvents;
import org.openiwg.platform.web.SecurityEvents.Event;
import org.openiwg.platform.web.SeeOther;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in with a passkey, without saying who one is: the passkey knows. */
@PrivatePages
class PasskeySignIn {

    private final JudgePasskey judge;
    private final Challenges challenges;
    private final PasskeyOptions options;
    private final KnownPeople people;
    private final ShowSignIn show;
    private final SignInLimits limits;
    private final Clock clock;
    private final LetIn letIn = new LetIn();

    PasskeySignIn(
            JudgePasskey judge,
            Challenges challenges,
            PasskeyOptions options,
            KnownPeople people,
            ShowSignIn show,
            SignInLimits limits,
            Clock clock) {
        this.judge = judge;
        this.challenges = challenges;
        this.options = options;
        this.people = people;
        this.show = show;
        this.limits = limits;
        this.clock = clock;
    }

    @Needs(Needs.NOTHING)
    @PostMapping("/sign-in/passkey/options")
    Document options(HttpServletRequest request) {
        limits.tried(Way.PASSKEY, request);
        return options.toSignIn(challenges.issue(Purpose.SIGN_IN, LetIn.sessionOf(request)));
    }

    /** The page that says that it did not work stands here; whoever opens its address again begins anew. */
    @Needs(Needs.NOTHING)
    @GetMapping("/sign-in/passkey")
    SeeOther again(PageContext at) {
        return new SeeOther(at.link("/sign-in"));
    }

    /** Whatever is wrong with the answer, the page says the same. */
    @Needs(Needs.NOTHING)
    @PostMapping("/sign-in/passkey")
    Reply signIn(
            @RequestParam Optional<String> answer,
            PageContext at,
            HttpServletRequest request,
            HttpServletResponse response) {
        limits.tried(Way.PASSKEY, request);
        Optional<Person> person = judge.signedIn(LetIn.sessionOf(request), answer.orElse(""), clock.instant())
                .flatMap(people::withId);
        if (person.isEmpty()) {
            SecurityEvents.happened(Event.SIGN_IN_FAILED, "how", Way.PASSKEY.event());
            Typed typed = Typed.nothing();
            typed.refuse("passkey", at.text("people.passkey.refused"));
            return show.page(typed, at, request);
        }
        limits.letIn(Way.PASSKEY, person.get());
        return letIn.as(person.get(), Way.PASSKEY, at, request, response);
    }
}
