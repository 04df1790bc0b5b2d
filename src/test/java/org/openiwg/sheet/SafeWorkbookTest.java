package org.openiwg.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;

/** Workbooks from outside: honest ones of several programs, and others. */
class SafeWorkbookTest {

    /** Saved as XLSX by LibreOffice 7.4. */
    private static final Path OFFICE = Path.of("src/test/resources/sheet/libreoffice.xlsx");

    private static byte[] workbook(SheetWriter writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            writer.write(workbook.newWorksheet("Items"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @FunctionalInterface
    private interface SheetWriter {
        void write(Worksheet sheet);
    }

    private static byte[] zip(String... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String refused(byte[] content) {
        return look(content) instanceof SafeWorkbook.Looked.Refused(Misfit misfit) ? misfit.key() : "";
    }

    private static SafeWorkbook.Looked look(byte[] content) {
        try {
            return SafeWorkbook.look("items.xlsx", content);
        } catch (IOException noDisk) {
            throw new UncheckedIOException(noDisk);
        }
    }

    private static ReadItems.Filled read(byte[] content) {
        SafeWorkbook.Looked looked = look(content);
        assertThat(looked).isInstanceOf(SafeWorkbook.Looked.Sound.class);
        return ReadItems.read(((SafeWorkbook.Looked.Sound) looked).workbook());
    }

    @Test
    void aWorkbookSavedByLibreOfficeIsReadWithItsDays() throws IOException {
        ReadItems.Filled filled = read(Files.readAllBytes(OFFICE));
        assertThat(filled.misfits()).isEmpty();
        assertThat(filled.lines()).hasSize(3);
        Line done = filled.lines().getFirst();
        assertThat(done.cell(SheetColumn.ID)).isEqualTo("action/chart");
        assertThat(done.cell(SheetColumn.SEEN)).isEqualTo("0");
        assertThat(done.cell(SheetColumn.WHAT)).isEqualTo("Done");
        assertThat(done.cell(SheetColumn.DAY)).isEqualTo("2006-03-15");
        assertThat(done.cell(SheetColumn.NOTE_FR)).isEqualTo("La carte, signée");
        assertThat(done.address(SheetColumn.WHAT)).isEqualTo("Items!H2");
        assertThat(filled.lines().get(1).cell(SheetColumn.DEADLINE)).isEqualTo("2041-06-30");
        assertThat(filled.lines().get(2).saysNothing()).isTrue();
    }

    @Test
    void aFormulaIsNamedByItsCellAndNotComputed() {
        ReadItems.Filled filled = read(workbook(sheet -> {
            sheet.value(0, 0, "id");
            sheet.value(1, 0, "action/chart");
            sheet.formula(1, SheetColumn.DAY.place(), "TODAY()");
            sheet.value(2, 0, "=1+1");
        }));
        assertThat(filled.misfits()).containsExactly(Misfit.of("Items!I2", "sheet.cell.formula"));
        assertThat(filled.lines().get(1).cell(SheetColumn.ID)).isEqualTo("=1+1");
    }

    @Test
    void moreRowsThanASheetHasAreRefusedWhereTheyBegin() {
        ReadItems.Filled filled = read(workbook(sheet -> {
            sheet.value(0, 0, "id");
            for (int row = 1; row <= ReadItems.MOST_ROWS + 5; row++) {
                sheet.value(row, 0, "action/chart");
            }
        }));
        assertThat(filled.misfits())
                .singleElement()
                .satisfies(misfit -> assertThat(misfit.place()).isEqualTo("Items!A2002"));
    }

    @Test
    void whatIsNoSheetOfItemsSaysSo() {
        assertThat(read(workbook(sheet -> sheet.value(0, 0, "name"))).misfits())
                .containsExactly(Misfit.of("", "sheet.file.other"));
        assertThat(refused("id,what\n1,2".getBytes(StandardCharsets.UTF_8))).isEqualTo("sheet.file.kind");
        assertThat(refused(new byte[0])).isEqualTo("record.file.empty");
        assertThat(refused(zip("word/document.xml", "<w/>", "[Content_Types].xml", "<Types/>")))
                .isEqualTo("sheet.file.kind");
        assertThat(refused(new byte[SafeWorkbook.LARGEST + 1])).isEqualTo("sheet.file.large");
    }

    @Test
    void aPackageThatUnpacksToFarTooMuchIsNotUnpacked() {
        String zeros = "0".repeat(1 << 20);
        String[] parts = new String[80];
        for (int i = 0; i < parts.length; i += 2) {
            parts[i] = "xl/part" + i + ".xml";
            parts[i + 1] = zeros;
        }
        byte[] bomb = zip(parts);
        assertThat(bomb.length).isLessThan(SafeWorkbook.LARGEST);
        assertThat(refused(bomb)).isEqualTo("sheet.file.unpacked");
    }

    @Test
    void whatCanRunOrFetchSomethingIsRefusedByTheNameOfItsPart() {
        for (String part : List.of(
                "xl/vbaProject.bin",
                "xl/externalLinks/externalLink1.xml",
                "xl/activeX/activeX1.xml",
                "xl/embeddings/oleObject1.bin",
                "xl/connections.xml")) {
            SafeWorkbook.Looked looked = look(zip("xl/workbook.xml", "<w/>", part, "x"));
            assertThat(looked).isEqualTo(new SafeWorkbook.Looked.Refused(Misfit.of(part, "sheet.file.runs")));
        }
    }

    @Test
    void nothingOutsideOfTheFileIsEverLookedUp() {
        String entity = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w>&x;</w>";
        assertThat(refused(zip("xl/workbook.xml", entity))).isEqualTo("sheet.file.entities");
        byte[] wide = entity.getBytes(StandardCharsets.UTF_16);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(wide);
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        assertThat(refused(bytes.toByteArray())).isEqualTo("sheet.file.entities");
    }

    @Test
    void aDamagedPackageIsAnErrorForItsSenderAndNotForUs() {
        byte[] sound = workbook(sheet -> sheet.value(0, 0, "id"));
        for (int cut = 4; cut < sound.length; cut += 97) {
            byte[] part = java.util.Arrays.copyOf(sound, cut);
            SafeWorkbook.Looked looked = look(part);
            if (looked instanceof SafeWorkbook.Looked.Sound(byte[] safe)) {
                assertThat(ReadItems.read(safe).lines()).isEmpty();
            }
        }
        assertThat(ReadItems.read(zip("xl/workbook.xml", "<broken", "[Content_Types].xml", "<Types/>"))
                        .misfits())
                .containsExactly(Misfit.of("", "sheet.file.damaged"));
    }

    @Test
    void everyRefusalSaysInBothLanguagesWhatToDo() {
        for (Language language : Language.values()) {
            assertThat(Messages.in(language).text("sheet.file.entities")).isNotBlank();
        }
    }
}
