package org.openiwg.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code iwg} command: every way into OpenIWG that is not a page. */
@Command(
        name = "iwg",
        mixinStandardHelpOptions = true,
        description = "OpenIWG: what a body owed, what it did, what it failed to do.")
public final class Iwg {

    private Iwg() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Iwg()).execute(args));
    }
}
