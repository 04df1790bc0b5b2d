package org.openiwg.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openiwg.platform.text.Language;

/**
 * Makes every internal link of a page, so that none loses the language or the day looked at.
 *
 * @param language the language of the page
 * @param path the page's own path without the language, "" for the home page
 * @param query the page's own parameters in order, without {@code as-of}
 * @param asOf the day looked at
 */
public record Links(Language language, String path, Map<String, List<String>> query, AsOf asOf) {

    /** A page ("/about") in the same language, as of the same day. */
    public String page(String to) {
        return "/" + language.code() + to + suffix(Map.of());
    }

    /** A page with parameters, name and value in turn; those with an empty value are left out. */
    public String page(String to, String... parameters) {
        return "/" + language.code() + to + suffix(pairs(new LinkedHashMap<>(), parameters));
    }

    /** An address outside the languages ("/api/v1/...", "/feeds/...") as of the same day. */
    public String data(String to) {
        return to + suffix(Map.of());
    }

    /** An address outside the languages with this page's own parameters and day: the same list as data. */
    public String dataHere(String to) {
        Map<String, List<String>> asked = new LinkedHashMap<>(query);
        asked.remove("page");
        return to + suffix(asked);
    }

    /** This page with some parameters replaced (name and value in turn); an empty value removes one. */
    public String here(String... parameters) {
        return "/" + language.code() + path + suffix(pairs(new LinkedHashMap<>(query), parameters));
    }

    /** This page in the other language. */
    public String inOtherLanguage() {
        return new Links(language.other(), path, query, asOf).here();
    }

    /** This page as of today. */
    public String today() {
        return new Links(language, path, query, AsOf.today(asOf.today())).here();
    }

    /** This page as of another day. */
    public String on(LocalDate day) {
        return new Links(language, path, query, new AsOf(day, asOf.today())).here();
    }

    /** This page's address without parameters, where its forms are sent. */
    public String formAction() {
        return "/" + language.code() + path;
    }

    private static Map<String, List<String>> pairs(Map<String, List<String>> into, String... parameters) {
        for (int i = 0; i + 1 < parameters.length; i += 2) {
            if (parameters[i + 1].isEmpty()) {
                into.remove(parameters[i]);
            } else {
                into.put(parameters[i], List.of(parameters[i + 1]));
            }
        }
        return into;
    }

    private String suffix(Map<String, List<String>> parameters) {
        if (parameters.isEmpty() && asOf.isToday()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        parameters.forEach((name, values) -> values.forEach(value -> parts.add(encoded(name) + "=" + encoded(value))));
        if (!asOf.isToday()) {
            parts.add(AsOf.PARAMETER + "=" + asOf.date());
        }
        return "?" + String.join("&", parts);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
