package org.openiwg.desk;

import java.util.ArrayList;
import java.util.List;
import org.openiwg.platform.web.LostForm;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;

/**
 * A form that was kept, to be sent by whoever filled it.
 *
 * @param action where it goes
 * @param fields everything that was in it
 * @param typed what somebody typed, to be seen before it is sent
 */
record KeptFormPage(String action, List<Sent> fields, List<String> typed) implements Page {

    /** A field with its answer. */
    record Sent(String name, String value) {}

    static KeptFormPage of(LostForm form, PageContext at) {
        List<Sent> fields = new ArrayList<>();
        form.fields().forEach((name, values) -> values.forEach(value -> fields.add(new Sent(name, value))));
        fields.sort(java.util.Comparator.comparing(Sent::name));
        List<String> typed = fields.stream()
                .map(Sent::value)
                .filter(value -> value.codePoints().anyMatch(Character::isLetter))
                .toList();
        return new KeptFormPage("/" + at.language().code() + form.path(), fields, typed);
    }
}
