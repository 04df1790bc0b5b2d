package org.openiwg.xliff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** XLIFF 2: what is said of skeletons, units, states, orders, types and code points beyond their form. */
final class SegmentsAreWhole implements Rule {

    private static final Set<String> FORMATS = Set.of("xlf:b", "xlf:i", "xlf:u", "xlf:lb", "xlf:pb");

    @Override
    public void check(XmlNode root, Report report) {
        root.all().forEach(node -> {
            switch (node.name()) {
                case "xlf:skeleton" -> {
                    boolean empty = node.content().isEmpty();
                    report.require(node.has("href") == empty, node, "skeleton");
                }
                case "xlf:unit" -> unit(node, report);
                case "xlf:segment" -> segment(node, report);
                case "xlf:cp" ->
                    report.require(isNoXml(node.attribute("hex", "")), node, "code-point", node.attribute("hex", ""));
                default -> {
                    // Nothing more is said of others.
                }
            }
            if (node.name().startsWith("xlf:") && node.has("subType")) {
                subType(node, report);
            }
        });
    }

    private static void unit(XmlNode unit, Report report) {
        report.require(unit.child("xlf:segment") != null, unit, "no-segment");
        List<XmlNode> parts = unit.children("xlf:segment", "xlf:ignorable");
        Set<Integer> orders = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            XmlNode target = parts.get(i).child("xlf:target");
            if (target == null) {
                continue;
            }
            int order = order(target, i + 1);
            report.require(order >= 1 && order <= parts.size(), target, "order-range", String.valueOf(parts.size()));
            report.require(orders.add(order), target, "order-twice", String.valueOf(order));
        }
    }

    private static int order(XmlNode target, int place) {
        String order = target.attribute("order", "").strip();
        try {
            return order.isEmpty() ? place : Integer.parseInt(order);
        } catch (NumberFormatException tooLong) {
            return Integer.MAX_VALUE;
        }
    }

    private static void segment(XmlNode segment, Report report) {
        report.require(!segment.has("subState") || segment.has("state"), segment, "sub-state");
        String state = segment.attribute("state", "initial");
        report.require(
                state.equals("initial") || segment.child("xlf:target") != null, segment, "state-without-target", state);
        String own = segment.attribute("subState", "");
        report.require(!own.startsWith("xlf:"), segment, "reserved", "subState", own);
    }

    private static void subType(XmlNode node, Report report) {
        String type = node.attribute("type");
        String own = node.attribute("subType", "");
        report.require(type != null, node, "sub-type");
        boolean fits = FORMATS.contains(own)
                ? "fmt".equals(type)
                : own.equals("xlf:var") ? "ui".equals(type) : !own.startsWith("xlf:");
        report.require(type == null || fits, node, "sub-type-of", own, String.valueOf(type));
    }

    /** Only what XML cannot hold is written as a code point (XML 1.0, production 2). */
    private static boolean isNoXml(String hex) {
        try {
            int point = Integer.parseInt(hex, 16);
            boolean xml = point == 9
                    || point == 10
                    || point == 13
                    || point >= 0x20 && point <= 0xD7FF
                    || point >= 0xE000 && point <= 0xFFFD
                    || point >= 0x10000 && point <= 0x10FFFF;
            return point <= 0x10FFFF && !xml;
        } catch (NumberFormatException none) {
            return false;
        }
    }
}
