package org.openiwg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that work on leaflets and on the files of translators. */
class LeafletCommandsTest {

    private static final String EXAMPLE = "examples/your-rights";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Iwg.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void aLeafletIsBuiltAndItsFilesPassTheCheckOfAnybodysPdf() throws IOException {
        int built = run("pamphlet", "build", EXAMPLE, "--languages", "ar", "--out", folder.toString());

        assertThat(err.toString()).isEmpty();
        assertThat(built).isZero();
        assertThat(folder.resolve("ar/certificate.json")).content().contains("\"ACCESSIBLE\"", "trifold-a4-press.pdf");
        String text = folder.resolve("ar/text.txt").toString();
        assertThat(run("pamphlet", "check", folder.resolve("ar/trifold-a4.pdf").toString(), "--text", text))
                .isZero();
        assertThat(run(
                        "pamphlet",
                        "check",
                        folder.resolve("ar/trifold-a4-press.pdf").toString(),
                        "--text",
                        text,
                        "--press"))
                .isZero();
        assertThat(run("pamphlet", "check", folder.resolve("ar/trifold-a4.pdf").toString(), "--text", text, "--press"))
                .isEqualTo(1);
    }

    @Test
    void aSheetOfSeveralLanguagesIsBuiltToo() throws IOException {
        int built = run(
                "pamphlet",
                "build",
                EXAMPLE,
                "--languages",
                "en",
                "--renditions",
                "text",
                "--side-by-side",
                "en,fr,ar",
                "--out",
                folder.toString());

        assertThat(built).isZero();
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("side-by-side-en-fr-ar-a4.pdf", "side-by-side-en-fr-ar-letter.pdf");
        }
    }

    @Test
    void aLanguageThatIsNotThereIsRefusedWithThoseThatAre() {
        assertThat(run("pamphlet", "build", EXAMPLE, "--languages", "tlh", "--out", folder.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("tlh").contains("zh-Hant");
    }

    @Test
    void aTextThatDoesNotFitIsRefusedAndNothingOfItIsWritten() throws IOException {
        Path source = Files.createDirectory(folder.resolve("source"));
        Files.writeString(source.resolve("about.csv"), "key,value\nname,T\nedition,1\ndate,2026-11-02\nlanguage,en\n");
        Files.writeString(
                source.resolve("leaflet.csv"),
                "id,panel,kind,text,value\ntitle,cover,heading,Title,\nlong,flap,paragraph," + "word ".repeat(2000)
                        + ",\n");

        int built = run(
                "pamphlet",
                "build",
                source.toString(),
                "--renditions",
                "trifold_a4",
                "--out",
                folder.resolve("o").toString());

        assertThat(built).isEqualTo(1);
        assertThat(err.toString())
                .contains("en/trifold-a4.pdf")
                .contains("flap")
                .containsPattern("\\d+ characters");
        assertThat(folder.resolve("o/en/trifold-a4.pdf")).doesNotExist();
    }

    @Test
    void aFaultyFolderIsSaidLineByLine() throws IOException {
        Files.writeString(folder.resolve("leaflet.csv"), "id,panel\n1,cover\n");

        assertThat(run(
                        "pamphlet",
                        "build",
                        folder.toString(),
                        "--out",
                        folder.resolve("o").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("about.csv").contains("leaflet.csv:1: the columns must be");
        assertThat(folder.resolve("o")).doesNotExist();
    }

    @Test
    void whatIsNoPdfIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("a.pdf"), "no PDF");

        assertThat(run("pamphlet", "check", file.toString(), "--text", file.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("a.pdf cannot be checked");
    }

    @Test
    void filesOfTranslatorsAreJudgedLineByLine() throws IOException {
        String document = """
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en">
                <file id="f"><unit id="greeting">
                <segment%s><source>A</source></segment></unit></file></xliff>
                """;
        Path good = Files.writeString(folder.resolve("good.xlf"), document.formatted(""));
        Path bad = Files.writeString(folder.resolve("bad.xlf"), document.formatted(" state=\"done\""));

        assertThat(run("xliff", "check", good.toString())).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(run("xliff", "check", good.toString(), bad.toString())).isEqualTo(1);
        assertThat(out.toString().lines())
                .contains(bad + ":3: greeting: state=“done” of segment is none of its values: "
                        + "initial, translated, reviewed, final");
        assertThat(run("xliff", "check", "--version", "1.2", good.toString())).isEqualTo(1);
        assertThat(run("xliff", "check", "--version", "3", good.toString())).isEqualTo(2);
        assertThat(run("xliff", "check", folder.resolve("none.xlf").toString())).isEqualTo(1);
    }

    @Test
    void withoutACommandTheyShowWhatThereIs() {
        for (String group : List.of("pamphlet", "xliff")) {
            assertThat(run(group)).isZero();
        }
        assertThat(out.toString()).contains("build", "check");
    }
}
