package org.openiwg.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.openiwg.platform.database.DatabaseSettings;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Does once what every start does, so that the JDK can write down what it loaded (its AOT cache). Part of the build; the
 * commands that read a folder have a cache of their own, for that of the site is many times larger.
 */
@Command(name = "rehearse", hidden = true, description = "Start, show the first pages, stop; used by the build.")
final class RehearseCommand implements Callable<Integer> {

    enum Part {
        commands,
        site
    }

    @Parameters(paramLabel = "PART")
    private Part part = Part.commands;

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("openiwg-rehearsal");
        try {
            switch (part) {
                case commands -> commands(folder);
                case site -> site(folder);
            }
            return 0;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void commands(Path folder) throws IOException {
        try (InputStream acts = RunningSite.EXAMPLE_FILES.open("acts.csv")) {
            Files.copy(Objects.requireNonNull(acts), folder.resolve("acts.csv"));
        }
        for (String command : List.of("account", "timeline")) {
            for (String format : List.of("json", "text")) {
                Iwg.commandLine()
                        .setOut(new PrintWriter(Writer.nullWriter()))
                        .execute(command, "--history", folder.toString(), "--body", "iwg-tip", "--format", format);
            }
        }
    }

    private static void site(Path folder) {
        RunningSite.Settings settings =
                new RunningSite.Settings(new ListenAddress("127.0.0.1", 0), DatabaseSettings.embedded(folder));
        try (RunningSite site = RunningSite.start(settings)) {
            site.loadExampleWhenNew();
            for (String page : List.of("/en", "/fr", "/en/bodies/iwg-tip", "/en/bodies/iwg-tip/obligations")) {
                site.get(page);
            }
        }
    }
}
