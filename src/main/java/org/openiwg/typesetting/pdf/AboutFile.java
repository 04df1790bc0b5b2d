package org.openiwg.typesetting.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.openiwg.platform.text.LanguageTag;
import org.openiwg.typesetting.Purpose;

/**
 * What a file says of itself.
 *
 * @param title in the language of the file
 * @param edition which issue of the text it is, as a short name
 * @param made when that was, so that making it again gives the same bytes
 */
public record AboutFile(String title, LanguageTag language, String edition, Instant made) {

    private static final float VERSION = 1.7f;
    private static final float VERSION_FOR_PRESS = 1.6f;

    void describe(PDDocument document, Purpose purpose) throws IOException {
        document.setVersion(purpose == Purpose.PRESS ? VERSION_FOR_PRESS : VERSION);
        document.setDocumentId((long) (title + '\0' + language.tag() + '\0' + edition).hashCode());
        PDDocumentInformation information = document.getDocumentInformation();
        Calendar when = GregorianCalendar.from(made.atZone(ZoneOffset.UTC));
        information.setTitle(title);
        information.setCreator("OpenIWG");
        information.setProducer("OpenIWG");
        information.setCreationDate(when);
        information.setModificationDate(when);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setString(COSName.LANG, language.tag());
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.setItem(COSName.getPDFName("MarkInfo"), marked);
        COSDictionary preferences = new COSDictionary();
        preferences.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        if (language.isRightToLeft()) {
            preferences.setName("Direction", "R2L");
        }
        catalog.setItem(COSName.getPDFName("ViewerPreferences"), preferences);
        byte[] packet = new Xmp(this, purpose).packet().getBytes(StandardCharsets.UTF_8);
        document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(packet)));
        if (purpose == Purpose.PRESS) {
            information.setTrapped("False");
            PressProfile.describe(document);
        }
    }
}
