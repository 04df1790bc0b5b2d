package org.openiwg.people;

import java.util.List;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.web.Page;

/**
 * Where somebody asks for a link to sign in.
 *
 * @param again whether they were sent here because what they want to do asks for a recent sign-in
 * @param email what was typed
 * @param errors what has to be put right
 * @param invented as whom anyone may sign in; nobody unless the site is a demonstration
 */
record AskPage(boolean again, String email, List<FormError> errors, List<PostHolders.Holder> invented) implements Page {

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
