package org.openiwg.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What is done with leaflets without a server. */
@Command(
        name = "pamphlet",
        mixinStandardHelpOptions = true,
        description = "Make a leaflet from a source folder, or check any PDF.",
        subcommands = {PamphletBuildCommand.class, PamphletCheckCommand.class})
final class PamphletCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
