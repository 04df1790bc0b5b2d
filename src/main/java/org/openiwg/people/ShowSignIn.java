package org.openiwg.people;

import jakarta.servlet.http.HttpServletRequest;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.PageContext;

/** Makes the page on which one signs in, with every way that there is on this site. */
final class ShowSignIn {

    private final PostHolders holders;
    private final OpenIdProvider provider;
    private final StrictSignIn strict;

    ShowSignIn(PostHolders holders, OpenIdProvider provider, StrictSignIn strict) {
        this.holders = holders;
        this.provider = provider;
        this.strict = strict;
    }

    AskPage page(Typed typed, PageContext at, HttpServletRequest request) {
        return new AskPage(
                FreshSignIn.isAskedFor(request),
                typed,
                ProviderVisit.refusalIn(request)
                        .map(why -> at.text("people.provider.refused." + why))
                        .orElse(""),
                holders.inventedOn(at.today()),
                provider.name(),
                strict.isOn());
    }
}
