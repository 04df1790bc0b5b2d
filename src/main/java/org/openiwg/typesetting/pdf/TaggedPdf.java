package org.openiwg.typesetting.pdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.openiwg.typesetting.Purpose;
import org.openiwg.typesetting.shape.Face;

/** A PDF while it is made. Several pages may be open at once: the order of reading is the order of the elements. */
public final class TaggedPdf {

    private final PDDocument document = new PDDocument();
    private final COSDictionary root = new COSDictionary();
    private final Element top;
    private final Purpose purpose;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<Face, EmbeddedFont> fonts = new LinkedHashMap<>();

    /** The nodes of the links, by their number in the parent tree. */
    private final List<COSDictionary> linkNodes = new ArrayList<>();

    public TaggedPdf(Purpose purpose) {
        this.purpose = purpose;
        root.setName(COSName.TYPE, "StructTreeRoot");
        this.top = Element.top(root);
    }

    /** The element that all others are in. */
    public Element top() {
        return top;
    }

    public Purpose purpose() {
        return purpose;
    }

    /**
     * A new page.
     *
     * @param media the sheet of paper
     * @param trim what remains of it when it is cut
     * @param bleed how far colours go over that edge, in points
     */
    public Sheet page(Box media, Box trim, double bleed) {
        PDPage page = new PDPage(media.toRectangle());
        page.setTrimBox(trim.toRectangle());
        page.setBleedBox(trim.inset(-bleed).toRectangle());
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        document.addPage(page);
        Sheet sheet = new Sheet(this, page, purpose);
        sheets.add(sheet);
        return sheet;
    }

    EmbeddedFont font(Face face) {
        return fonts.computeIfAbsent(face, one -> new EmbeddedFont(one, "F" + fonts.size()));
    }

    PDImageXObject image(BufferedImage image) {
        try {
            int kind = purpose == Purpose.PRESS ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB;
            BufferedImage flat = new BufferedImage(image.getWidth(), image.getHeight(), kind);
            flat.createGraphics().drawImage(image, 0, 0, Color.WHITE, null);
            return LosslessFactory.createFromImage(document, flat);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    PDAnnotationLink link(Sheet sheet, Element element, Box place, String address, String description) {
        PDAnnotationLink link = new PDAnnotationLink();
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        link.setAction(action);
        link.setContents(description);
        link.setRectangle(place.toRectangle());
        link.setPrinted(true);
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        link.setPage(sheet.page());
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, "OBJR");
        reference.setItem(COSName.PG, sheet.page());
        reference.setItem(COSName.OBJ, link);
        element.add(reference);
        linkNodes.add(element.node());
        link.setStructParent(-linkNodes.size());
        return link;
    }

    /**
     * The finished file; the same content gives the same bytes.
     *
     * @param about what it says of itself
     */
    public byte[] finish(AboutFile about) {
        try (document) {
            finishPages();
            int number = 0;
            for (EmbeddedFont font : fonts.values()) {
                new FontObjects(document).write(font, number++);
            }
            document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
            about.describe(document, purpose);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void finishPages() throws IOException {
        COSArray numbers = new COSArray();
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            PDPage page = sheet.page();
            page.setStructParents(i);
            page.setContents(new PDStream(
                    document, new ByteArrayInputStream(sheet.content().bytes()), COSName.FLATE_DECODE));
            COSDictionary used = new COSDictionary();
            sheet.fonts().forEach(font -> used.setItem(COSName.getPDFName(font.name()), font.object()));
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.FONT, used);
            COSDictionary images = new COSDictionary();
            sheet.images().forEach((name, image) -> images.setItem(COSName.getPDFName(name), image));
            resources.setItem(COSName.XOBJECT, images);
            page.setResources(new PDResources(resources));
            for (PDAnnotationLink link : sheet.links()) {
                link.setStructParent(sheets.size() - 1 - link.getStructParent());
                page.getAnnotations().add(link);
            }
            numbers.add(COSInteger.get(i));
            numbers.add(sheet.parents());
        }
        for (int i = 0; i < linkNodes.size(); i++) {
            numbers.add(COSInteger.get(sheets.size() + (long) i));
            numbers.add(linkNodes.get(i));
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.getPDFName("Nums"), numbers);
        root.setItem(COSName.getPDFName("ParentTree"), parents);
        root.setInt("ParentTreeNextKey", sheets.size() + linkNodes.size());
    }
}
