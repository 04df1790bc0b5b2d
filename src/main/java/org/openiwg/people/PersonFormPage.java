package org.openiwg.people;

import java.util.Arrays;
import java.util.List;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Page;

/** Where somebody is added who can sign in. */
record PersonFormPage(Typed typed) implements Page {

    List<Option> languages() {
        return Arrays.stream(Language.values())
                .map(language -> new Option(language.code(), language.ownName()))
                .toList();
    }

    @Override
    public int status() {
        return typed.status();
    }
}
