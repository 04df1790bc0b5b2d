package org.openiwg.xliff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** XLIFF 2, editing hints: what may not be deleted is there, and what may not be reordered follows what it followed. */
final class CodesKeepOrder implements Rule {

    @Override
    public void check(XmlNode root, Report report) {
        root.all().forEach(node -> {
            if (!node.attribute("canReorder", "yes").equals("yes")) {
                report.require(
                        node.attribute("canDelete", "yes").equals("no")
                                && node.attribute("canCopy", "yes").equals("no"),
                        node,
                        "fixed-hints");
            }
            if (node.is("xlf:unit")) {
                unit(node, report);
            }
        });
    }

    private static void unit(XmlNode unit, Report report) {
        List<XmlNode> parts = unit.children("xlf:segment", "xlf:ignorable");
        sequences(parts.stream().flatMap(part -> codes(part, "xlf:source")).toList(), report);
        sequences(parts.stream().flatMap(part -> codes(part, "xlf:target")).toList(), report);
        for (XmlNode part : parts) {
            if (part.child("xlf:target") != null) {
                List<XmlNode> source = codes(part, "xlf:source").toList();
                List<XmlNode> target = codes(part, "xlf:target").toList();
                kept(source, target, report);
                if (part.attribute("state", "initial").equals("final")) {
                    present(source, target, report);
                }
            }
        }
    }

    private static Stream<XmlNode> codes(XmlNode part, String side) {
        return part.children(side).stream()
                .flatMap(XmlNode::all)
                .filter(node -> node.is("xlf:ph", "xlf:pc", "xlf:sc", "xlf:ec"));
    }

    private static String key(XmlNode code) {
        return code.has("startRef") ? "/" + code.attribute("startRef") : String.valueOf(code.attribute("id"));
    }

    /** One that may not be reordered follows the first of its sequence, or another of it. */
    private static void sequences(List<XmlNode> codes, Report report) {
        for (int i = 0; i < codes.size(); i++) {
            XmlNode code = codes.get(i);
            if (code.attribute("canReorder", "yes").equals("no")) {
                boolean follows = i > 0
                        && !codes.get(i - 1).attribute("canReorder", "yes").equals("yes");
                report.require(follows, code, "no-first", key(code));
            }
        }
    }

    private static void kept(List<XmlNode> source, List<XmlNode> target, Report report) {
        Map<String, String> before = new HashMap<>();
        for (int i = 1; i < target.size(); i++) {
            before.put(key(target.get(i)), key(target.get(i - 1)));
        }
        List<String> there = target.stream().map(CodesKeepOrder::key).toList();
        for (int i = 1; i < source.size(); i++) {
            XmlNode code = source.get(i);
            if (code.attribute("canReorder", "yes").equals("no") && there.contains(key(code))) {
                report.require(key(source.get(i - 1)).equals(before.get(key(code))), code, "reordered", key(code));
            }
        }
    }

    private static void present(List<XmlNode> source, List<XmlNode> target, Report report) {
        List<String> there = target.stream().map(CodesKeepOrder::key).toList();
        for (XmlNode code : source) {
            if (code.attribute("canDelete", "yes").equals("no")) {
                report.require(there.contains(key(code)), code, "deleted", key(code));
            }
        }
    }
}
