package org.openiwg.body;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.openiwg.body.SubstituteRules.Reason;
import org.openiwg.body.SubstituteRules.Ruling;
import org.openiwg.people.FreshSignIn;
import org.openiwg.people.Person;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who signs for a co-chair that is away. Appointing somebody asks for a recent sign-in. */
@PrivatePages
@RequestMapping("/bodies/{slug}/sign-off/substitutes")
class SubstitutePages {

    private static final int LONGEST_REASON = 500;

    private final BodyViews views;
    private final SubstituteStore store;
    private final Signers signers;
    private final AppointSubstitute appoint;
    private final FreshSignIn fresh;
    private final Clock clock;

    SubstitutePages(
            BodyViews views,
            SubstituteStore store,
            Signers signers,
            AppointSubstitute appoint,
            FreshSignIn fresh,
            Clock clock) {
        this.views = views;
        this.store = store;
        this.signers = signers;
        this.appoint = appoint;
        this.fresh = fresh;
        this.clock = clock;
    }

    @Needs(SignOffPages.READ)
    @GetMapping
    SubstitutesPage all(@PathVariable String slug, PageContext at) {
        return page(Typed.of(Map.of("since", at.today().toString())), views.view(slug, at));
    }

    private SubstitutesPage page(Typed typed, BodyViews.View body) {
        return SubstitutesPage.of(
                store.of(body.body().slug()),
                signers.own(body.words().at().visitor(), body.body()).toList(),
                signers.whoCouldStandIn(body.body()),
                typed,
                body);
    }

    @Needs(SignOffPages.SIGN)
    @PostMapping
    Reply appoint(
            @PathVariable String slug,
            @RequestParam Map<String, String> values,
            PageContext at,
            HttpServletRequest request) {
        BodyViews.View body = views.view(slug, at);
        return fresh.only(request, at, here(slug), () -> appointed(Typed.of(values), body));
    }

    private Reply appointed(Typed typed, BodyViews.View body) {
        BodyWords words = body.words();
        Texts.judge(typed, "reason", LONGEST_REASON, true, words);
        for (String field : new String[] {"since", "until"}) {
            if (typed.day(field).isEmpty()) {
                typed.refuse(field, words.text("body.form.error.date"));
            }
        }
        Person person = signers.whoCouldStandIn(body.body()).stream()
                .filter(one -> one.id().toString().equals(typed.value("person")))
                .findFirst()
                .orElse(null);
        if (person == null) {
            typed.refuse("person", words.text("body.substitute.refused.nobody"));
        }
        if (!typed.isSound() || person == null) {
            return page(typed, body);
        }
        Substitute wanted = new Substitute(
                UUID.randomUUID(),
                body.body().slug(),
                typed.value("institution"),
                person.id().toString(),
                person.name(),
                words.at().visitor().id(),
                typed.day("since").orElseThrow(),
                typed.day("until").orElseThrow(),
                Texts.of(typed, "reason"),
                clock.instant(),
                null);
        if (appoint.appoint(wanted, words.at().visitor()) instanceof Ruling.Refused(Reason reason)) {
            String word = reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            typed.refuse(reason.field(), words.text("body.substitute.refused." + word));
            return page(typed, body);
        }
        return new SeeOther(words.at().link(here(body.body().slug())));
    }

    @Needs(SignOffPages.SIGN)
    @PostMapping("/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/revoke")
    Reply revoke(@PathVariable String slug, @PathVariable UUID id, PageContext at, HttpServletRequest request) {
        BodyViews.View body = views.view(slug, at);
        return fresh.only(request, at, here(slug), () -> {
            if (!appoint.revoke(id, body.body(), at.visitor())) {
                throw Problem.notFound();
            }
            return new SeeOther(at.link(here(slug)));
        });
    }

    private static String here(String slug) {
        return "/bodies/" + slug + "/sign-off/substitutes";
    }
}
