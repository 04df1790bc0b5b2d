package org.openiwg.wording;

import com.ibm.icu.lang.UScript;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which script a text is written in. */
final class ScriptOf {

    /** What each writing system mixes. */
    private static final Map<String, Set<Integer>> MIXED = Map.of(
            "Jpan", Set.of(UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA),
            "Kore", Set.of(UScript.HANGUL, UScript.HAN),
            "Hans", Set.of(UScript.HAN),
            "Hant", Set.of(UScript.HAN));

    private ScriptOf() {}

    /** The script of most letters; empty when there are none. */
    static Optional<Integer> most(String text) {
        Map<Integer, Integer> counts = new HashMap<>();
        text.codePoints().filter(Character::isLetter).forEach(one -> {
            int script = UScript.getScript(one);
            if (script != UScript.COMMON && script != UScript.INHERITED) {
                counts.merge(script, 1, Integer::sum);
            }
        });
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    static boolean fits(int script, String wanted) {
        return MIXED.getOrDefault(wanted, Set.of(UScript.getCodeFromName(wanted)))
                .contains(script);
    }

    /** In English, for messages. */
    static String name(int script) {
        return UScript.getName(script);
    }
}
