package org.openiwg.xliff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** XLIFF 2: what points inside the file finds what it points to. */
final class ReferencesLead implements Rule {

    @Override
    public void check(XmlNode root, Report report) {
        for (XmlNode file : root.children("xlf:file")) {
            Set<String> units = ids(file.all().filter(node -> node.is("xlf:unit")));
            file.all().forEach(node -> {
                for (String flows : new String[] {"subFlows", "subFlowsStart", "subFlowsEnd"}) {
                    for (String unit : node.attribute(flows, "").strip().split("\\s+", -1)) {
                        report.require(unit.isEmpty() || units.contains(unit), node, "no-such", flows, unit);
                    }
                }
            });
            file.all().filter(node -> node.is("xlf:unit")).forEach(unit -> unit(unit, report));
        }
        root.all().filter(node -> node.is("mtc:match")).forEach(match -> data(match, inline(match), report));
    }

    private static Set<String> ids(Stream<XmlNode> nodes) {
        return nodes.map(node -> node.attribute("id", "")).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<XmlNode> inline(XmlNode holder) {
        return holder.children("xlf:source", "xlf:target").stream()
                .flatMap(XmlNode::all)
                .toList();
    }

    private static void unit(XmlNode unit, Report report) {
        List<XmlNode> nodes = unit.children("xlf:segment", "xlf:ignorable").stream()
                .flatMap(part -> Stream.concat(Stream.of(part), inline(part).stream()))
                .toList();
        data(unit, nodes, report);
        for (XmlNode node : nodes) {
            String copied = node.attribute("copyOf");
            if (copied != null) {
                copy(
                        node,
                        nodes.stream()
                                .filter(one -> copied.equals(one.attribute("id")))
                                .toList(),
                        report);
            }
            if (node.is("xlf:mrk", "xlf:sm")) {
                mark(node, unit, report);
            }
        }
        spans(unit, ids(nodes.stream()), report);
    }

    /** Of a copy, the base has no original data and may be copied. */
    private static void copy(XmlNode node, List<XmlNode> bases, Report report) {
        String base = node.attribute("copyOf", "");
        report.require(!bases.isEmpty(), node, "no-such", "copyOf", base);
        boolean own = Stream.of("dataRef", "dataRefStart", "dataRefEnd").anyMatch(node::has);
        report.require(!own, node, "copy-with-data", base);
        report.require(
                bases.stream()
                        .noneMatch(one -> Stream.of("dataRef", "dataRefStart", "dataRefEnd")
                                .anyMatch(one::has)),
                node,
                "copy-with-data",
                base);
        report.require(
                bases.stream().noneMatch(one -> one.attribute("canCopy", "yes").equals("no")),
                node,
                "copy-forbidden",
                base);
    }

    private static void data(XmlNode holder, List<XmlNode> nodes, Report report) {
        XmlNode original = holder.child("xlf:originalData");
        Set<String> data = original == null ? Set.of() : ids(original.children().stream());
        for (XmlNode node : nodes) {
            for (String attribute : new String[] {"dataRef", "dataRefStart", "dataRefEnd"}) {
                String reference = node.attribute(attribute);
                report.require(
                        reference == null || data.contains(reference),
                        node,
                        "no-such",
                        attribute,
                        String.valueOf(reference));
            }
            report.require(
                    node.has("dataRefStart") == node.has("dataRefEnd"), node, "half", "dataRefStart", "dataRefEnd");
            report.require(
                    node.has("subFlowsStart") == node.has("subFlowsEnd"), node, "half", "subFlowsStart", "subFlowsEnd");
            report.require(node.has("equivStart") == node.has("equivEnd"), node, "half", "equivStart", "equivEnd");
        }
    }

    private static void mark(XmlNode mark, XmlNode unit, Report report) {
        String type = mark.attribute("type", "generic");
        String reference = mark.attribute("ref");
        if (type.equals("comment")) {
            report.require(mark.has("value") != mark.has("ref"), mark, "comment");
            if (reference != null) {
                XmlNode notes = unit.child("xlf:notes");
                Set<String> ids = notes == null ? Set.of() : ids(notes.children().stream());
                report.require(
                        ids.contains(reference.replaceFirst("^.*#(?:.*/)?n=", "")), mark, "no-such", "ref", reference);
            }
        }
        report.require(!type.equals("mtc:match") || reference == null, mark, "match-mark");
    }

    /** Matches, glossary entries and notes point to a segment or to something in one, of the same unit. */
    private static void spans(XmlNode unit, Set<String> ids, Report report) {
        unit.all().forEach(node -> {
            String reference = node.attribute("ref");
            boolean points = node.is("mtc:match", "gls:glossEntry", "gls:translation") || node.is("xlf:note");
            if (reference != null && points) {
                String id = reference.replaceFirst("^.*#(?:.*/)?(?:t=)?", "");
                report.require(ids.contains(id), node, "no-such", "ref", reference);
            }
        });
    }
}
