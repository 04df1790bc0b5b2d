package org.openiwg.consultation;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.Bilingual;

/** Reads the answers of a form, and says at each field what has to be put right. */
record CheckForm(Typed typed, PageContext at) {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]");

    /** One line. */
    String line(String field, boolean needed) {
        if (!typed.isLine(field)) {
            typed.refuse(field, at.text("consultation.fault.line"));
        }
        return given(field, needed);
    }

    /** Sentences of at most so many characters. */
    String text(String field, int longest, boolean needed) {
        String value = typed.value(field).replace("\r\n", "\n");
        if (value.length() > longest || CONTROL.matcher(value).find()) {
            typed.refuse(field, at.text("consultation.fault.text", longest));
        }
        given(field, needed);
        return value;
    }

    /** A line in both languages, {@code title_en} and {@code title_fr}; either may be missing for now. */
    Bilingual lines(String field, boolean needed) {
        return Bilingual.of(line(field + "_en", needed), line(field + "_fr", needed));
    }

    Bilingual texts(String field, int longest, boolean needed) {
        return Bilingual.of(text(field + "_en", longest, needed), text(field + "_fr", longest, needed));
    }

    /** A day; today where none that exists was given, and the form says so. */
    LocalDate day(String field) {
        if (typed.day(field).isEmpty()) {
            typed.refuse(field, at.text("consultation.fault.day"));
        }
        return typed.day(field).orElse(at.today());
    }

    boolean is(String field) {
        return typed.value(field).equals("yes");
    }

    private String given(String field, boolean needed) {
        if (needed && typed.value(field).isEmpty()) {
            typed.refuse(field, at.text("consultation.fault.needed"));
        }
        return typed.value(field);
    }
}
