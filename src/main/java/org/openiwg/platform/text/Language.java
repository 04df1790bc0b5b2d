package org.openiwg.platform.text;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages of every page, equal in quality; dates and numbers as CLDR writes them. */
public enum Language {
    EN("English", Locale.ENGLISH),
    FR("Français", Locale.CANADA_FRENCH);

    private final String ownName;
    private final Locale locale;
    private final LocalizedNumberFormatter numbers;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter month;
    private final DateTimeFormatter shortMonth;

    Language(String ownName, Locale locale) {
        this.ownName = ownName;
        this.locale = locale;
        numbers = NumberFormatter.withLocale(locale);
        day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        shortDay = DateTimeFormatter.ofPattern("d MMM uuuu", locale);
        month = DateTimeFormatter.ofPattern("MMMM uuuu", locale);
        shortMonth = DateTimeFormatter.ofPattern("MMM uuuu", locale);
    }

    /** The language of a path prefix or tag ("en", "fr"); null for any other. */
    public static @Nullable Language of(String code) {
        return switch (code) {
            case "en" -> EN;
            case "fr" -> FR;
            default -> null;
        };
    }

    /** Its BCP 47 tag and path prefix. */
    public String code() {
        return this == EN ? "en" : "fr";
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == EN ? FR : EN;
    }

    /** "31 March 2008", "1er mars 2008": French counts the first day of a month, CLDR's pattern does not. */
    public String date(LocalDate date) {
        return ordinalFirst(date, day.format(date));
    }

    /** "31 Mar 2008", for columns. */
    public String shortDate(LocalDate date) {
        return ordinalFirst(date, shortDay.format(date));
    }

    public String month(YearMonth of) {
        return month.format(of);
    }

    public String shortMonth(YearMonth of) {
        return shortMonth.format(of);
    }

    /** "1,371", "1 371". */
    public String number(long number) {
        return numbers.format(number).toString();
    }

    private String ordinalFirst(LocalDate date, String written) {
        return this == FR && date.getDayOfMonth() == 1 ? "1er" + written.substring(1) : written;
    }
}
