package org.openiwg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openiwg.Repository;

/** Every {@code ./iwg} line in a block of code of the documentation works. */
class CommandsInDocsTest {

    private static final Pattern COMMAND = Pattern.compile("(?m)^(?:[A-Z_]+=\\S+ )*\\./iwg( [^#\\n]*)?");

    /** Those that need neither a database nor a server, and are tried here. */
    private static final Set<String> TRIED = Set.of("account", "timeline", "help");

    /** Those that do, and the tests that try them. */
    private static final Map<String, String> TRIED_ELSEWHERE = Map.of(
            "serve", "cli/ServeCrashTest.java",
            "import", "cli/RegisterCommandsStoreTest.java",
            "export", "cli/RegisterCommandsStoreTest.java",
            "verify", "cli/RegisterCommandsStoreTest.java",
            "administrator-link", "cli/RegisterCommandsStoreTest.java",
            "advisories", "cli/AdvisoriesCommandTest.java",
            "erase", "cli/RegisterCommandsStoreTest.java",
            "pamphlet", "cli/LeafletCommandsTest.java",
            "xliff", "cli/LeafletCommandsTest.java",
            "rotate-key", "cli/RegisterCommandsStoreTest.java");

    /** The launcher's own: whoever reads this result has tried it. */
    private static final String TEST = "test";

    private static final Path TESTS = Path.of("src/test/java/org/openiwg");

    @Test
    void everyCommandThatIsShownWorks() {
        for (Path document : Repository.documents()) {
            for (String command : commands(document)) {
                String word = Pattern.compile(" ").split(command, 2)[0];
                if (TRIED.contains(word)) {
                    assertThat(run(command))
                            .as("%s: ./iwg %s", document, command)
                            .isEmpty();
                } else if (!word.equals(TEST)) {
                    assertThat(TRIED_ELSEWHERE).as(document.toString()).containsKey(word);
                }
            }
        }
    }

    @Test
    void whatIsTriedElsewhereIsTriedThere() {
        assertThat(TRIED_ELSEWHERE)
                .allSatisfy((word, test) ->
                        assertThat(TESTS.resolve(test)).content().contains('"' + word + '"'));
    }

    private static List<String> commands(Path document) {
        return Repository.codeBlocks(document).stream()
                .flatMap(block -> COMMAND.matcher(block).results())
                .map(command ->
                        command.group(1) == null ? "help" : command.group(1).strip())
                .toList();
    }

    /** What is wrong with the command; nothing when it prints something and succeeds. */
    private static String run(String command) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Iwg.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Pattern.compile(" +").split(command));
        return status == 0 && !out.toString().isBlank() ? "" : "exit status " + status + ": " + err;
    }
}
