package org.openiwg.xliff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** XLIFF 2, fragment identification: references inside the file are written as that chapter says. */
final class FragmentsAreFormed implements Rule {

    private static final List<String> HOLDERS = List.of("f", "g", "u");
    private static final Set<String> LEAVES = Set.of("n", "d", "t");
    private static final Set<String> MODULES =
            Set.of("ctr", "fs", "gls", "its", "mda", "mtc", "pgs", "res", "slr", "val");
    private static final String TOKEN = "[\\w.:\\-\\u00B7\\u00C0-\\uFFFD]+";

    @Override
    public void check(XmlNode root, Report report) {
        root.all()
                .filter(node ->
                        node.is("xlf:mrk", "xlf:sm", "xlf:note", "mtc:match", "gls:glossEntry", "gls:translation"))
                .forEach(node -> {
                    String reference = node.attribute("ref", "");
                    if (reference.startsWith("#")) {
                        report.require(isFormed(reference.substring(1)), node, "fragment", reference);
                    }
                });
    }

    /** Holders from the file inwards, each once; then at most one leaf, which is last. */
    static boolean isFormed(String fragment) {
        String path = fragment.startsWith("/") ? fragment.substring(1) : fragment;
        Set<String> seen = new HashSet<>();
        int holder = -1;
        boolean leaf = false;
        for (String selector : path.split("/", -1)) {
            String[] halves = selector.split("=", 2);
            String prefix = halves.length == 2 ? halves[0] : "";
            String id = halves[halves.length - 1];
            int rank = HOLDERS.indexOf(prefix);
            boolean known = prefix.isEmpty() || rank >= 0 || LEAVES.contains(prefix) || MODULES.contains(prefix);
            if (leaf
                    || !known
                    || !id.matches(TOKEN)
                    || id.contains("=")
                    || !seen.add(prefix)
                    || rank >= 0 && rank < holder) {
                return false;
            }
            if (halves.length == 2 && prefix.isEmpty()) {
                return false;
            }
            holder = Math.max(holder, rank);
            leaf = rank < 0;
        }
        return true;
    }
}
