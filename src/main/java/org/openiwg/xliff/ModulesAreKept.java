package org.openiwg.xliff;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The modules of XLIFF 2 but for ITS and plurals: what their chapters say in words. */
final class ModulesAreKept implements Rule {

    private static final List<String> PATTERNS = List.of("isPresent", "isNotPresent", "startsWith", "endsWith");
    private static final Set<String> STANDARD_STORAGE = Set.of("xliff:utf8", "xliff:utf16", "xliff:utf32");

    @Override
    public void check(XmlNode root, Report report) {
        root.all().forEach(node -> {
            switch (node.name()) {
                case "mtc:match" -> report.require(!node.has("subType") || node.has("type"), node, "sub-type");
                case "gls:glossEntry" ->
                    report.require(
                            node.child("gls:translation") != null || node.child("gls:definition") != null,
                            node,
                            "empty-entry");
                case "res:resourceItem" -> resource(node, report);
                case "res:source", "res:target" -> {
                    boolean empty = node.children().isEmpty() && node.text().isBlank();
                    report.require(node.has("href") == empty, node, "resource-content");
                }
                case "res:resourceItemRef" -> {
                    XmlNode file = node.nearest("xlf:file");
                    String reference = node.attribute("ref", "");
                    report.require(file != null && items(file).contains(reference), node, "no-such", "ref", reference);
                }
                case "val:rule" -> rule(node, report);
                case "ctr:revisions" -> revisions(node, report);
                default -> {
                    // Nothing more is said of others.
                }
            }
            sizes(node, report);
            styles(node, report);
        });
    }

    private static Set<String> items(XmlNode file) {
        return file.children("res:resourceData").stream()
                .flatMap(data -> data.children("res:resourceItem").stream())
                .map(item -> item.attribute("id", ""))
                .collect(Collectors.toSet());
    }

    /** Its kind must be said unless both sides hold their content themselves. */
    private static void resource(XmlNode item, Report report) {
        List<XmlNode> sides = item.children("res:source", "res:target");
        boolean inside = sides.size() == 2
                && sides.stream().noneMatch(side -> side.children().isEmpty());
        report.require(item.has("mimeType") || inside, item, "mime-type");
        report.require(!item.children().isEmpty(), item, "empty-resource");
    }

    private static void rule(XmlNode rule, Report report) {
        long patterns = PATTERNS.stream().filter(rule::has).count();
        boolean custom = rule.attributes().keySet().stream().anyMatch(name -> name.startsWith("{"));
        report.require(patterns == 1 || patterns == 0 && custom, rule, "one-pattern");
        report.require(!rule.has("occurs") || rule.has("isPresent"), rule, "occurs");
        report.require(
                !rule.has("existsInSource")
                        || Stream.of("isPresent", "startsWith", "endsWith").anyMatch(rule::has),
                rule,
                "exists");
        XmlNode holder = rule.parent() == null ? null : rule.parent().parent();
        boolean file = holder != null && holder.is("xlf:file");
        report.require(!file || !rule.attribute("disabled", "no").equals("yes"), rule, "disabled");
    }

    private static void revisions(XmlNode revisions, Report report) {
        XmlNode track = revisions.parent();
        XmlNode holder = track == null ? null : track.parent();
        String kind = revisions.attribute("appliesTo", "");
        String reference = revisions.attribute("ref");
        if (holder == null) {
            return;
        }
        if (reference != null) {
            report.require(
                    holder.all().anyMatch(node -> reference.equals(node.attribute("id"))),
                    revisions,
                    "no-such",
                    "ref",
                    reference);
        }
        Set<String> versions = revisions.children("ctr:revision").stream()
                .map(revision -> revision.attribute("version", ""))
                .collect(Collectors.toSet());
        String current = revisions.attribute("currentVersion");
        report.require(
                current == null || versions.contains(current),
                revisions,
                "no-such",
                "currentVersion",
                String.valueOf(current));
        revisions.all().filter(node -> node.is("ctr:item")).forEach(item -> {
            String property = item.attribute("property", "content");
            boolean known = property.equals("content") || isAttributeOf(kind, property);
            report.require(known, item, "property", property, kind);
        });
    }

    private static boolean isAttributeOf(String kind, String property) {
        Grammar grammar = Grammar.of(Version.V2_0);
        XmlNode probe = new XmlNode(Version.V2_0.namespace(), "xlf:" + kind, 1, null);
        return !grammar.isKnown(probe.name()) || grammar.attributes(probe).containsKey(property);
    }

    private static void sizes(XmlNode node, Report report) {
        report.require(!node.has("slr:sizeInfo") || !node.has("slr:sizeInfoRef"), node, "size-info");
        boolean sized = node.attributes().keySet().stream().anyMatch(name -> name.startsWith("slr:"));
        report.require(
                !sized || !node.is("xlf:ec") || node.attribute("isolated", "no").equals("yes"), node, "size-of-end");
        String reference = node.attribute("slr:sizeInfoRef");
        report.require(
                reference == null || hasSizeData(node, reference),
                node,
                "no-such",
                "slr:sizeInfoRef",
                String.valueOf(reference));
        XmlNode file = node.nearest("xlf:file");
        XmlNode profiles = file == null ? null : file.child("slr:profiles");
        if (profiles != null && profiles.attribute("generalProfile", "").equals("xliff:codepoints")) {
            size(node, "slr:sizeRestriction", report);
            integer(node, "slr:sizeInfo", report);
        }
        if (profiles != null && STANDARD_STORAGE.contains(profiles.attribute("storageProfile", ""))) {
            size(node, "slr:storageRestriction", report);
            integer(node, "slr:equivStorage", report);
        }
    }

    /** It is in data beside the element, or beside something that the element is in. */
    private static boolean hasSizeData(XmlNode node, String reference) {
        return node.upwards()
                .flatMap(up -> up.children("slr:data").stream())
                .flatMap(XmlNode::all)
                .anyMatch(one -> reference.equals(one.attribute("id")) || reference.equals(one.attribute("xml:id")));
    }

    private static void integer(XmlNode node, String attribute, Report report) {
        String value = node.attribute(attribute, "");
        report.require(value.matches("[0-9]*"), node, "size", attribute, value);
    }

    private static void size(XmlNode node, String attribute, Report report) {
        String value = node.attribute(attribute, "*");
        boolean formed = value.matches("(?:\\d{1,18},)?(?:\\d{1,18}|\\*)");
        report.require(formed, node, "size", attribute, value);
        if (formed && value.matches("\\d+,\\d+")) {
            String[] both = value.split(",", 2);
            report.require(Long.parseLong(both[0]) <= Long.parseLong(both[1]), node, "size", attribute, value);
        }
    }

    private static void styles(XmlNode node, Report report) {
        boolean styled = node.has("fs:fs") || node.has("fs:subFs");
        report.require(!node.has("fs:subFs") || node.has("fs:fs"), node, "sub-style");
        report.require(
                !styled
                        || !node.is("xlf:ec")
                        || node.attribute("isolated", "no").equals("yes"),
                node,
                "style-of-end");
        String pairs = node.attribute("fs:subFs", "");
        for (String pair : pairs.isEmpty() ? new String[0] : pairs.split("(?<!\\\\)\\\\(?!\\\\|,)", -1)) {
            report.require(pair.matches("[^,\\s]+,(?s:.*)"), node, "style-pair", pairs);
        }
    }
}
