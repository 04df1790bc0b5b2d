package org.openiwg.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openiwg.FakeClamd;
import org.openiwg.platform.SettingRefused;
import org.openiwg.record.AcceptFile.Outcome;
import org.openiwg.record.AcceptFile.Reason;

/** What is kept was looked at by the virus scanner, when the site has one. */
class TakeFileTest {

    @TempDir
    private Path folder;

    private static Outcome take(String setting, String content) {
        return new TakeFile(setting).take("letter.txt", content.getBytes(StandardCharsets.UTF_8));
    }

    private static Outcome refused(Reason reason) {
        return new Outcome.Refused(reason);
    }

    @Test
    void aFileIsKeptWhenTheScannerFindsNothingAndRefusedWhenItDoes() throws IOException {
        try (FakeClamd clamd = new FakeClamd()) {
            assertThat(take(clamd.setting(), "Day one: fog.")).isInstanceOf(Outcome.Accepted.class);
            assertThat(take(clamd.setting(), FakeClamd.EICAR)).isEqualTo(refused(Reason.INFECTED));
            // Not only in the first piece of what is sent.
            String longer = "fog ".repeat(60_000) + FakeClamd.EICAR;
            assertThat(take(clamd.setting(), longer)).isEqualTo(refused(Reason.INFECTED));
        }
    }

    @Test
    void theScannerCanListenAtAFile() throws IOException {
        try (FakeClamd clamd = new FakeClamd(folder.resolve("clamd"))) {
            assertThat(take(clamd.setting(), "Day one: fog.")).isInstanceOf(Outcome.Accepted.class);
            assertThat(take(clamd.setting(), FakeClamd.EICAR)).isEqualTo(refused(Reason.INFECTED));
        }
    }

    @Test
    void whatTheScannerDoesNotPronounceCleanIsRefused() throws IOException {
        String gone;
        try (FakeClamd clamd = new FakeClamd()) {
            gone = clamd.setting();
            String larger = "a line of text\n".repeat(80_000);
            assertThat(take(clamd.setting(), larger)).isEqualTo(refused(Reason.UNSCANNED));
            assertThat(take(clamd.setting(), "small")).isInstanceOf(Outcome.Accepted.class);
        }
        assertThat(take(gone, "small")).isEqualTo(refused(Reason.UNSCANNED));
        assertThat(take("unix:" + folder.resolve("nobody"), "small")).isEqualTo(refused(Reason.UNSCANNED));
    }

    @Test
    void whatIsNoFileForUsIsNotSentToTheScanner() throws IOException {
        try (FakeClamd clamd = new FakeClamd()) {
            assertThat(take(clamd.setting(), "MZ\0\1")).isEqualTo(refused(Reason.KIND));
            assertThat(clamd.asked()).isZero();
        }
    }

    @Test
    void withoutAScannerFilesAreJudgedByWhatTheyAreAlone() {
        assertThat(take("", FakeClamd.EICAR)).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void aSettingThatNamesNoScannerIsRefused() {
        for (String wrong : List.of("clamd", "http://localhost:3310", "localhost:99999")) {
            assertThatThrownBy(() -> new TakeFile(wrong))
                    .isInstanceOf(SettingRefused.class)
                    .hasMessageContaining("OPENIWG_CLAMD")
                    .hasMessageContaining("localhost:3310");
        }
    }

    /** A workbook is read and forgotten, and the demonstration's paper is our own: all else goes through the scanner. */
    @Test
    void thereIsNoOtherWayIn() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<String> judging = sources.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> read(file).contains("AcceptFile.judge("))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
            assertThat(judging).containsExactly("InventNextMeeting.java", "SafeWorkbook.java", "TakeFile.java");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
