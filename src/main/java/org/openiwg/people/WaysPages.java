package org.openiwg.people;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openiwg.people.WaysPage.Asked;
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

/** The administrator takes passkeys and accounts from somebody who lost them: they are told, and signed out everywhere. */
@PrivatePages
@RequestMapping("/people/persons/{id:[0-9a-f-]{36}}/ways")
class WaysPages {

    private static final String PEOPLE = "people";

    private final KnownPeople people;
    private final PasskeyStore passkeys;
    private final ProviderAccounts accounts;
    private final TakeWays take;
    private final FreshSignIn fresh;
    private final Clock clock;

    WaysPages(
            KnownPeople people,
            PasskeyStore passkeys,
            ProviderAccounts accounts,
            TakeWays take,
            FreshSignIn fresh,
            Clock clock) {
        this.people = people;
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.take = take;
        this.fresh = fresh;
        this.clock = clock;
    }

    @Needs(PEOPLE)
    @GetMapping
    Reply ask(@PathVariable UUID id, PageContext at, HttpServletRequest request) {
        Person person = known(id);
        return fresh.only(request, at, pathOf(id), () -> page(person, new Asked(List.of(), Typed.nothing()), at));
    }

    @Needs(PEOPLE)
    @PostMapping
    Reply take(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> way,
            @RequestParam Map<String, String> values,
            PageContext at,
            HttpServletRequest request) {
        Person person = known(id);
        return fresh.only(request, at, pathOf(id), () -> taken(person, new Asked(way, Typed.of(values)), at));
    }

    private Reply taken(Person person, Asked asked, PageContext at) {
        Typed typed = asked.typed();
        if (asked.ways().isEmpty()) {
            typed.refuse(WaysPage.WAY, at.text("people.ways.error.none"));
        }
        if (typed.value(WaysPage.REASON).isEmpty() || !typed.isLine(WaysPage.REASON)) {
            typed.refuse(WaysPage.REASON, at.text("people.ways.error.reason"));
        }
        if (!typed.isSound()) {
            return page(person, asked, at);
        }
        take.from(person, asked.ways(), typed.value(WaysPage.REASON));
        return new SeeOther(at.link("/people/persons/" + person.id()));
    }

    private WaysPage page(Person person, Asked asked, PageContext at) {
        return WaysPage.of(
                person,
                passkeys.of(person.id()),
                !accounts.of(person.id()).isEmpty(),
                asked,
                new Ago(clock.instant(), at));
    }

    private static String pathOf(UUID id) {
        return "/people/persons/" + id + "/ways";
    }

    private Person known(UUID id) {
        return people.withId(id).orElseThrow(Problem::notFound);
    }
}
