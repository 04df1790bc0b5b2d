package org.openiwg.typesetting.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** The press that a printer's file is made for: offset on coated paper, ISO 12647-2, characterised by FOGRA39. */
final class PressProfile {

    private static final int CHANNELS = 4;

    private PressProfile() {}

    /** The output intent of PDF/X (ISO 32000-1, 14.11.5). */
    static void describe(PDDocument document) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PressProfile.class.getResourceAsStream("/typesetting/FOGRA39L.icc"))) {
            PDStream profile = new PDStream(document, in, COSName.FLATE_DECODE);
            profile.getCOSObject().setInt(COSName.N, CHANNELS);
            COSDictionary intent = new COSDictionary();
            intent.setName(COSName.TYPE, "OutputIntent");
            intent.setName(COSName.S, "GTS_PDFX");
            intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "FOGRA39");
            intent.setString(COSName.OUTPUT_CONDITION, "Offset on coated paper, ISO 12647-2");
            intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
            intent.setString(COSName.INFO, "Coated FOGRA39 (ISO 12647-2:2004)");
            intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
            COSArray intents = new COSArray();
            intents.add(intent);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.OUTPUT_INTENTS, intents);
        }
    }
}
