package org.openiwg.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What is done with the files of translators. */
@Command(
        name = "xliff",
        mixinStandardHelpOptions = true,
        description = "Check the files that translators work with.",
        subcommands = XliffCheckCommand.class)
final class XliffCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
