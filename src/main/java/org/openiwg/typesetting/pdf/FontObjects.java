package org.openiwg.typesetting.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Writes a font into a file: a composite font of TrueType outlines (ISO 32000-1, 9.7), with its exact map to text. */
final class FontObjects {

    /** Bit 3, symbolic: its codes are its own. */
    private static final int SYMBOLIC = 4;

    private static final int MAPPINGS_A_BLOCK = 100;

    private final PDDocument document;

    FontObjects(PDDocument document) {
        this.document = document;
    }

    /** Fills the dictionary that the pages already refer to. */
    void write(EmbeddedFont font, int number) throws IOException {
        COSDictionary into = font.object();
        byte[] file = font.file();
        String name = subsetTag(number) + "+" + font.face().name();
        into.setItem(COSName.TYPE, COSName.FONT);
        into.setItem(COSName.SUBTYPE, COSName.TYPE0);
        into.setName(COSName.BASE_FONT, name);
        into.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        into.setItem(COSName.DESCENDANT_FONTS, array(descendant(font, name, file)));
        into.setItem(COSName.TO_UNICODE, stream(toUnicode(font).getBytes(StandardCharsets.US_ASCII)));
    }

    /** Six capitals, different for each font of the file (9.6.4). */
    private static String subsetTag(int number) {
        StringBuilder tag = new StringBuilder();
        for (int rest = number, i = 0; i < 6; i++, rest /= 26) {
            tag.insert(0, (char) ('A' + rest % 26));
        }
        return tag.toString();
    }

    private COSDictionary descendant(EmbeddedFont font, String name, byte[] file) throws IOException {
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary cid = new COSDictionary();
        cid.setItem(COSName.TYPE, COSName.FONT);
        cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        cid.setName(COSName.BASE_FONT, name);
        cid.setItem(COSName.CIDSYSTEMINFO, system);
        cid.setItem(COSName.FONT_DESC, descriptor(font, name, file));
        cid.setItem(COSName.CID_TO_GID_MAP, stream(font.glyphsByCode()));
        cid.setItem(COSName.W, widths(font));
        return cid;
    }

    private COSDictionary descriptor(EmbeddedFont font, String name, byte[] file) throws IOException {
        int em = font.face().unitsPerEm();
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        COSArray box = new COSArray();
        for (int side : EmbeddedFont.box(file, em)) {
            box.add(COSInteger.get(side));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, font.face().ascender() * 1000 / em);
        descriptor.setInt(COSName.DESCENT, font.face().descender() * 1000 / em);
        descriptor.setInt(COSName.CAP_HEIGHT, 714);
        descriptor.setInt(COSName.STEM_V, font.face().name().endsWith("Bold") ? 140 : 80);
        PDStream program = stream(file);
        program.getCOSObject().setInt(COSName.LENGTH1, file.length);
        descriptor.setItem(COSName.FONT_FILE2, program);
        return descriptor;
    }

    private static COSArray widths(EmbeddedFont font) {
        COSArray widths = new COSArray();
        for (EmbeddedFont.Shown shown : font.shown()) {
            widths.add(new COSFloat(
                    font.face().advance(shown.glyph()) * 1000f / font.face().unitsPerEm()));
        }
        COSArray runs = new COSArray();
        runs.add(COSInteger.get(1));
        runs.add(widths);
        return runs;
    }

    /** The CMap of 9.10.3. */
    private static String toUnicode(EmbeddedFont font) {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<EmbeddedFont.Shown> shown = font.shown();
        for (int from = 0; from < shown.size(); from += MAPPINGS_A_BLOCK) {
            int to = Math.min(from + MAPPINGS_A_BLOCK, shown.size());
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                map.append(String.format(Locale.ROOT, "<%04X> <", i + 1));
                shown.get(i).text().chars().forEach(unit -> map.append(String.format(Locale.ROOT, "%04X", unit)));
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private PDStream stream(byte[] content) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
    }

    private static COSArray array(COSDictionary only) {
        COSArray array = new COSArray();
        array.add(only);
        return array;
    }
}
