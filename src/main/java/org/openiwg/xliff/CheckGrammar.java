package org.openiwg.xliff;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every element and attribute is one that the grammar knows, where it may be, of its type. */
final class CheckGrammar {

    private static final String OTHERS = "@other";
    private static final String SCHEMA_INSTANCE = "{http://www.w3.org/2001/XMLSchema-instance}";

    /** Where the specification leaves no room for what XML itself defines, such as a language. */
    private static final Set<String> NO_XML =
            Set.of("xlf:ph", "xlf:pc", "xlf:sc", "xlf:ec", "xlf:mrk", "xlf:sm", "mtc:match");

    private final Grammar grammar;
    private final Report report;

    CheckGrammar(Grammar grammar, Report report) {
        this.grammar = grammar;
        this.report = report;
    }

    void check(XmlNode root) {
        root.all().forEach(this::element);
    }

    private void element(XmlNode element) {
        String prefix = grammar.prefix(element.namespace());
        if (prefix.isEmpty()) {
            return;
        }
        if (!grammar.isKnown(element.name())) {
            if (grammar.ownPrefixes().contains(prefix)) {
                report.add(element, "unknown-element", shown(element.name()));
            }
            return;
        }
        place(element);
        grammar.content(element.name()).ifPresent(model -> content(element, model));
        attributes(element);
    }

    private void place(XmlNode element) {
        XmlNode parent = element.parent();
        if (parent == null) {
            return;
        }
        grammar.places(element.name()).ifPresent(places -> {
            boolean foreignParent = grammar.prefix(parent.namespace()).isEmpty();
            report.require(
                    foreignParent || places.contains(parent.name()),
                    element,
                    "misplaced",
                    shown(element.name()),
                    shown(parent.name()));
            boolean first = grammar.mayRepeat(element.name())
                    || parent.children(element.name()).getFirst() == element;
            report.require(first, element, "once", shown(element.name()), shown(parent.name()));
        });
    }

    private void content(XmlNode element, ContentModel model) {
        if (!model.isMixed() && element.hasOwnText()) {
            report.add(element, "text", shown(element.name()));
        }
        List<XmlNode> children = element.children();
        int fitting = model.fitting(element);
        if (fitting < children.size()) {
            XmlNode wrong = children.get(fitting);
            report.add(wrong, "child", shown(wrong.name()), shown(element.name()), model.toString());
        } else if (fitting == children.size()) {
            report.add(element, "incomplete", shown(element.name()), model.toString());
        }
    }

    private void attributes(XmlNode element) {
        Map<String, Grammar.Attribute> known = grammar.attributes(element);
        known.forEach((name, attribute) -> report.require(
                !attribute.required() || element.has(name), element, "attribute-missing", shown(element.name()), name));
        Set<String> modules = new HashSet<>(grammar.ownPrefixes());
        element.attributes().forEach((name, value) -> {
            Grammar.Attribute attribute = known.get(name);
            if (attribute != null) {
                value(element, name, value, attribute.type());
            } else if (!name.startsWith(SCHEMA_INSTANCE)) {
                foreign(element, name, value, known.containsKey(OTHERS), modules);
            }
        });
    }

    private void foreign(XmlNode element, String name, String value, boolean othersAllowed, Set<String> modules) {
        String prefix = name.startsWith("{") || !name.contains(":") ? "" : name.substring(0, name.indexOf(':'));
        boolean own = !name.startsWith("{") && prefix.isEmpty();
        boolean noXml = prefix.equals("xml") && NO_XML.contains(element.name());
        if (own || noXml || !othersAllowed) {
            report.add(element, "attribute", shown(element.name()), name);
            return;
        }
        Set<String> owners = grammar.owners(name).orElse(Set.of());
        if (owners.isEmpty() && modules.contains(prefix)) {
            report.add(element, "attribute", shown(element.name()), name);
        } else if (!owners.isEmpty() && !owners.contains(element.name())) {
            report.add(element, "attribute", shown(element.name()), name);
        } else {
            value(element, name, value, grammar.foreignType(name));
        }
    }

    private void value(XmlNode element, String name, String value, String type) {
        if (!grammar.fits(type, value)) {
            report.add(element, "value", shown(element.name()), name, value, grammar.values(type));
        }
    }

    /** Without the prefix of the core, as everybody writes it. */
    static String shown(String name) {
        return name.replaceFirst("^(?:xlf|x12):", "");
    }
}
