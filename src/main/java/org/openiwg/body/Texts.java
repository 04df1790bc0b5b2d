package org.openiwg.body;

import java.util.regex.Pattern;
import org.openiwg.platform.ui.Typed;
import org.openiwg.record.Bilingual;

/** Texts in both languages as they are typed into forms. */
final class Texts {

    static final int LONGEST = 20_000;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\x{FFFE}\\x{FFFF}&&[^\\n\\t]]");

    private Texts() {}

    /** What was typed in the fields {@code name_en} and {@code name_fr}. */
    static Bilingual of(Typed typed, String name) {
        return Bilingual.of(text(typed, name + "_en"), text(typed, name + "_fr"));
    }

    private static String text(Typed typed, String field) {
        return typed.value(field).replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * Refuses what is too long, holds control characters, or is missing.
     *
     * @param both whether it is needed in both languages; otherwise in one
     */
    static void judge(Typed typed, String name, int longest, boolean both, BodyWords words) {
        Bilingual text = of(typed, name);
        for (String field : new String[] {name + "_en", name + "_fr"}) {
            String written = text(typed, field);
            if (written.length() > longest || CONTROL.matcher(written).find()) {
                typed.refuse(field, words.text("body.form.error.long", longest));
            } else if (written.isEmpty() && (both || text.isEmpty() && field.endsWith("_en"))) {
                typed.refuse(
                        field,
                        both
                                ? words.text("body.form.error.both." + field.substring(field.length() - 2))
                                : words.text("body.form.error.one"));
            }
        }
    }
}
