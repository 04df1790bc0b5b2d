package org.openiwg.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.SeeOther;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in as an invented person, on a demonstration; elsewhere there is nothing at this address. */
@PrivatePages
class DemoSignIn {

    private final DemoPeople demo;
    private final LetIn letIn = new LetIn();

    DemoSignIn(DemoPeople demo) {
        this.demo = demo;
    }

    @Needs(Needs.NOTHING)
    @PostMapping("/sign-in/demo")
    SeeOther signIn(
            @RequestParam Optional<String> person,
            PageContext at,
            HttpServletRequest request,
            HttpServletResponse response) {
        Person chosen = person.filter(text -> text.matches("[0-9a-f-]{36}"))
                .map(UUID::fromString)
                .flatMap(demo::person)
                .orElseThrow(Problem::notFound);
        return letIn.as(chosen, Way.DEMO, at, request, response);
    }
}
