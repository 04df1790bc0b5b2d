package org.openiwg.account.pages;

import java.util.Locale;

/** The pages of a body that its navigation leads to. */
public enum Part {
    ACCOUNT(""),
    OBLIGATIONS("/obligations"),
    REMINDERS("/reminders"),
    FINDINGS("/findings"),
    MEMBERS("/members"),
    MEETINGS("/meetings"),
    CONSULTATIONS("/consultations"),
    PUBLICATIONS("/publications"),
    DECISIONS("/decisions"),
    SUCCESSION("/succession");

    private final String path;

    Part(String path) {
        this.path = path;
    }

    /** The end of its address. */
    String path() {
        return path;
    }

    /** The message that names it. */
    String key() {
        return "account.part." + name().toLowerCase(Locale.ROOT);
    }
}
