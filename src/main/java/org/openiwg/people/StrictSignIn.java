package org.openiwg.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.openiwg.platform.SettingRefused;
import org.openiwg.platform.web.Visitor;
import org.openiwg.platform.web.Visitor.Standing;

/**
 * What a mailed link is good for. Where {@code OPENIWG_SIGN_IN} is {@code passkey} people work with two factors only: a passkey, or what
 * the provider asks for. A link then lets somebody who has no passkey make the first one, and nothing else.
 */
final class StrictSignIn {

    /** Looking after one's own ways to sign in. */
    static final String OWN = "own-sign-in";

    private static final String PASSKEY = "passkey";

    private final boolean on;
    private final PasskeyStore passkeys;

    /** @throws SettingRefused when the setting says anything else */
    StrictSignIn(String setting, PasskeyStore passkeys) {
        if (!setting.isEmpty() && !setting.equals(PASSKEY)) {
            throw new SettingRefused("OPENIWG_SIGN_IN is \"" + setting
                    + "\"; expected passkey, or nothing at all to let links by mail sign in too.");
        }
        this.on = !setting.isEmpty();
        this.passkeys = passkeys;
    }

    boolean isOn() {
        return on;
    }

    /** Whether a mailed link opens no session for somebody, because they have a passkey. */
    boolean refusesLinkOf(Person person) {
        return on && !passkeys.of(person.id()).isEmpty();
    }

    /** Somebody as the session of a request lets them act: one that began with a link in no post, to make a passkey alone. */
    Visitor seen(Visitor visitor, HttpServletRequest request) {
        return on && Way.LINK.isOf(request)
                ? new Visitor(visitor.id(), visitor.name(), List.of(new Standing("enrolling", "", "", "", Set.of(OWN))))
                : visitor;
    }
}
