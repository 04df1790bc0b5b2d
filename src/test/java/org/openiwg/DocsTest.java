package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class DocsTest {

    private static final int LONGEST_README = 80;

    private static final Pattern LINK = Pattern.compile("\\[[^]]*]\\(([^)\\s#]*)(#[^)\\s]*)?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
    private static final Pattern DECISION_PART = Pattern.compile("(?m)^## (.*)$");
    private static final Pattern MACHINE_PATH = Pattern.compile("(?<![\\w.}])/(work|root|home|Users)/");
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b");

    @Test
    void theReadmeIsReadInAFewMinutes() {
        assertThat(Repository.text(Path.of("README.md")).lines().count()).isLessThanOrEqualTo(LONGEST_README);
    }

    @Test
    void everyLinkWithinTheRepositoryLeadsSomewhere() {
        List<String> broken = new ArrayList<>();
        for (Path document : Repository.documents()) {
            LINK.matcher(Repository.prose(document))
                    .results()
                    .filter(link -> !link.group(1).contains(":") && !leadsSomewhere(document, link))
                    .forEach(link -> broken.add(document + ": " + link.group()));
        }
        assertThat(broken).isEmpty();
    }

    private static boolean leadsSomewhere(Path document, MatchResult link) {
        Path target = link.group(1).isEmpty() ? document : document.resolveSibling(link.group(1));
        String anchor = link.group(2);
        return Files.exists(target) && (anchor == null || anchors(target).contains(anchor.substring(1)));
    }

    private static List<String> anchors(Path document) {
        return HEADING.matcher(Repository.prose(document))
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
    }

    @Test
    void everyDecisionSaysWhyWhatAndWhatElse() {
        List<Path> decisions = Repository.files("docs/adr");

        assertThat(decisions).isNotEmpty().allSatisfy(decision -> {
            assertThat(decision.getFileName().toString()).matches("\\d{4}-[a-z0-9-]+\\.md");
            assertThat(DECISION_PART
                            .matcher(Repository.text(decision))
                            .results()
                            .map(part -> part.group(1)))
                    .containsExactly("Context", "Decision", "Consequences", "Alternatives");
        });
        assertThat(decisions.stream()
                        .map(decision -> decision.getFileName().toString().substring(0, 4)))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyDependencyHasItsReason() throws Exception {
        String reasons = Repository.text(Path.of("docs/dependencies.md"));
        Set<String> rows = Pattern.compile("(?m)^\\| `([^`]+)` \\|")
                .matcher(reasons)
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rows).isEqualTo(dependencies());
    }

    @Test
    void everyVersionIsUsed() throws IOException {
        String build = Files.readString(Path.of("pom.xml"));
        List<String> ours = Pattern.compile("<([a-z0-9-]+\\.version)>")
                .matcher(build)
                .results()
                .map(version -> version.group(1))
                // Spring Boot's parent reads this one.
                .filter(version -> !version.equals("java.version"))
                .toList();

        assertThat(ours).isNotEmpty().allSatisfy(version -> assertThat(build).contains("${" + version + "}"));
    }

    /** What the build names itself, each as {@code group:artifact}; not what these bring along. */
    private static Set<String> dependencies() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Element project =
                factory.newDocumentBuilder().parse(Path.of("pom.xml").toFile()).getDocumentElement();
        Set<String> named = new TreeSet<>();
        for (String kind : List.of("parent", "dependency", "plugin", "path")) {
            NodeList elements = project.getElementsByTagName(kind);
            for (int i = 0; i < elements.getLength(); i++) {
                Node element = elements.item(i);
                boolean isImported = child(element, "scope").equals("import");
                if (!isImported) {
                    named.add(child(element, "groupId") + ":" + child(element, "artifactId"));
                }
            }
        }
        if (project.getElementsByTagName("palantirJavaFormat").getLength() > 0) {
            named.add("com.palantir.javaformat:palantir-java-format");
        }
        return named;
    }

    private static String child(Node element, String name) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals(name)) {
                return child.getTextContent().strip();
            }
        }
        return "";
    }

    @Test
    void nothingIsUnfinishedAndNothingNamesOneMachine() {
        List<String> marks = new ArrayList<>();
        for (Path file : Repository.files("")) {
            String text = readable(file);
            List.of(MACHINE_PATH, UNFINISHED)
                    .forEach(mark ->
                            mark.matcher(text).results().forEach(found -> marks.add(file + ": " + found.group())));
        }
        assertThat(marks).isEmpty();
    }

    /** The text of a file; nothing for one that is none. */
    private static String readable(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException binary) {
            return "";
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
