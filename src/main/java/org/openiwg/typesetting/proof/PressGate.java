package org.openiwg.typesetting.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.openiwg.typesetting.Finding;
import org.openiwg.typesetting.Gate;

/** Whether a file keeps the rules of PDF/X-4 (ISO 15930-7) that a leaflet of ours can break. */
public final class PressGate {

    private static final float NEWEST_VERSION = 1.6f;

    /** Three millimetres, less what is rounded. */
    private static final float BLEED = 8.4f;

    private static final Pattern CLAIM = Pattern.compile("GTS_PDFXVersion(?:\\s[^>]*+)?+>\\s*+PDF/X-4\\s*+<");

    private static final Set<String> SCREEN_COLOURS = Set.of("rg", "RG");

    private final PDDocument document;
    private final List<Finding> findings = new ArrayList<>();

    private PressGate(PDDocument document) {
        this.document = document;
    }

    public static List<Finding> findings(PDDocument document) throws IOException {
        PressGate gate = new PressGate(document);
        gate.file();
        int number = 0;
        for (PDPage page : document.getPages()) {
            gate.page(page, String.valueOf(++number));
        }
        return gate.findings;
    }

    private void file() throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        require(document.getVersion() <= NEWEST_VERSION, "press-version", String.valueOf(document.getVersion()));
        require(!document.isEncrypted(), "press-encrypted");
        require(document.getDocument().getDocumentID() != null, "press-id");
        require(
                Set.of("True", "False")
                        .contains(
                                String.valueOf(document.getDocumentInformation().getTrapped())),
                "press-trapped");
        var metadata = document.getDocumentCatalog().getMetadata();
        String packet = metadata == null ? "" : new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        require(CLAIM.matcher(packet).find(), "press-claim");
        require(document.getDocumentCatalog().getOutputIntents().stream().anyMatch(PressGate::isPress), "press-intent");
        require(!catalog.containsKey(COSName.OPEN_ACTION) && !catalog.containsKey(COSName.AA), "press-action");
    }

    private static boolean isPress(PDOutputIntent intent) {
        COSStream profile = intent.getDestOutputIntent();
        return COSName.getPDFName("GTS_PDFX").equals(intent.getCOSObject().getDictionaryObject(COSName.S))
                && profile != null
                && profile.getInt(COSName.N) == 4;
    }

    private void page(PDPage page, String number) throws IOException {
        PDRectangle trim = page.getTrimBox();
        PDRectangle bleed = page.getBleedBox();
        PDRectangle media = page.getMediaBox();
        require(page.getCOSObject().containsKey(COSName.TRIM_BOX), "press-trim", number);
        require(inside(trim, bleed, BLEED) && inside(bleed, media, 0), "press-bleed", number);
        require(page.getAnnotations().isEmpty(), "press-annotation", number);
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator && SCREEN_COLOURS.contains(operator.getName())) {
                findings.add(new Finding(Gate.PRESS, "press-colour", number));
                break;
            }
        }
        for (COSName name : page.getResources().getXObjectNames()) {
            if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
                COSBase space = image.getCOSObject().getDictionaryObject(COSName.COLORSPACE);
                require(!COSName.DEVICERGB.equals(space), "press-colour", number);
            }
        }
    }

    private static boolean inside(PDRectangle inner, PDRectangle outer, float by) {
        return outer.getLowerLeftX() <= inner.getLowerLeftX() - by
                && outer.getLowerLeftY() <= inner.getLowerLeftY() - by
                && outer.getUpperRightX() >= inner.getUpperRightX() + by
                && outer.getUpperRightY() >= inner.getUpperRightY() + by;
    }

    private void require(boolean kept, String code, String... details) {
        if (!kept) {
            findings.add(new Finding(Gate.PRESS, code, details));
        }
    }
}
