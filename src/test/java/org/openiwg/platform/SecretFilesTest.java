package org.openiwg.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mock.env.MockEnvironment;

/** Secrets that a secrets manager hands in as files. */
class SecretFilesTest {

    @TempDir
    private Path folder;

    @Test
    void whatASecretsManagerHandsInCountsAsIfItStoodInTheEnvironment() throws IOException {
        Files.writeString(folder.resolve("OPENIWG_SMTP_PASSWORD"), "pässword with = and # \n");
        MockEnvironment environment = new MockEnvironment() {
            @Override
            public Map<String, Object> getSystemEnvironment() {
                return Map.of("CREDENTIALS_DIRECTORY", folder.toString());
            }
        };
        environment
                .getPropertySources()
                .addLast(new SystemEnvironmentPropertySource("systemEnvironment", environment.getSystemEnvironment()));
        new SecretsInEnvironment().postProcessEnvironment(environment, new SpringApplication());

        assertThat(environment.getProperty("openiwg.smtp.password")).isEqualTo("pässword with = and # ");
        assertThat(environment.getProperty("openiwg.smtp.user")).isNull();
    }

    @Test
    void theFolderOfTheSettingComesBeforeThatOfSystemdAndOnlySettingsAreRead() throws IOException {
        Files.writeString(folder.resolve("OPENIWG_OIDC_SECRET"), "one\r\n");
        Files.writeString(folder.resolve("README"), "no setting");
        Files.writeString(folder.resolve("OPENIWG_OIDC_SECRET.bak"), "two");
        Files.createDirectory(folder.resolve("OPENIWG_FOLDER"));
        assertThat(SecretFiles.read(
                        Map.of("OPENIWG_SECRETS", folder.toString(), "CREDENTIALS_DIRECTORY", "/nowhere/at/all")))
                .isEqualTo(Map.of("OPENIWG_OIDC_SECRET", "one"));
        assertThat(SecretFiles.read(Map.of("PATH", "/usr/bin"))).isEmpty();
    }

    @Test
    void aSettingInTwoPlacesIsRefused() throws IOException {
        Files.writeString(folder.resolve("OPENIWG_OIDC_SECRET"), "one");
        Map<String, String> both = Map.of("OPENIWG_SECRETS", folder.toString(), "OPENIWG_OIDC_SECRET", "other");
        assertThatThrownBy(() -> SecretFiles.read(both))
                .isInstanceOf(SettingRefused.class)
                .hasMessageContaining("OPENIWG_OIDC_SECRET is in the environment and in a file")
                .hasMessageNotContaining("other");
    }

    @Test
    void aFolderThatCannotBeReadAndAFileLargerThanASecretAreRefused() throws IOException {
        assertThatThrownBy(() -> SecretFiles.read(Map.of("OPENIWG_SECRETS", "/nowhere/at/all")))
                .isInstanceOf(SettingRefused.class)
                .hasMessageContaining("OPENIWG_SECRETS");
        Files.writeString(folder.resolve("OPENIWG_URL"), "x".repeat(70_000));
        assertThatThrownBy(() -> SecretFiles.read(Map.of("OPENIWG_SECRETS", folder.toString())))
                .isInstanceOf(SettingRefused.class)
                .hasMessageContaining("larger");
    }
}
