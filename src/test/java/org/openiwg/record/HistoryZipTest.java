package org.openiwg.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openiwg.platform.text.Language;
import org.openiwg.record.Fault.Wrong;

class HistoryZipTest {

    private static final String ACTS = "date,act,body\n1999,body.formed,alpha\n";

    @TempDir
    private Path folder;

    private interface Content {
        void writeTo(ZipOutputStream zip) throws IOException;
    }

    private Path zip(Content content) throws IOException {
        Path file = folder.resolve("history.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            content.writeTo(zip);
        }
        return file;
    }

    private Path zipOf(String... namesAndTexts) throws IOException {
        return zip(zip -> {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private static void refused(Path zip, Wrong wrong) {
        refused(HistoryReader.read(HistoryFiles.inZip(zip)), wrong);
    }

    private static void refused(Reading reading, Wrong wrong) {
        assertThat(reading).isInstanceOf(Reading.Faulty.class);
        Reading.Faulty faulty = (Reading.Faulty) reading;
        assertThat(faulty.first()).extracting(Fault::wrong).containsExactly(wrong);
        assertThat(faulty.first().getFirst().text(Language.EN)).doesNotContain("{");
        assertThat(faulty.first().getFirst().text(Language.FR)).doesNotContain("{");
    }

    @Test
    void aHistoryAtTheTopOrInOneFolderIsRead() throws IOException {
        for (String inside : new String[] {"", "history/"}) {
            Path zip = zipOf(
                    inside + "acts.csv", ACTS, inside + "standards.csv", "kind,days\nreminder,30\n", "README.md", "x");
            assertThat(HistoryReader.read(HistoryFiles.inZip(zip)))
                    .isInstanceOfSatisfying(Reading.Sound.class, sound -> {
                        assertThat(sound.history().acts()).hasSize(1);
                        assertThat(sound.history().standards()).hasSize(1);
                    });
        }
    }

    @Test
    void standardsElsewhereThanBesideTheActsAreNotTaken() throws IOException {
        Path zip = zipOf("history/acts.csv", ACTS, "standards.csv", "kind,days\nreminder,30\n");
        assertThat(HistoryReader.read(HistoryFiles.inZip(zip)))
                .isInstanceOfSatisfying(
                        Reading.Sound.class,
                        sound -> assertThat(sound.history().standards()).isEmpty());
    }

    @Test
    void aZipWithoutOneHistoryIsRefused() throws IOException {
        refused(zipOf("notes.txt", "x"), Wrong.ZIP_WITHOUT_ACTS);
        refused(zipOf("a/b/acts.csv", ACTS), Wrong.ZIP_WITHOUT_ACTS);
        refused(zipOf("a/acts.csv", ACTS, "b/acts.csv", ACTS), Wrong.ZIP_SEVERAL);
    }

    @Test
    void aNameThatLeadsOutIsRefusedWhereverItIs() throws IOException {
        for (String name : new String[] {
            "../evil.txt", "/etc/passwd", "a/../../x", "C:\\x", "a\\..\\x", "c:/x", "./x", "a/..", "x\ny"
        }) {
            refused(zipOf("acts.csv", ACTS, name, "x"), Wrong.ZIP_NAME);
        }
    }

    @Test
    void aZipWithTooManyFilesIsRefused() throws IOException {
        refused(
                zip(zip -> {
                    for (int i = 0; i <= HistoryZip.MOST_ENTRIES; i++) {
                        zip.putNextEntry(new ZipEntry("file" + i));
                    }
                }),
                Wrong.ZIP_ENTRIES);
    }

    @Test
    void aBombIsRefusedLongBeforeItIsUnpacked() throws IOException {
        byte[] spaces = new byte[1 << 20];
        Arrays.fill(spaces, (byte) ' ');
        Path bomb = zip(zip -> {
            zip.putNextEntry(new ZipEntry("acts.csv"));
            zip.write((ACTS + "\"").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 64; i++) {
                zip.write(spaces);
            }
        });
        assertThat(Files.size(bomb)).isLessThan(100_000);
        refused(bomb, Wrong.ZIP_TOO_DENSE);
        refused(HistoryReader.read(new HistoryZip(bomb, 10L << 20)), Wrong.ZIP_TOO_LARGE);
    }

    @Test
    void aZipThatLiesAboutItsSizesIsStoppedWhileItIsRead() throws IOException {
        StringBuilder text = new StringBuilder("date,act,body,note_en\n");
        for (int i = 0; i < 40_000; i++) {
            text.append("1999,context.noted,alpha,").append(i * 2_654_435_761L).append('\n');
        }
        Path zip = zipOf("acts.csv", text.toString());
        byte[] bytes = Files.readAllBytes(zip);
        int directory = lastIndexOf(bytes, new byte[] {'P', 'K', 1, 2});
        Arrays.fill(bytes, directory + 24, directory + 28, (byte) 0);
        bytes[directory + 24] = 100;
        Files.write(zip, bytes);
        refused(HistoryReader.read(new HistoryZip(zip, 1L << 20)), Wrong.ZIP_TOO_LARGE);
    }

    @Test
    void whatIsNoSoundZipIsRefusedWithAReason() throws IOException {
        Path text = Files.writeString(folder.resolve("text.zip"), ACTS);
        refused(text, Wrong.ZIP_UNREADABLE);
        refused(Files.write(folder.resolve("empty.zip"), new byte[0]), Wrong.ZIP_UNREADABLE);
        byte[] sound = Files.readAllBytes(zipOf("acts.csv", ACTS));
        for (int i = 0; i < sound.length; i++) {
            byte[] broken = sound.clone();
            broken[i] ^= 0x55;
            Path file = Files.write(folder.resolve("broken.zip"), broken);
            assertThat(HistoryReader.read(HistoryFiles.inZip(file))).isNotNull();
        }
    }

    private static int lastIndexOf(byte[] bytes, byte[] wanted) {
        for (int i = bytes.length - wanted.length; i >= 0; i--) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }
}
