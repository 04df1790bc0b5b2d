package org.openiwg.xliff;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ITS module of XLIFF 2.1 and later: versions, what goes together, what excludes each other, who said it. */
final class ItsIsKept implements Rule {

    private static final Set<String> CATEGORIES = Set.of(
            "allowed-characters",
            "directionality",
            "domain",
            "elements-within-text",
            "external-resource",
            "id-value",
            "language-information",
            "locale-filter",
            "localization-note",
            "localization-quality-issue",
            "localization-quality-rating",
            "mt-confidence",
            "preserve-space",
            "provenance",
            "storage-size",
            "target-pointer",
            "terminology",
            "text-analysis",
            "translate");

    private static final List<String> ISSUE = List.of(
            "locQualityIssueType",
            "locQualityIssueComment",
            "locQualityIssueSeverity",
            "locQualityIssueProfileRef",
            "locQualityIssueEnabled");

    private static final List<String> PROVENANCE = List.of(
            "org",
            "orgRef",
            "person",
            "personRef",
            "revOrg",
            "revOrgRef",
            "revPerson",
            "revPersonRef",
            "revTool",
            "revToolRef",
            "tool",
            "toolRef");

    /** Attributes that make an annotation of ITS of a mark without a type of its own. */
    private static final Set<String> GENERIC = Set.of(
            "its:annotatorsRef",
            "its:locQualityIssuesRef",
            "its:locQualityRatingScore",
            "its:locQualityRatingVote",
            "its:taIdentRef",
            "its:taSource",
            "its:taIdent",
            "its:taClassRef",
            "itsm:lang",
            "its:mtConfidence",
            "its:provenanceRecordsRef",
            "its:allowedCharacters",
            "itsm:domains",
            "its:localeFilterList");

    /** Confidence means nothing without the tool that was so sure. */
    private static final Map<String, String> CONFIDENCE = Map.of(
            "its:mtConfidence",
            "mt-confidence",
            "its:taConfidence",
            "text-analysis",
            "its:termConfidence",
            "terminology");

    @Override
    public void check(XmlNode root, Report report) {
        root.all().forEach(node -> {
            boolean its = node.name().startsWith("its:")
                    || node.attributes().keySet().stream()
                            .anyMatch(name -> name.startsWith("its:") || name.startsWith("itsm:"));
            if (its) {
                report.require(hasVersion(node), node, "its-version");
                marks(node, report);
                together(node, report);
                annotators(node, report);
            }
            switch (node.name()) {
                case "its:locQualityIssue" ->
                    report.require(
                            node.has("locQualityIssueType") || node.has("locQualityIssueComment"), node, "its-empty");
                case "its:provenanceRecord" ->
                    report.require(PROVENANCE.stream().anyMatch(node::has), node, "its-empty");
                case "xlf:unit", "xlf:group", "xlf:file" -> standOff(node, report);
                default -> {
                    // Nothing more is said of others.
                }
            }
        });
    }

    private static boolean hasVersion(XmlNode node) {
        return node.upwards()
                .anyMatch(up -> up.has("its:version") || up.name().startsWith("its:") && up.has("version"));
    }

    private static void marks(XmlNode node, Report report) {
        if (node.is("xlf:mrk", "xlf:sm") && GENERIC.stream().anyMatch(node::has)) {
            String type = node.attribute("type", "its:generic");
            report.require(
                    type.equals("its:generic") || type.equals("term") || type.equals("its:term-no"),
                    node,
                    "its-type",
                    type);
        }
    }

    private static void together(XmlNode node, Report report) {
        exclude(node, "its:locQualityIssuesRef", ISSUE, report);
        exclude(node, "its:provenanceRecordsRef", PROVENANCE, report);
        exclude(node, "its:locQualityRatingScore", List.of("locQualityRatingVote"), report);
        exclude(node, "its:taIdentRef", List.of("taSource", "taIdent"), report);
        report.require(
                node.has("its:taSource") == node.has("its:taIdent"), node, "half", "its:taSource", "its:taIdent");
        for (String rating : new String[] {"its:locQualityRatingScore", "its:locQualityRatingVote"}) {
            report.require(!node.has(rating + "Threshold") || isInScope(node, rating), node, "its-threshold", rating);
        }
        refers(node, "its:locQualityIssuesRef", "its:locQualityIssues", report);
        refers(node, "its:provenanceRecordsRef", "its:provenanceRecords", report);
    }

    private static void exclude(XmlNode node, String attribute, List<String> others, Report report) {
        if (node.has(attribute)) {
            others.stream()
                    .filter(other -> node.has("its:" + other))
                    .forEach(other -> report.add(node, "exclude", attribute, "its:" + other));
        }
    }

    private static boolean isInScope(XmlNode node, String attribute) {
        return node.upwards().anyMatch(up -> up.has(attribute));
    }

    private static void refers(XmlNode node, String attribute, String element, Report report) {
        String reference = node.attribute(attribute);
        if (reference == null) {
            return;
        }
        XmlNode scope = node.nearest("xlf:unit", "xlf:group", "xlf:file");
        boolean found = reference.matches("#(?:[fgu]=[^/]+/)*its=.+")
                && scope != null
                && scope.all()
                        .filter(one -> one.is(element))
                        .anyMatch(one -> reference.endsWith("its=" + one.attribute("xml:id", "")));
        report.require(found, node, "no-such", attribute, reference);
    }

    private static void annotators(XmlNode node, Report report) {
        String references = node.attribute("its:annotatorsRef");
        if (references != null) {
            Set<String> seen = new HashSet<>();
            for (String reference : references.strip().split("\\s+", -1)) {
                String category = reference.replaceFirst("\\|.*", "");
                boolean formed = reference.matches("[^|]+\\|[^|]+.*") && CATEGORIES.contains(category);
                report.require(formed && seen.add(category), node, "its-annotators", reference);
            }
        }
        CONFIDENCE.forEach((attribute, category) -> report.require(
                !node.has(attribute)
                        || node.upwards()
                                .anyMatch(up ->
                                        up.attribute("its:annotatorsRef", "").contains(category + "|")),
                node,
                "its-confidence",
                attribute,
                category));
    }

    private static void standOff(XmlNode holder, Report report) {
        Set<String> seen = new HashSet<>();
        holder.children("its:locQualityIssues", "its:provenanceRecords").forEach(node -> {
            String id = node.attribute("xml:id");
            report.require(id == null || seen.add(id), node, "id-twice", node.name(), String.valueOf(id));
        });
    }
}
