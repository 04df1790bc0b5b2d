package org.openiwg.people;

import java.util.Arrays;
import java.util.List;
import org.openiwg.platform.web.Page;

/** Where a post is made. */
record PostFormPage(Typed typed) implements Page {

    /** The roles that a post can have; nobody is given that of whoever sits at the machine. */
    List<Role> roles() {
        return Arrays.stream(Role.values()).filter(role -> role != Role.MACHINE).toList();
    }

    @Override
    public int status() {
        return typed.status();
    }
}
