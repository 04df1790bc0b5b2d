package org.openiwg.typesetting.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.openiwg.typesetting.Certificate;
import org.openiwg.typesetting.Expected;
import org.openiwg.typesetting.Finding;
import org.openiwg.typesetting.Gate;
import org.openiwg.typesetting.Prove;
import org.openiwg.typesetting.Purpose;

/** What others make is found out by the gates. */
class GatesTest {

    private static final Expected GREETING = new Expected(List.of("Hello"), List.of(), Purpose.READING);

    private static byte[] untagged(float x) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(x, 700);
                content.showText("Hello");
                content.endText();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void aFileWithoutStructureOrFontsIsFoundOut() throws IOException {
        Certificate certificate = Prove.of(untagged(72), GREETING, Prove.gates(Purpose.READING));

        assertThat(certificate.isPassed()).isFalse();
        assertThat(certificate.findings()).extracting(Finding::code).contains("no-structure", "font", "accessible");
        assertThat(certificate.passed())
                .contains(Gate.INSIDE_PAGE)
                .doesNotContain(Gate.TEXT, Gate.FONTS, Gate.ACCESSIBLE);
    }

    @Test
    void textOutsideThePageIsFoundOut() throws IOException {
        Certificate certificate = Prove.of(untagged(600), GREETING, Prove.gates(Purpose.READING));

        assertThat(certificate.findings()).extracting(Finding::gate).contains(Gate.INSIDE_PAGE);
    }

    @Test
    void whatIsNoPdfIsRefused() {
        byte[] rubbish = "no PDF".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Prove.of(rubbish, GREETING, Prove.gates(Purpose.READING)))
                .isInstanceOf(IOException.class);
    }
}
