package org.openiwg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openiwg.Repository;
import picocli.CommandLine;

class CommandsTest {

    private static final String REAL = "--history examples/iwg-tip --body iwg-tip";

    private record Run(int status, String out, String err) {}

    @Test
    void helpListsEveryCommandAndNothingAsksForHelpToo() {
        Run help = run("help");

        assertThat(help.status).isZero();
        assertThat(help.out)
                .contains("serve", "account", "timeline", "import", "export", "verify", "test")
                .doesNotContain("rehearse");
        assertThat(run("").out).isEqualTo(help.out);
    }

    @Test
    void theAccountAsTextSaysInWordsWhatIsLate() {
        Run run = run("account " + REAL + " --as-of 2008-03-31");

        assertThat(run.status).isZero();
        assertThat(run.out)
                .startsWith("Interdepartmental Working Group on Trafficking in Persons (iwg-tip)\n")
                .contains("The account as of 31 March 2008", "15 are late", "2,921 days")
                .contains("mandate/national-plan", "821 days overdue", "in 14 languages");
    }

    @Test
    void theAccountAsTextCallsTheRecurringDutiesWhatThePagesCallThem() {
        assertThat(run("account " + REAL + " --as-of 2008-03-31").out)
                .contains("Meet regularly", "Keep the site up to date")
                .doesNotContain("Cadence", "Freshness");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "serve --version"})
    void theVersionOfTheBuildIsSaid(String command) {
        Run run = run(command);

        String pom = Repository.text(Path.of("pom.xml"));
        String version = pom.replaceFirst("(?s).*?<artifactId>openiwg</artifactId>\\s*<version>(.*?)<.*", "$1");
        assertThat(run.status).isZero();
        assertThat(run.out.lines()).containsExactly("OpenIWG " + version, "Java " + Runtime.version());
    }

    @Test
    void aDayBeforeTheBeginningOrToComeIsAllowedAndSaid() {
        assertThat(run("account " + REAL + " --as-of 1950-01-01").out)
                .contains("not formed by that day", "Nothing is owed");
        assertThat(run("account " + REAL + " --as-of 2999-01-01").out).contains("still to come");
    }

    @Test
    void theTimelineAsTextTellsWhenThingsWentWrong() {
        Run run = run("timeline " + REAL + " --from 2006-01-01 --to 2006-01-01");

        assertThat(run.out).contains("2006-01-01  began  overdue  mandate/national-plan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "account --history no-such-folder",
                "account --history examples/iwg-tip",
                "account --history examples/iwg-tip --body nobody",
                "account --history examples/iwg-tip --body iwg-tip --as-of 2008-02-30",
                "account --history examples/iwg-tip --body iwg-tip --audience everyone",
                "account --history examples/iwg-tip --body iwg-tip --format xml",
                "timeline --history examples/iwg-tip --body iwg-tip --from 2008-01-01 --to 2007-01-01",
                "account",
                "no-such-command"
            })
    void whatCannotBeAskedIsRefusedWithTwoAndAReason(String command) {
        Run run = run(command);

        assertThat(run.status).isEqualTo(2);
        assertThat(run.out).isEmpty();
        assertThat(run.err).isNotBlank().doesNotContain("Exception", "org.openiwg");
    }

    @Test
    void aFaultyHistoryPrintsItsFaultsAndNothingElse(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("acts.csv"),
                "date,act,body\n1999,body.formed,a\n" + "2004,mandate.gave,a\n".repeat(150));

        Run run = run("account --history " + folder + " --format json");

        assertThat(run.status).isEqualTo(2);
        assertThat(run.out).isEmpty();
        assertThat(run.err.lines()).hasSize(101).first().asString().startsWith("acts.csv:3: act: \"mandate.gave\"");
        assertThat(run.err).endsWith("and 50 more\n");
    }

    private static Run run(String command) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Iwg.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        String[] arguments = command.isEmpty() ? new String[0] : command.split(" ", -1);
        return new Run(line.execute(arguments), out.toString(), err.toString());
    }
}
