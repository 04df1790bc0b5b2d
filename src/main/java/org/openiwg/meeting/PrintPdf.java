package org.openiwg.meeting;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;

/**
 * A document as PDF: tagged for readers who hear it (PDF/UA), its fonts embedded. Nothing is fetched from anywhere: the style
 * and the fonts are the program's own, and the texts bring neither pictures nor links to load.
 */
final class PrintPdf {

    private static final String STYLE = resource("document.css");
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, PrintPdf.class.getClassLoader(), "org.openiwg");

    /** It tells of every style and font that it loads; we want to hear of what is wrong. */
    PrintPdf() {
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    /** The bytes of the document. */
    byte[] print(PaperDocument document) {
        StringOutput html = new StringOutput();
        templates.render("meeting/PaperDocument.jte", Map.of("document", document), html);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> font("NotoSans-Regular.ttf"), "Noto Sans", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font("NotoSans-Bold.ttf"), "Noto Sans", BOLD, FontStyle.NORMAL, true);
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withProducer("OpenIWG");
        builder.withHtmlContent(styled(html.toString()), null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException notToMemory) {
            throw new UncheckedIOException(notToMemory);
        }
        return pdf.toByteArray();
    }

    /** The style comes in here and not in the template, which holds no markup that is not its own. */
    private static String styled(String html) {
        return html.replace("</head>", "<style>" + STYLE + "</style></head>");
    }

    private static InputStream font(String name) {
        return open("fonts/" + name);
    }

    private static String resource(String name) {
        try (InputStream file = open(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(PrintPdf.class.getResourceAsStream("/meeting/" + name), name);
    }
}
