package org.openiwg.typesetting.pdf;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.openiwg.typesetting.Purpose;

/** The metadata packet of a file (ISO 16684-1). */
record Xmp(AboutFile about, Purpose purpose) {

    String packet() {
        String made = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                about.made().atOffset(ZoneOffset.UTC).withNano(0));
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                  xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                  xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                  xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <dc:format>application/pdf</dc:format>
                <pdf:Producer>OpenIWG</pdf:Producer>
                <xmp:CreatorTool>OpenIWG</xmp:CreatorTool>
                <xmp:CreateDate>%s</xmp:CreateDate>
                <xmp:ModifyDate>%3$s</xmp:ModifyDate>
                <xmp:MetadataDate>%3$s</xmp:MetadataDate>
                <xmpMM:DocumentID>uuid:%s</xmpMM:DocumentID>
                <xmpMM:VersionID>1</xmpMM:VersionID>
                <xmpMM:RenditionClass>default</xmpMM:RenditionClass>
                %s
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>
                """.formatted(escaped(about.title()), escaped(about.language().tag()), made, id(), claim());
    }

    /** Which standard the file keeps: PDF/UA-1 (ISO 14289-1, 5) or PDF/X-4 (ISO 15930-7, 6.7). */
    private String claim() {
        return switch (purpose) {
            case READING -> "<pdfuaid:part>1</pdfuaid:part>";
            case PRESS -> "<pdf:Trapped>False</pdf:Trapped>\n<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>";
        };
    }

    private UUID id() {
        return UUID.nameUUIDFromBytes(
                (about.title() + '\0' + about.language().tag() + '\0' + about.edition() + '\0' + purpose)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
