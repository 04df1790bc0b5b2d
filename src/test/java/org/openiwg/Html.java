package org.openiwg;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must be true of every page, whatever it shows. */
record Html(String text) {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern REFERENCE =
            Pattern.compile(" (?:for|aria-labelledby|aria-describedby)=\"([^\"]*)\"| href=\"#([^\"]+)\"");
    private static final Pattern HEADING = Pattern.compile("<h([1-6])");

    List<String> faults(String language) {
        List<String> faults = new ArrayList<>();
        expect(faults, text.startsWith("<!doctype html>"), "no doctype");
        expect(faults, text.contains("<html lang=\"" + language + "\">"), "not marked as " + language);
        expect(faults, count("<title>[^<]+ – OpenIWG</title>") == 1, "no title");
        expect(faults, count("<h1[ >]") == 1, "not exactly one h1");
        expect(faults, count("<main[ >]") == 1, "not exactly one main");
        expect(faults, count(" style=\"|<style|<script| on[a-z]+=\"") == 0, "inline style or script");
        expect(faults, !text.contains("null\"") && !text.contains(">null<"), "a null is shown");
        ids(faults);
        headings(faults);
        return faults;
    }

    private void ids(List<String> faults) {
        Set<String> ids = new HashSet<>();
        Matcher id = ID.matcher(text);
        while (id.find()) {
            expect(faults, ids.add(id.group(1)), "id twice: " + id.group(1));
        }
        Matcher reference = REFERENCE.matcher(text);
        while (reference.find()) {
            String names = reference.group(1) == null ? reference.group(2) : reference.group(1);
            for (String name : names.split(" ", -1)) {
                expect(faults, ids.contains(name), "refers to no id: " + name);
            }
        }
    }

    private void headings(List<String> faults) {
        int before = 0;
        Matcher heading = HEADING.matcher(text);
        while (heading.find()) {
            int level = Integer.parseInt(heading.group(1));
            expect(faults, level <= before + 1, "h" + level + " after h" + before);
            before = level;
        }
    }

    private int count(String pattern) {
        return (int) Pattern.compile(pattern).matcher(text).results().count();
    }

    private static void expect(List<String> faults, boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }
}
