package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/asvs.csv} says of every requirement of OWASP ASVS 5.0, levels 1 and 2, how it stands here and what proves it.
 * This test keeps it whole: no requirement without a row, no row without a requirement, no proof that does not exist.
 */
class AsvsTest {

    private static final Path ANSWERS = Path.of("docs/asvs.csv");
    private static final Path REQUIREMENTS = Path.of("src/test/resources/asvs/requirements.csv");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path SUMMARY = Path.of("docs/concepts/proof-of-security.md");

    private static final Set<String> STATES = Set.of("met", "not met", "not applicable");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    private static Map<String, NamedCsvRecord> rows(Path file) {
        Map<String, NamedCsvRecord> rows = new LinkedHashMap<>();
        CsvReader.builder()
                .ofNamedCsvRecord(Repository.text(file))
                .forEach(row -> assertThat(rows.put(row.getField("id"), row))
                        .as("a second row for " + row.getField("id"))
                        .isNull());
        return rows;
    }

    @Test
    void everyRequirementOfLevelsOneAndTwoHasARowAndNoRowIsAboutAnother() {
        Map<String, NamedCsvRecord> required = rows(REQUIREMENTS);
        assertThat(required).hasSize(253);
        Map<String, NamedCsvRecord> answered = rows(ANSWERS);
        assertThat(answered.keySet()).containsExactlyElementsOf(required.keySet());
        answered.forEach((id, row) -> {
            assertThat(row.getField("level"))
                    .as(id)
                    .isEqualTo(Objects.requireNonNull(required.get(id)).getField("level"));
            assertThat(STATES).as(id).contains(row.getField("state"));
            assertThat(row.getField("requirement")).as(id).isNotBlank();
            assertThat(row.getField("how")).as(id).isNotBlank().hasSizeLessThan(500);
        });
    }

    @Test
    void whatIsMetNamesATestOrADocumentAndWhatIsNotMetHasAPlan() {
        rows(ANSWERS).forEach((id, row) -> {
            if (row.getField("state").equals("met")) {
                assertThat(row.getField("proof")).as(id).isNotBlank();
            }
            if (row.getField("state").equals("not met")) {
                assertThat(row.getField("how")).as(id).contains("Plan:");
            }
        });
    }

    @Test
    void everyTestDocumentAndSectionThatIsNamedExists() {
        List<String> missing = new ArrayList<>();
        Map<String, Path> tests = Repository.files(TESTS.toString()).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .collect(Collectors.toMap(
                        file -> file.getFileName().toString().replace(".java", ""), file -> file, (one, other) -> one));
        rows(ANSWERS).forEach((id, row) -> {
            for (String proof : row.getField("proof").split("; ", -1)) {
                if (!proof.isEmpty() && !exists(proof, tests)) {
                    missing.add(id + " names " + proof);
                }
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void theSummaryCountsWhatTheRowsSay() {
        Map<String, Long> counts = rows(ANSWERS).values().stream()
                .collect(Collectors.groupingBy(row -> row.getField("state"), TreeMap::new, Collectors.counting()));
        assertThat(Repository.text(SUMMARY))
                .contains("%d are met, %d do not apply, %d are not met"
                        .formatted(
                                counts.get("met"), counts.get("not applicable"), counts.getOrDefault("not met", 0L)));
        rows(ANSWERS).forEach((id, row) -> {
            if (row.getField("state").equals("not met")) {
                assertThat(Repository.text(SUMMARY)).contains("| " + id + " |");
            }
        });
    }

    /** {@code Class}, {@code Class.method}, or the path of a document with or without a section. */
    private static boolean exists(String proof, Map<String, Path> tests) {
        if (proof.contains("/")) {
            String[] parts = proof.split("#", 2);
            Path document = Path.of(parts[0]);
            return Files.isRegularFile(document)
                    && (parts.length == 1 || anchors(document).contains(parts[1]));
        }
        String[] parts = proof.split("\\.", 2);
        Path test = tests.get(parts[0]);
        return test != null
                && parts[0].endsWith("Test")
                && (parts.length == 1 || Repository.text(test).contains("void " + parts[1] + "("));
    }

    private static Set<String> anchors(Path document) {
        Set<String> anchors = new HashSet<>();
        HEADING.matcher(Repository.prose(document))
                .results()
                .forEach(heading -> anchors.add(heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-')));
        return anchors;
    }
}
