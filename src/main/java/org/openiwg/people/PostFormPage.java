package org.openiwg.people;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;

/** Where a post is made. */
record PostFormPage(Typed typed) implements Page {

    /** The roles that a post can have; nobody is given that of whoever sits at the machine. */
    List<Option> roles(PageContext at) {
        Stream<Option> roles = Arrays.stream(Role.values())
                .filter(role -> role != Role.MACHINE)
                .map(role -> new Option(role.word(), at.text("people.role." + role.word())));
        return Stream.concat(Stream.of(new Option("", at.text("people.choose"))), roles)
                .toList();
    }

    @Override
    public int status() {
        return typed.status();
    }
}
