package org.openiwg;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of a page that changes something.
 *
 * @param action where it is sent
 * @param hasFiles whether it can carry files
 * @param fields by their names, in order; its token is left out
 */
record WebForm(String action, boolean hasFiles, Map<String, Field> fields) {

    private static final Pattern TAG =
            Pattern.compile("<(/?[a-z]+)((?:\\s+[a-zA-Z0-9-]+(?:=\"[^\"]*\")?)*)\\s*/?>([^<]*)");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z0-9-]+)(?:=\"([^\"]*)\")?");
    private static final Pattern LINK = Pattern.compile("<a(?:\\s[^>]*)?\\shref=\"([^\"]*)\"");
    private static final Pattern WITH_ERROR = Pattern.compile("id=\"([\\w.-]+)-error\"|href=\"#([\\w.-]+)\"");

    /**
     * A field.
     *
     * @param name empty for the button that says nothing but that the form is sent
     * @param kind the type of an input; {@code textarea}, {@code select} or {@code button}
     * @param values what it has, or all that can be chosen
     * @param trap whether people never come to it: what is typed there comes from programs
     */
    record Field(String name, String kind, List<String> values, boolean trap) {

        /** Whether anything can be typed. */
        boolean isText() {
            return List.of("text", "textarea", "email", "search", "url", "tel", "")
                    .contains(kind);
        }
    }

    /** The forms of a page that are sent by POST. */
    static List<WebForm> in(String html) {
        List<WebForm> forms = new ArrayList<>();
        Map<String, Field> fields = new LinkedHashMap<>();
        String action = "";
        boolean files = false;
        String select = "";
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            Map<String, String> has = attributes(tag.group(2));
            switch (tag.group(1)) {
                case "form" -> {
                    fields = new LinkedHashMap<>();
                    action = "post".equals(has.get("method")) ? has.getOrDefault("action", "") : "";
                    files = "multipart/form-data".equals(has.get("enctype"));
                }
                case "/form" -> {
                    if (!action.isEmpty()) {
                        forms.add(new WebForm(action, files, fields));
                    }
                    action = "";
                }
                case "input" -> add(fields, has, has.getOrDefault("type", "text"), has.getOrDefault("value", ""));
                case "button" -> add(fields, has, "button", has.getOrDefault("value", ""));
                case "textarea" -> add(fields, has, "textarea", unescaped(tag.group(3)));
                case "select" -> {
                    select = has.getOrDefault("name", "");
                    add(fields, has, "select", "");
                }
                case "option" -> {
                    Field field = fields.get(select);
                    if (field != null) {
                        field.values.add(has.getOrDefault("value", unescaped(tag.group(3))));
                    }
                }
                default -> {}
            }
        }
        return forms;
    }

    private static void add(Map<String, Field> fields, Map<String, String> has, String kind, String value) {
        String name = has.getOrDefault("name", "");
        boolean presses = kind.equals("button") && !"button".equals(has.get("type"));
        if ((presses || !name.isEmpty()) && !name.equals("_csrf")) {
            fields.computeIfAbsent(
                            name, any -> new Field(name, kind, new ArrayList<>(), "-1".equals(has.get("tabindex"))))
                    .values
                    .add(value);
        }
    }

    /** Where the links of a page lead, within this site. */
    static List<String> links(String html) {
        List<String> links = new ArrayList<>();
        Matcher link = LINK.matcher(html);
        while (link.find()) {
            String href = unescaped(link.group(1)).replaceAll("#.*", "");
            if (href.startsWith("/") && !href.startsWith("//")) {
                links.add(href);
            }
        }
        return links;
    }

    /** The fields that a page says something is wrong with. */
    static List<String> wrongIn(String html) {
        Set<String> names = new LinkedHashSet<>();
        Matcher wrong = WITH_ERROR.matcher(html);
        while (wrong.find()) {
            names.add(wrong.group(1) == null ? wrong.group(2) : wrong.group(1));
        }
        names.remove("main");
        return List.copyOf(names);
    }

    /** What all forms of one kind have in common, whatever thing each is about. */
    String kind() {
        return kindOf(action) + " " + fields.keySet();
    }

    /** An address without what differs from thing to thing. */
    static String kindOf(String address) {
        return URLDecoder.decode(address.replaceAll("[?#].*", ""), StandardCharsets.UTF_8)
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("/[A-Za-z0-9_-]{20,}(?=/|$)", "/{secret}")
                .replaceAll("/[0-9]+(?=/|$)", "/{n}");
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> has = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            has.put(attribute.group(1), attribute.group(2) == null ? "" : unescaped(attribute.group(2)));
        }
        return has;
    }

    static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
