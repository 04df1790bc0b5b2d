package org.openiwg.cli;

import java.util.concurrent.Callable;
import org.openiwg.people.OneTimeLinks;
import org.openiwg.platform.database.Database;
import org.openiwg.platform.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a new one-time link for the administrator: for whoever lost the first one, or let it grow old. */
@Command(
        name = "administrator-link",
        mixinStandardHelpOptions = true,
        description = "Make a link that signs the administrator in, once, within 24 hours.")
final class AdministratorLinkCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatabaseMixin database;

    @Option(
            names = "--site",
            paramLabel = "URL",
            defaultValue = "${env:OPENIWG_URL:-http://localhost:8080}",
            description = "Where the site is reached; ${DEFAULT-VALUE} when left out.")
    private String site;

    @Override
    public Integer call() {
        try (Database open = database.openExisting()) {
            String path = new OneTimeLinks(open.app(), Iwg.CLOCK).forAdministrator();
            String language = Iwg.language().code();
            spec.commandLine()
                    .getOut()
                    .println(Messages.in(Iwg.language()).text("cli.administrator-link", site + "/" + language + path));
            return 0;
        }
    }
}
