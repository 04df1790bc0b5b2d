package org.openiwg.xliff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** XLIFF 2: a start has its end behind it in the same unit, or says that it has none; both say the same of themselves. */
final class CodesArePaired implements Rule {

    private static final List<String> HINTS = List.of("canCopy", "canDelete", "canOverlap");

    @Override
    public void check(XmlNode root, Report report) {
        root.all().forEach(node -> {
            if (node.is("xlf:unit")) {
                for (String side : new String[] {"xlf:source", "xlf:target"}) {
                    scope(
                            node.children("xlf:segment", "xlf:ignorable").stream()
                                    .flatMap(part -> part.children(side).stream()),
                            report);
                }
            }
            if (node.is("mtc:match")) {
                for (String side : new String[] {"xlf:source", "xlf:target"}) {
                    scope(node.children(side).stream(), report);
                }
            }
        });
    }

    private static void scope(Stream<XmlNode> contents, Report report) {
        Map<String, XmlNode> codes = new HashMap<>();
        Map<String, XmlNode> marks = new HashMap<>();
        Set<XmlNode> closed = new HashSet<>();
        contents.flatMap(XmlNode::all).forEach(node -> {
            switch (node.name()) {
                case "xlf:sc" -> codes.put(node.attribute("id", ""), node);
                case "xlf:sm" -> marks.put(node.attribute("id", ""), node);
                case "xlf:ec" -> end(node, codes, closed, report);
                case "xlf:em" -> {
                    XmlNode start = marks.get(node.attribute("startRef", ""));
                    report.require(start != null && closed.add(start), node, "end-without-start", "em");
                }
                default -> {
                    // Others have no other half.
                }
            }
        });
        codes.values()
                .forEach(start -> report.require(
                        closed.contains(start)
                                != start.attribute("isolated", "no").equals("yes"),
                        start,
                        closed.contains(start) ? "not-isolated" : "start-without-end",
                        "sc"));
        marks.values().forEach(start -> report.require(closed.contains(start), start, "start-without-end", "sm"));
    }

    private static void end(XmlNode end, Map<String, XmlNode> codes, Set<XmlNode> closed, Report report) {
        boolean isolated = end.attribute("isolated", "no").equals("yes");
        report.require(
                isolated ? end.has("id") && !end.has("startRef") : end.has("startRef") && !end.has("id"),
                end,
                isolated ? "isolated-end" : "end-reference");
        report.require(isolated || !end.has("dir"), end, "end-direction");
        if (isolated) {
            return;
        }
        XmlNode start = codes.get(end.attribute("startRef", ""));
        if (start == null || !closed.add(start)) {
            report.add(end, "end-without-start", "ec");
            return;
        }
        for (String hint : HINTS) {
            report.require(start.attribute(hint, "yes").equals(end.attribute(hint, "yes")), end, "other-hint", hint);
        }
        String startOrder = start.attribute("canReorder", "yes");
        String endOrder = end.attribute("canReorder", "yes");
        report.require(
                startOrder.equals("firstNo") ? endOrder.equals("no") : endOrder.equals(startOrder),
                end,
                "other-hint",
                "canReorder");
    }
}
