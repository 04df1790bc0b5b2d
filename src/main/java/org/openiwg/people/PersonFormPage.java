package org.openiwg.people;

import org.openiwg.platform.web.Page;

/** Where somebody is added who can sign in. */
record PersonFormPage(Typed typed) implements Page {

    @Override
    public int status() {
        return typed.status();
    }
}
