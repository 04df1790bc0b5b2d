package org.openiwg.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Settings that a secrets manager hands in as files: in the folder that {@code OPENIWG_SECRETS} names, or that systemd made for the
 * service ({@code CREDENTIALS_DIRECTORY}), each file is called as the variable whose value it holds.
 */
public final class SecretFiles {

    /** The folder; what systemd gives counts when it is not set. */
    public static final String FOLDER = "OPENIWG_SECRETS";

    static final String OF_SYSTEMD = "CREDENTIALS_DIRECTORY";

    private static final Pattern SETTING = Pattern.compile("OPENIWG_[A-Z_]+");
    private static final long LARGEST = 1 << 16;

    private SecretFiles() {}

    /** What is in the files of this process. */
    public static Map<String, String> read() {
        return read(System.getenv());
    }

    /**
     * What is in the files, by the names of the settings; nothing when there is no folder.
     *
     * @param environment the variables of a process
     * @throws SettingRefused when a file cannot be read, or a setting is in the environment too
     */
    public static Map<String, String> read(Map<String, String> environment) {
        String named = environment.getOrDefault(FOLDER, "");
        String folder = named.isEmpty() ? environment.getOrDefault(OF_SYSTEMD, "") : named;
        Map<String, String> found = new TreeMap<>();
        if (folder.isEmpty()) {
            return found;
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.toList()) {
                String setting = file.getFileName().toString();
                if (SETTING.matcher(setting).matches() && Files.isRegularFile(file)) {
                    if (environment.containsKey(setting)) {
                        throw new SettingRefused(setting + " is in the environment and in a file of " + folder
                                + ": take one of them away.");
                    }
                    found.put(setting, content(file));
                }
            }
        } catch (IOException unreadable) {
            throw new SettingRefused("The folder of secrets " + folder + " (" + (named.isEmpty() ? OF_SYSTEMD : FOLDER)
                    + ") cannot be read: " + unreadable.getMessage());
        }
        return found;
    }

    /** Without the end of its last line, which editors and shells add. */
    private static String content(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new SettingRefused(file + " is larger than any setting.");
        }
        return Files.readString(file, StandardCharsets.UTF_8).replaceFirst("\\r?\\n\\z", "");
    }
}
