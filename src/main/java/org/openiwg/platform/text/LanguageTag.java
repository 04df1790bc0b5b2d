package org.openiwg.platform.text;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.CaseMap;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A language that people read, by BCP 47.
 *
 * @param tag in its canonical form, for example {@code zh-Hant}
 */
public record LanguageTag(String tag) {

    private static final Set<String> LANGUAGES =
            Arrays.stream(ULocale.getISOLanguages()).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> TERRITORIES =
            Arrays.stream(ULocale.getISOCountries()).collect(Collectors.toUnmodifiableSet());

    /** Why a tag is refused, and what was perhaps meant. */
    public sealed interface Judged {

        record Known(LanguageTag language) implements Judged {}

        /**
         * A tag that is none.
         *
         * @param suggestion empty when there is none
         */
        record Unknown(String tag, String suggestion) implements Judged {}
    }

    /** Judges a tag as somebody typed it. */
    public static Judged judge(String typed) {
        String tag = typed.strip();
        ULocale locale = ULocale.forLanguageTag(tag.replace('_', '-'));
        ULocale newest = ULocale.createCanonical(locale);
        String canonical = newest.toLanguageTag();
        boolean known = LANGUAGES.contains(newest.getLanguage())
                && (locale.getCountry().isEmpty() || TERRITORIES.contains(locale.getCountry()))
                && (locale.getScript().isEmpty() || isScript(locale.getScript()));
        String usual = usual(canonical);
        if (known && tag.equals(usual)) {
            return new Judged.Known(new LanguageTag(tag));
        }
        return new Judged.Unknown(tag, known && !usual.equals("und") ? usual : "");
    }

    private static boolean isScript(String script) {
        return UScript.getCodeFromName(script) != UScript.INVALID_CODE;
    }

    /** Chinese is told apart by its script; what has a newer code has that. */
    private static String usual(String tag) {
        return switch (tag.toLowerCase(Locale.ROOT)) {
            case "tl" -> "fil";
            case "zh", "zh-cn", "zh-sg", "zh-hans-cn" -> "zh-Hans";
            case "zh-tw", "zh-hk", "zh-mo", "zh-hant-tw" -> "zh-Hant";
            default -> tag;
        };
    }

    public ULocale locale() {
        return ULocale.forLanguageTag(tag);
    }

    /** As those who read it write it. */
    public String ownName() {
        String name = locale().getDisplayNameWithDialect(locale());
        return CaseMap.toTitle().wholeString().noLowercase().apply(locale().toLocale(), null, name);
    }

    public boolean isRightToLeft() {
        return locale().isRightToLeft();
    }

    /** For HTML: {@code ltr} or {@code rtl}. */
    public String direction() {
        return isRightToLeft() ? "rtl" : "ltr";
    }

    /** ISO 15924, the usual one where the tag names none. */
    public String script() {
        return ULocale.addLikelySubtags(locale()).getScript();
    }
}
