package org.openiwg.letter;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Constants as they are written in tables, forms and the names of messages: {@code CHAIR_VACANT} is {@code chair-vacant}. */
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of a word; null when there is none. */
    static <E extends Enum<E>> @Nullable E read(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(word)) {
                return constant;
            }
        }
        return null;
    }

    /** The same for what the database holds, where every word is one. */
    static <E extends Enum<E>> E known(Class<E> type, String word) {
        E constant = read(type, word);
        if (constant == null) {
            throw new IllegalStateException(word + " is no " + type.getSimpleName());
        }
        return constant;
    }
}
