package org.openiwg.xliff;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** XLIFF 1.2: keys, references to them, and codes that belong together. */
final class OneTwoIsKept implements Rule {

    @Override
    public void check(XmlNode root, Report report) {
        for (XmlNode file : root.children("x12:file")) {
            List<XmlNode> all = file.all().toList();
            once(all.stream().filter(node -> node.is("x12:group")), "id", report);
            once(all.stream().filter(node -> node.is("x12:trans-unit", "x12:bin-unit")), "id", report);
            once(all.stream().filter(node -> node.is("x12:tool")), "tool-id", report);
            once(all.stream().filter(node -> node.is("x12:phase")), "phase-name", report);
            once(all.stream().filter(node -> node.is("x12:count-group")), "name", report);
            once(all.stream().filter(node -> node.is("x12:context-group")), "name", report);
            once(all.stream().filter(node -> node.is("x12:external-file")), "uid", report);
            references(all, "x12:tool", "tool-id", report);
            references(all, "x12:phase", "phase-name", report);
            Set<String> units = values(all.stream().filter(node -> node.is("x12:trans-unit", "x12:bin-unit")), "id");
            all.stream()
                    .filter(node -> node.has("xid"))
                    .forEach(node -> report.require(
                            units.contains(node.attribute("xid", "")),
                            node,
                            "no-such",
                            "xid",
                            node.attribute("xid", "")));
        }
        root.all().forEach(node -> {
            if (node.is("x12:source", "x12:seg-source", "x12:target")) {
                pairs(node, "x12:bpt", "x12:ept", report);
                pairs(node, "x12:bx", "x12:ex", report);
                codes(node, report);
            }
            if (node.is("x12:trans-unit", "x12:alt-trans")) {
                segments(node, report);
            }
        });
    }

    private static Set<String> values(Stream<XmlNode> nodes, String attribute) {
        return nodes.map(node -> node.attribute(attribute))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static void once(Stream<XmlNode> nodes, String attribute, Report report) {
        Set<String> seen = new HashSet<>();
        nodes.filter(node -> node.has(attribute))
                .forEach(node -> report.require(
                        seen.add(node.attribute(attribute, "")),
                        node,
                        "id-twice",
                        CheckGrammar.shown(node.name()),
                        node.attribute(attribute, "")));
    }

    private static void references(List<XmlNode> all, String element, String attribute, Report report) {
        Set<String> known = values(all.stream().filter(node -> node.is(element)), attribute);
        all.stream()
                .filter(node -> node.has(attribute) && !node.is(element))
                .forEach(node -> report.require(
                        known.contains(node.attribute(attribute, "")),
                        node,
                        "no-such",
                        attribute,
                        node.attribute(attribute, "")));
    }

    private static String key(XmlNode code) {
        return code.attribute("rid", code.attribute("id", ""));
    }

    private static void pairs(XmlNode content, String start, String end, Report report) {
        Set<String> open = new HashSet<>();
        Set<String> ended = new HashSet<>();
        content.all().forEach(node -> {
            if (node.is(start)) {
                report.require(open.add(key(node)), node, "id-twice", CheckGrammar.shown(start), key(node));
            }
            if (node.is(end)) {
                report.require(
                        open.contains(key(node)) && ended.add(key(node)),
                        node,
                        "end-without-start",
                        CheckGrammar.shown(end));
            }
        });
        content.all()
                .filter(node -> node.is(start))
                .forEach(node -> report.require(
                        ended.contains(key(node)), node, "start-without-end", CheckGrammar.shown(start)));
    }

    /** In a source each code has an id of its own; a target may clone. */
    private static void codes(XmlNode content, Report report) {
        if (content.is("x12:source")) {
            once(
                    content.all().filter(node -> node.is("x12:g", "x12:x", "x12:bx", "x12:ph", "x12:it", "x12:bpt")),
                    "id",
                    report);
        }
    }

    private static void segments(XmlNode holder, Report report) {
        XmlNode source = holder.child("x12:seg-source");
        Set<String> known = new HashSet<>();
        if (source != null) {
            once(source.children("x12:mrk").stream(), "mid", report);
            known.addAll(values(source.children("x12:mrk").stream(), "mid"));
        }
        Stream.concat(
                        holder.children("x12:target").stream().flatMap(target -> target.children("x12:mrk").stream()),
                        holder.children("x12:alt-trans").stream())
                .filter(node -> node.has("mid"))
                .forEach(node -> report.require(
                        known.contains(node.attribute("mid", "")), node, "no-such", "mid", node.attribute("mid", "")));
    }
}
