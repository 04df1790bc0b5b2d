package org.openiwg.account.pages;

import java.util.List;

/**
 * A sentence that holds markup: what matters in it is set apart.
 *
 * @param key its message
 * @param args what goes into it
 */
record Sentence(String key, List<Object> args) {

    static Sentence of(String key, Object... args) {
        return new Sentence("account.say." + key, List.of(args));
    }

    Object[] values() {
        return args.toArray();
    }
}
