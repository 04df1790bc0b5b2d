package org.openiwg.people;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Page;

/**
 * Where the administrator takes ways to sign in from somebody.
 *
 * @param person whose
 * @param fields which of them, and why; none when there is nothing to take
 */
record WaysPage(UUID person, String name, List<Field> fields, Typed typed) implements Page {

    static final String WAY = "way";
    static final String ACCOUNT = "account";
    static final String REASON = "reason";

    static WaysPage of(Person person, List<Passkey> passkeys, boolean hasAccount, Asked asked, Ago ago) {
        var at = ago.at();
        List<Option> ways = new ArrayList<>();
        passkeys.forEach(passkey -> ways.add(new Option(
                passkey.id().toString(), at.text("people.ways.passkey", passkey.name(), ago.words(passkey.made())))));
        if (hasAccount) {
            ways.add(new Option(ACCOUNT, at.text("people.ways.account")));
        }
        List<Field> fields = ways.isEmpty()
                ? List.of()
                : List.of(
                        Field.checks(asked.typed(), WAY, at.text("people.ways.which"), ways)
                                .withValues(asked.ways()),
                        Field.line(asked.typed(), REASON, at.text("people.ways.reason"))
                                .withHint(at.text("people.ways.reason.hint")));
        return new WaysPage(person.id(), person.name(), fields, asked.typed());
    }

    /**
     * What was asked for.
     *
     * @param ways the ids of passkeys, and a word for the provider's accounts
     */
    record Asked(List<String> ways, Typed typed) {

        Asked {
            ways = List.copyOf(ways);
        }
    }

    @Override
    public int status() {
        return typed.status();
    }
}
