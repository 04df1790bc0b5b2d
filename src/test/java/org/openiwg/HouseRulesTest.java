package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");

    private static final int LONGEST = 400;
    private static final int LONGEST_MEDIAN = 60;
    private static final int LONGEST_OF_NINE_IN_TEN = 150;

    private static final Pattern TYPE =
            Pattern.compile("(?m)^[ \\t]*(?:[a-z][\\w-]* +)*(?:class|record|enum|@?interface) +([A-Z]\\w*)");
    private static final Pattern SAYS_NOTHING = Pattern.compile("\\w+(Manager|Helper|Utils?|Impl|Data|Info)");

    /** Data is the field's word for what others may take and compute with: open data. */
    private static final Set<String> FIELD_WORDS = Set.of("PublicData");

    /** Takes pictures for people; no suite runs it. */
    private static final Set<String> NOT_OF_THE_SUITE = Set.of("Screens.java");

    @Test
    void noClassIsTooLong() {
        assertThat(sources())
                .allSatisfy(file -> assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(LONGEST));
    }

    @Test
    void mostClassesAreShort() {
        int[] lengths = classesOf(MAIN).mapToInt(HouseRulesTest::lines).sorted().toArray();

        assertThat(lengths[lengths.length / 2]).as("median").isLessThanOrEqualTo(LONGEST_MEDIAN);
        assertThat(lengths[lengths.length * 9 / 10]).as("nine in ten").isLessThanOrEqualTo(LONGEST_OF_NINE_IN_TEN);
    }

    @Test
    void everyPackageSaysWhatItIsAndThatNothingIsNull() {
        Set<Path> packages = new TreeSet<>();
        classesOf(MAIN).forEach(file -> packages.add(MAIN.relativize(file).getParent()));
        classesOf(TEST).forEach(file -> packages.add(TEST.relativize(file).getParent()));

        assertThat(packages)
                .allSatisfy(folder -> assertThat(packageInfo(folder))
                        .as(folder.toString())
                        .startsWith("/**")
                        .contains("@NullMarked"));
    }

    /** A package of the program covers the tests in it. */
    private static String packageInfo(Path folder) {
        return Stream.of(MAIN, TEST)
                .map(root -> root.resolve(folder).resolve("package-info.java"))
                .filter(Files::exists)
                .map(Repository::text)
                .findFirst()
                .orElse("no package-info.java");
    }

    @Test
    void everyTypeHasANameThatSaysSomething() {
        List<String> types = new ArrayList<>();
        for (Path file : sources()) {
            TYPE.matcher(Repository.text(file)).results().forEach(type -> types.add(type.group(1)));
        }

        assertThat(types).contains("HouseRulesTest", "Act", "PublicData");
        assertThat(types)
                .filteredOn(type -> !FIELD_WORDS.contains(type))
                .noneMatch(type -> SAYS_NOTHING.matcher(type).matches());
    }

    @Test
    void everyTestIsNamedByItsKind() {
        Map<String, String> kinds = Map.of(
                "@Test\n", "Test\\.java",
                "@FuzzTest", "FuzzTest\\.java",
                "extends WebTest ", "(Web|Journey)Test\\.java",
                "extends JourneyTest ", "JourneyTest\\.java");
        for (Path file : classesOf(TEST).toList()) {
            String name = file.getFileName().toString();
            String text = Repository.text(file);
            if (NOT_OF_THE_SUITE.contains(name)) {
                continue;
            }
            kinds.forEach((sign, suffix) -> {
                if (text.contains(sign) && !file.endsWith("HouseRulesTest.java")) {
                    assertThat(name).matches("\\w*" + suffix);
                }
            });
            assertThat(text).as(name).doesNotContainPattern("@Test\\s+void test[A-Z]");
        }
    }

    private static List<Path> sources() {
        return Stream.concat(classesOf(MAIN), classesOf(TEST)).toList();
    }

    private static Stream<Path> classesOf(Path root) {
        return Repository.files(root.toString()).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> !file.endsWith("package-info.java"));
    }

    private static int lines(Path file) {
        return Arrays.asList(Repository.text(file).split("\n", -1)).size() - 1;
    }
}
