package org.openiwg.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.SecretFiles;
import org.openiwg.platform.database.DataFolder;
import org.openiwg.platform.database.Database;
import org.openiwg.platform.database.DatabaseRefused;
import org.openiwg.platform.database.DatabaseSettings;
import org.openiwg.platform.database.DatabaseUse;
import org.openiwg.platform.text.Messages;
import org.openiwg.record.KeepRegister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Option;

/** Where the register is, for the commands that work on it; beside a server that runs there, or without one. */
final class DatabaseMixin {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:OPENIWG_DATA:-data}",
            description = "The data folder; ./data when left out.")
    private Path data;

    @Option(
            names = "--db",
            paramLabel = "URL",
            defaultValue = "${env:OPENIWG_DB_URL}",
            description = "An external PostgreSQL 15 or newer: postgresql://HOST/NAME?user=USER&password=PASSWORD. "
                    + "Without it, the embedded one of the data folder.")
    private @Nullable String url;

    @Option(
            names = "--db-app",
            paramLabel = "URL",
            defaultValue = "${env:OPENIWG_DB_APP_URL}",
            hidden = true,
            description = "The same with the user openiwg_app.")
    private @Nullable String appUrl;

    DatabaseSettings settings() {
        Map<String, String> secrets = SecretFiles.read();
        return new DatabaseSettings(
                data,
                url == null ? secrets.get("OPENIWG_DB_URL") : url,
                appUrl == null ? secrets.get("OPENIWG_DB_APP_URL") : appUrl);
    }

    Database open() {
        quiet();
        return Database.open(settings(), DatabaseUse.COMMAND);
    }

    /** The same, for the commands that make no sense without a register. */
    Database openExisting() {
        if (settings().url() == null && !new DataFolder(data).hasCluster()) {
            throw new DatabaseRefused(Messages.in(Iwg.language())
                    .text("cli.no-register", data.toAbsolutePath().normalize()));
        }
        return open();
    }

    static KeepRegister register(Database database) {
        return KeepRegister.open(database, KeepRegister.DEFAULT_ORIGIN, Iwg.CLOCK);
    }

    /** Who is said to have recorded what a command records. */
    static String recordedBy() {
        return "iwg (" + System.getProperty("user.name", "?") + ")";
    }

    /** What the database's libraries have to tell is not for the terminal. */
    private static void quiet() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(ch.qos.logback.classic.Level.OFF);
        }
    }
}
