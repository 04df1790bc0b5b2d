package org.openiwg.people;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Assets;
import org.openiwg.platform.web.Page;

/**
 * Where somebody signs in.
 *
 * @param again whether they were sent here because what they want to do asks for a recent sign-in
 * @param typed what was typed, and what has to be put right
 * @param refusal why the provider's account did not let them in; empty when it was not tried
 * @param invented as whom anyone may sign in; nobody unless the site is a demonstration
 * @param provider what the provider is called that vouches for people; empty when there is none
 * @param strict whether a link only lets somebody make their first passkey
 */
record AskPage(
        boolean again, Typed typed, String refusal, List<PostHolders.Holder> invented, String provider, boolean strict)
        implements Page {

    /** What stands at the top of the page. */
    List<FormError> errors() {
        List<FormError> errors = new ArrayList<>(typed.errors());
        if (!refusal.isEmpty()) {
            errors.add(new FormError(refusal, "provider"));
        }
        return errors;
    }

    @Override
    public @Nullable String ownScript() {
        return Assets.PASSKEY;
    }

    @Override
    public int status() {
        return typed.status();
    }
}
