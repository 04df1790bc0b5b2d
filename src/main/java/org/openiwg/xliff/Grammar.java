package org.openiwg.xliff;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What elements and attributes a version of XLIFF has, read from {@code xliff/*.grammar}, which says how to read it. */
final class Grammar {

    /** An attribute that an element may have. */
    record Attribute(boolean required, String type) {}

    private static final Pattern LISTED = Pattern.compile("[\\w|-]+");

    private static final Pattern ATTRIBUTE = Pattern.compile("((?:(?:xml|its|pgs):)?[\\w-]++|@other)(!)?(?::(\\w++))?");

    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, Pattern> types = new HashMap<>();
    private final Map<String, ContentModel> contents = new HashMap<>();
    private final Map<String, Map<String, Attribute>> attributes = new HashMap<>();
    private final Map<String, Set<String>> places = new HashMap<>();
    private final Set<String> repeated = new HashSet<>();
    private final Map<String, Set<String>> owners = new HashMap<>();
    private final Map<String, String> foreignTypes = new HashMap<>();
    private String root = "";

    private static final Map<Version, Grammar> KNOWN = new ConcurrentHashMap<>();

    private Grammar() {}

    /** That of a version; each is read once. */
    static Grammar of(Version version) {
        return KNOWN.computeIfAbsent(version, Grammar::read);
    }

    private static Grammar read(Version version) {
        Grammar grammar = new Grammar();
        String file = version.isTwo() ? "2" : "1.2";
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Grammar.class.getResourceAsStream("/xliff/" + file + ".grammar")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> grammar.read(line, version));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return grammar;
    }

    private void read(String line, Version version) {
        if (line.startsWith("2.2 ")) {
            if (version == Version.V2_2) {
                read(line.substring(4), version);
            }
            return;
        }
        String[] words = line.split(" +", 3);
        switch (words[0]) {
            case "namespace" -> prefixes.put(words[2], words[1]);
            case "root" -> root = words[1];
            case "type" -> types.put(words[1], Pattern.compile(words[2].substring(2)));
            case "element" -> contents.put(words[1], new ContentModel(after(words[2])));
            case "attributes" -> attributes.put(words[1], attributes(after(words[2])));
            case "place" -> {
                String element = words[1].replace("*", "");
                places.put(element, Set.of(words[2].substring(3).split(" ", -1)));
                if (words[1].endsWith("*")) {
                    repeated.add(element);
                }
            }
            case "attribute" -> attribute(words[1], words[2].substring(3));
            default -> throw new IllegalStateException("a grammar says " + line);
        }
    }

    private static String after(String equals) {
        return equals.substring(1).strip();
    }

    private void attribute(String name, String rest) {
        String[] halves = rest.split(" : ", -1);
        owners.put(name, Set.of(halves[0].strip().split(" ")));
        if (halves.length > 1) {
            foreignTypes.put(name, halves[1]);
        }
    }

    private static Map<String, Attribute> attributes(String line) {
        return ATTRIBUTE
                .matcher(line)
                .results()
                .collect(Collectors.toMap(
                        one -> one.group(1),
                        one -> new Attribute(one.group(2) != null, one.group(3) == null ? "" : one.group(3))));
    }

    String root() {
        return root;
    }

    /** The prefix of a namespace, empty for an unknown one. */
    String prefix(String namespace) {
        return prefixes.getOrDefault(namespace, "");
    }

    boolean isKnown(String element) {
        return contents.containsKey(element);
    }

    Optional<ContentModel> content(String element) {
        return Optional.ofNullable(contents.get(element));
    }

    Map<String, Attribute> attributes(XmlNode element) {
        return attributes.getOrDefault(element.name(), Map.of());
    }

    /** Where a module's element may stand; empty when its parents' content says so. */
    Optional<Set<String>> places(String element) {
        return Optional.ofNullable(places.get(element));
    }

    /** Whether a module's element may stand in one place more than once. */
    boolean mayRepeat(String element) {
        return repeated.contains(element);
    }

    /** The elements that may have a module's attribute; empty when any may that takes attributes of others. */
    Optional<Set<String>> owners(String attribute) {
        return Optional.ofNullable(owners.get(attribute));
    }

    String foreignType(String attribute) {
        return foreignTypes.getOrDefault(attribute, "");
    }

    boolean fits(String type, String value) {
        if (type.equals("language")) {
            return LanguageCode.isWellFormed(value);
        }
        return type.isEmpty()
                || Objects.requireNonNull(types.get(type), type).matcher(value).matches();
    }

    /** What the values of a type may be: one by one where they are few, else the name of the type. */
    String values(String type) {
        Pattern pattern = types.get(type);
        return pattern == null || !LISTED.matcher(pattern.pattern()).matches()
                ? type
                : pattern.pattern().replace("|", ", ");
    }

    /** The prefixes of namespaces whose every element and attribute is defined. */
    List<String> ownPrefixes() {
        return prefixes.values().stream()
                .filter(prefix -> !prefix.startsWith("its") && !prefix.equals("xml"))
                .distinct()
                .toList();
    }
}
