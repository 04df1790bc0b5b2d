package org.openiwg.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.openiwg.platform.SettingRefused;
import org.openiwg.platform.database.DatabaseRefused;
import org.openiwg.platform.text.Language;
import org.openiwg.record.RegisterIsReadOnly;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The {@code iwg} command: every way into OpenIWG that is not a page. */
@Command(
        name = "iwg",
        mixinStandardHelpOptions = true,
        description = "OpenIWG: what a body owed, what it did, what it failed to do.",
        footer = {
            "",
            "From the source folder, ./iwg also knows:",
            "  test     Set up what the tests need and run them all.",
            "  build    Build when the sources are newer than the build; every command does."
        },
        subcommands = {
            ServeCommand.class,
            AccountCommand.class,
            TimelineCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            VerifyCommand.class,
            EraseCommand.class,
            RotateKeyCommand.class,
            AdministratorLinkCommand.class,
            AdvisoriesCommand.class,
            PamphletCommand.class,
            XliffCommand.class,
            RehearseCommand.class,
            HelpCommand.class
        })
public final class Iwg implements Runnable {

    /** The clock of the commands; "today" is the day where the command runs. */
    static final Clock CLOCK = Clock.system(ZoneId.systemDefault());

    Iwg() {}

    @Spec
    private CommandSpec spec;

    /** Without a command: what there is. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** Runs a command; exits 0 when it did what was asked, 1 when a check failed, 2 when what it was given is wrong. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** The command line with everything set up, writing UTF-8. */
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Iwg());
        Stream.concat(Stream.of(line), line.getSubcommands().values().stream())
                .forEach(command -> command.getCommandSpec().versionProvider(new VersionOfBuild()));
        return line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Iwg::failed);
    }

    /** The language of the person at the terminal: French where the locale says so, else English. */
    static Language language() {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                        .map(System::getenv)
                        .filter(locale -> locale != null && !locale.isEmpty())
                        .findFirst()
                        .filter(locale -> locale.startsWith("fr"))
                        .isPresent()
                ? Language.FR
                : Language.EN;
    }

    private static int failed(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        if (failure instanceof FaultyHistory history) {
            history.print(command.getErr(), language());
            return 2;
        }
        if (failure instanceof DatabaseRefused refused) {
            command.getErr().println(refused.getMessage());
            return 1;
        }
        if (failure instanceof SettingRefused refused) {
            command.getErr().println(refused.getMessage());
            return 1;
        }
        if (failure instanceof RegisterIsReadOnly refused) {
            command.getErr().println(refused.state().reason(language()));
            command.getErr().println(refused.state().remedy(language()));
            return 1;
        }
        throw failure;
    }
}
