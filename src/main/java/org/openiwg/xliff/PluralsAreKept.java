package org.openiwg.xliff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The module of XLIFF 2.2 for plurals, genders and choices: each case has a fitting value for each variable of its switch. */
final class PluralsAreKept implements Rule {

    private static final Pattern BETWEEN = Pattern.compile("\\s*,\\s*|\\s+");
    private static final Pattern ITEM = Pattern.compile("(plural|ordinal|gender|select):[^\\s:,]+");
    private static final Pattern COUNTED = Pattern.compile("zero|one|two|few|many|other|-?\\d+(?:\\.\\d+)?");

    @Override
    public void check(XmlNode root, Report report) {
        root.all().forEach(node -> {
            String variables = node.attribute("pgs:switch");
            if (variables != null) {
                for (String item : items(variables)) {
                    report.require(ITEM.matcher(item).matches(), node, "switch", item);
                }
            }
            String values = node.attribute("pgs:case");
            if (values != null) {
                XmlNode holder = holder(node);
                report.require(holder != null, node, "case-without-switch");
                if (holder != null) {
                    fits(node, items(values), items(holder.attribute("pgs:switch", "")), report);
                }
            }
            once(node, report);
        });
    }

    private static List<String> items(String text) {
        return BETWEEN.splitAsStream(text.strip()).toList();
    }

    private static @Nullable XmlNode holder(XmlNode node) {
        return node.upwards()
                .skip(1)
                .filter(up -> up.has("pgs:switch"))
                .findFirst()
                .orElse(null);
    }

    private static void fits(XmlNode node, List<String> values, List<String> variables, Report report) {
        report.require(
                values.size() == variables.size(),
                node,
                "case-count",
                String.valueOf(values.size()),
                String.valueOf(variables.size()));
        for (int i = 0; i < Math.min(values.size(), variables.size()); i++) {
            boolean counted =
                    variables.get(i).startsWith("plural:") || variables.get(i).startsWith("ordinal:");
            report.require(
                    !counted || COUNTED.matcher(values.get(i)).matches(),
                    node,
                    "case-value",
                    values.get(i),
                    variables.get(i));
        }
    }

    /** Under one switch, two cases of the same values would leave it open which to take. */
    private static void once(XmlNode node, Report report) {
        if (node.has("pgs:switch")) {
            Set<List<String>> seen = new HashSet<>();
            node.children().stream().filter(child -> child.has("pgs:case")).forEach(child -> {
                String values = child.attribute("pgs:case", "");
                report.require(seen.add(items(values)), child, "case-twice", values);
            });
        }
    }
}
