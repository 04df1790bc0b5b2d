package org.openiwg.xliff;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** XLIFF 2: what is said of languages and of space in one place holds in the others. */
final class LanguagesAgree implements Rule {

    @Override
    public void check(XmlNode root, Report report) {
        String source = root.attribute("srcLang", "");
        @Nullable String target = root.attribute("trgLang");
        root.all().forEach(node -> {
            if (node.is("xlf:source") && isOfSegment(node) || node.is("res:source")) {
                agrees(node, source, report);
            }
            if (node.is("xlf:target") && isOfSegment(node)) {
                report.require(target != null, node, "no-target-language");
                space(node, report);
            }
            if (target != null
                    && (node.is("xlf:target") && isOfSegment(node) || node.is("res:target") || isOfMatch(node))) {
                agrees(node, target, report);
            }
        });
    }

    private static boolean isOfSegment(XmlNode node) {
        XmlNode parent = node.parent();
        return parent != null && parent.is("xlf:segment", "xlf:ignorable");
    }

    private static boolean isOfMatch(XmlNode node) {
        XmlNode parent = node.parent();
        return node.is("xlf:target")
                && parent != null
                && parent.is("mtc:match")
                && !parent.attribute("reference", "no").equals("yes");
    }

    /** Its own language or, without one, that which it has from around it. */
    private static void agrees(XmlNode node, String language, Report report) {
        String own = inherited(node, "xml:lang");
        report.require(
                own == null || LanguageCode.isOf(own, language),
                node,
                "other-language",
                CheckGrammar.shown(node.name()),
                String.valueOf(own),
                language);
    }

    private static @Nullable String inherited(XmlNode node, String attribute) {
        return node.upwards()
                .map(up -> up.attribute(attribute))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static void space(XmlNode target, Report report) {
        XmlNode parent = target.parent();
        XmlNode source = parent == null ? null : parent.child("xlf:source");
        if (source != null) {
            report.require(
                    Objects.requireNonNullElse(inherited(source, "xml:space"), "default")
                            .equals(Objects.requireNonNullElse(inherited(target, "xml:space"), "default")),
                    target,
                    "other-space");
        }
    }
}
