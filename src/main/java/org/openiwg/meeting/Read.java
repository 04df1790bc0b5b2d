package org.openiwg.meeting;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;

/** What the forms about meetings ask alike, and how they read it. */
record Read(Typed typed, PageContext at) {

    static final int LONGEST_TEXT = 20_000;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    /** A line in both languages. */
    Bilingual bothLines(String name, String what, boolean needed) {
        for (String field : List.of(name + "_en", name + "_fr")) {
            if (needed && typed.value(field).isEmpty()) {
                typed.refuse(field, at.text("meeting.error.missing." + what));
            } else if (!typed.isLine(field)) {
                typed.refuse(field, at.text("meeting.error.line"));
            }
        }
        return Bilingual.of(typed.value(name + "_en"), typed.value(name + "_fr"));
    }

    /** A text in both languages. */
    Bilingual bothTexts(String name, String what, boolean needed) {
        for (String field : List.of(name + "_en", name + "_fr")) {
            String text = text(field);
            if (needed && text.isEmpty()) {
                typed.refuse(field, at.text("meeting.error.missing." + what));
            } else if (text.length() > LONGEST_TEXT || CONTROL.matcher(text).find()) {
                typed.refuse(field, at.text("meeting.error.text"));
            }
        }
        return Bilingual.of(text(name + "_en"), text(name + "_fr"));
    }

    private String text(String field) {
        return typed.value(field).replace("\r\n", "\n");
    }

    /** Whether a text of some field can be kept. */
    static boolean isText(String text) {
        return text.length() <= LONGEST_TEXT && !CONTROL.matcher(text).find();
    }

    /** Who may see it: nobody whom the meeting itself is not for. */
    Audience audience(Audience least) {
        Audience chosen = Audience.of(typed.value("audience"));
        if (chosen == null || chosen.compareTo(least) < 0) {
            typed.refuse("audience", at.text("meeting.error.audience"));
            return least;
        }
        return chosen;
    }

    List<Field> both(String name, String what) {
        return List.of(
                Field.line(typed, name + "_en", at.text("meeting.field." + what + ".en")),
                Field.line(typed, name + "_fr", at.text("meeting.field." + what + ".fr")));
    }

    List<Field> bothLong(String name, String what) {
        return List.of(
                Field.text(typed, name + "_en", at.text("meeting.field." + what + ".en")),
                Field.text(typed, name + "_fr", at.text("meeting.field." + what + ".fr")));
    }

    Field audienceField(Audience least) {
        return Field.radios(
                typed,
                "audience",
                at.text("meeting.field.audience"),
                Stream.of(Audience.values())
                        .filter(audience -> audience.compareTo(least) >= 0)
                        .map(audience ->
                                new Option(audience.word(), at.text("meeting.audience.choice." + audience.word())))
                        .toList());
    }
}
