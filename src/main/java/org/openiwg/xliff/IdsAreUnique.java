package org.openiwg.xliff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** XLIFF 2, attribute id: each value once within its scope; what a target holds repeats the id of its sibling source's. */
final class IdsAreUnique implements Rule {

    private static final Set<String> PAIRS = Set.of("xlf:pc", "xlf:sc", "xlf:ec");
    private static final Set<String> MARKS = Set.of("xlf:mrk", "xlf:sm");

    @Override
    public void check(XmlNode root, Report report) {
        once(root.children("xlf:file").stream(), report);
        for (XmlNode file : root.children("xlf:file")) {
            once(file.all().filter(node -> node.is("xlf:group")), report);
            once(file.all().filter(node -> node.is("xlf:unit")), report);
            file.all().filter(node -> node.is("xlf:unit")).forEach(unit -> unit(unit, report));
        }
        root.all().forEach(node -> {
            if (node.is("xlf:notes", "xlf:originalData", "mtc:matches")) {
                once(node.children().stream(), report);
            }
            if (node.is("gls:glossary", "res:resourceData", "mda:metadata")) {
                once(node.all().filter(one -> !one.is("xlf:note")), report);
            }
            if (node.is("mtc:match")) {
                match(node, report);
            }
            if (node.is("xlf:file", "xlf:group", "xlf:unit")) {
                extensions(node, report);
            }
        });
    }

    private static void once(Stream<XmlNode> nodes, Report report) {
        Set<String> seen = new HashSet<>();
        nodes.forEach(node -> {
            String id = node.attribute("id");
            if (id != null && !seen.add(id.strip())) {
                report.add(node, "id-twice", CheckGrammar.shown(node.name()), id);
            }
        });
    }

    private static void unit(XmlNode unit, Report report) {
        Map<String, XmlNode> sources = new HashMap<>();
        List<XmlNode> parts = unit.children("xlf:segment", "xlf:ignorable");
        for (XmlNode part : parts) {
            Stream.concat(Stream.of(part), inside(part, "xlf:source")).forEach(node -> {
                String id = node.attribute("id");
                if (id != null && sources.putIfAbsent(id, node) != null) {
                    report.add(node, "id-twice", CheckGrammar.shown(node.name()), id);
                }
            });
        }
        Set<String> targets = new HashSet<>();
        for (XmlNode part : parts) {
            inside(part, "xlf:target").forEach(node -> target(node, part, sources, targets, report));
        }
    }

    private static void target(
            XmlNode node, XmlNode part, Map<String, XmlNode> sources, Set<String> targets, Report report) {
        String id = node.attribute("id");
        if (id == null) {
            return;
        }
        if (!targets.add(id)) {
            report.add(node, "id-twice", CheckGrammar.shown(node.name()), id);
        }
        XmlNode source = sources.get(id);
        if (source != null) {
            boolean sibling = inside(part, "xlf:source").anyMatch(one -> one == source);
            report.require(sibling && areAlike(source, node), node, "id-of-other", CheckGrammar.shown(node.name()), id);
        }
    }

    private static boolean areAlike(XmlNode one, XmlNode other) {
        return one.name().equals(other.name())
                || PAIRS.contains(one.name()) && PAIRS.contains(other.name())
                || MARKS.contains(one.name()) && MARKS.contains(other.name());
    }

    private static Stream<XmlNode> inside(XmlNode part, String name) {
        return part.children(name).stream().flatMap(content -> content.all().skip(1));
    }

    private static void match(XmlNode match, Report report) {
        once(inside(match, "xlf:source"), report);
        once(inside(match, "xlf:target"), report);
    }

    /** Fragment identification: ids of the elements of one foreign namespace, in one file, group or unit. */
    private static void extensions(XmlNode holder, Report report) {
        Map<String, Set<String>> seen = new HashMap<>();
        List<XmlNode> foreign = new ArrayList<>();
        holder.children().stream()
                .filter(child -> child.name().startsWith("{"))
                .forEach(child -> child.all().forEach(foreign::add));
        for (XmlNode node : foreign) {
            String id = node.has("id") ? node.attribute("id") : node.attribute("xml:id");
            if (id != null
                    && !seen.computeIfAbsent(node.namespace(), none -> new HashSet<>())
                            .add(id)) {
                report.add(node, "id-twice", node.name(), id);
            }
        }
    }
}
