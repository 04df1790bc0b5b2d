package org.openiwg.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openiwg.record.AcceptFile.Outcome;
import org.openiwg.record.AcceptFile.Reason;

class AcceptFileTest {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A package with parts, each named and with its content behind a colon. */
    private static byte[] zip(String... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part.substring(0, part.indexOf(':'))));
                zip.write(bytes(part.substring(part.indexOf(':') + 1)));
                zip.closeEntry();
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }

    private static AcceptedFile accepted(String name, byte[] content) {
        Outcome outcome = AcceptFile.judge(name, content);
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        return ((Outcome.Accepted) outcome).file();
    }

    private static void refused(Reason reason, String name, byte[] content) {
        assertThat(AcceptFile.judge(name, content)).isEqualTo(new Outcome.Refused(reason));
    }

    @Test
    void what_a_file_is_follows_from_its_bytes() {
        assertThat(accepted("terms.pdf", bytes("%PDF-1.7\n...")).mediaType()).isEqualTo("application/pdf");
        assertThat(accepted("photo.JPEG", bytes("\u00ff\u00d8\u00ff\u00e0")).mediaType())
                .isEqualTo("image/jpeg");
        assertThat(accepted("a.png", bytes("\u0089PNG\r\n\u001a\n")).mediaType())
                .isEqualTo("image/png");
        assertThat(accepted("note.txt", "Été\n".getBytes(StandardCharsets.UTF_8))
                        .mediaType())
                .isEqualTo("text/plain");
        assertThat(accepted("a.docx", zip("[Content_Types].xml:x", "word/document.xml:x"))
                        .mediaType())
                .endsWith("wordprocessingml.document");
        assertThat(accepted("a.xlsx", zip("[Content_Types].xml:x", "xl/workbook.xml:x"))
                        .mediaType())
                .endsWith("spreadsheetml.sheet");
        assertThat(accepted("a.odt", zip("mimetype:application/vnd.oasis.opendocument.text", "content.xml:x"))
                        .mediaType())
                .isEqualTo("application/vnd.oasis.opendocument.text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page.html|<!doctype html><script>1</script>",
                "page.txt|  <html>",
                "drawing.svg|<svg xmlns='http://www.w3.org/2000/svg'/>",
                "run.exe|MZ\u0090\u0000",
                "old.doc|\u00d0\u00cf\u0011\u00e0",
                "a.gif|GIF89a\u0001\u0002x",
            })
    void what_a_browser_or_a_machine_could_run_is_not_taken(String name, String content) {
        refused(Reason.KIND, name, bytes(content));
    }

    @Test
    void a_name_must_end_as_the_kind_does() {
        refused(Reason.NAME, "terms.html", bytes("%PDF-1.7"));
        refused(Reason.NAME, "table.xlsx", zip("[Content_Types].xml:x", "word/document.xml:x"));
        refused(Reason.NAME, "script.js", bytes("alert(1)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/vbaProject.bin", "word/activeX/activeX1.bin", "setup.exe"})
    void documents_that_can_run_something_are_not_taken(String part) {
        refused(Reason.MACROS, "a.docx", zip("[Content_Types].xml:x", "word/document.xml:x", part + ":x"));
    }

    @Test
    void nothing_too_much_and_broken_things_are_not_taken() {
        refused(Reason.EMPTY, "a.pdf", new byte[0]);
        refused(Reason.TOO_LARGE, "a.pdf", new byte[AcceptFile.LARGEST + 1]);
        refused(Reason.KIND, "a.zip", zip("a.txt:x"));
        byte[] cut = zip("[Content_Types].xml:" + "x".repeat(500), "word/document.xml:x");
        assertThat(AcceptFile.judge("a.docx", java.util.Arrays.copyOf(cut, 60))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_document_that_unpacks_to_far_more_than_it_is_is_not_taken_and_not_unpacked() {
        byte[] bomb = zip("[Content_Types].xml:x", "word/document.xml:" + " ".repeat(64 << 20));
        assertThat(bomb.length).isLessThan(100_000);
        refused(Reason.BOMB, "a.docx", bomb);
        accepted("a.docx", zip("[Content_Types].xml:x", "word/document.xml:" + "A line of a report.\n".repeat(20_000)));
    }

    @Test
    void a_name_is_nothing_but_a_name() {
        byte[] pdf = bytes("%PDF-1.7");
        assertThat(accepted("../../etc/terms.pdf", pdf).name()).isEqualTo("terms.pdf");
        assertThat(accepted("C:\\docs\\terms.pdf", pdf).name()).isEqualTo("terms.pdf");
        assertThat(accepted("te\r\nrms\u202e\".pdf", pdf).name()).isEqualTo("terms.pdf");
        assertThat(accepted(".pdf", pdf).name()).isEqualTo("document.pdf");
        assertThat(accepted("x".repeat(300) + ".pdf", pdf).name()).hasSize(150).endsWith(".pdf");
    }
}
