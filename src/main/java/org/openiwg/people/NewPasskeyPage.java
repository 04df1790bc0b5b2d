package org.openiwg.people;

import org.jspecify.annotations.Nullable;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Assets;
import org.openiwg.platform.web.Page;

/** Where somebody makes a passkey. */
record NewPasskeyPage(Typed typed) implements Page {

    @Override
    public @Nullable String ownScript() {
        return Assets.PASSKEY;
    }

    @Override
    public int status() {
        return typed.status();
    }
}
