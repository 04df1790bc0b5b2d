package org.openiwg.platform.feed;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.openiwg.platform.web.Document;

/**
 * An Atom feed (RFC 4287) in parts (RFC 5005). All its texts are plain: whatever is in them, nothing is markup.
 *
 * @param id the same for ever for the same feed
 * @param language of its texts
 * @param author whose acts these are
 * @param links addresses by relation: self, alternate, next ...
 */
public record AtomFeed(
        String id,
        String language,
        String title,
        String author,
        Instant updated,
        Map<String, String> links,
        List<Entry> entries) {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    /**
     * One entry.
     *
     * @param id the same for ever for the same thing
     * @param link the page about it
     * @param category what kind of thing it is
     */
    public record Entry(String id, String title, Instant updated, String link, String category, String summary) {}

    public AtomFeed {
        links = new LinkedHashMap<>(links);
    }

    /** As it is sent. */
    public Document document() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            write(xml);
            xml.close();
        } catch (XMLStreamException impossibleInMemory) {
            throw new IllegalStateException(impossibleInMemory);
        }
        return Document.shown("application/atom+xml;charset=UTF-8", bytes.toByteArray());
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", language);
        element(xml, "id", id);
        element(xml, "title", title);
        element(xml, "updated", updated.toString());
        xml.writeStartElement("author");
        element(xml, "name", author);
        xml.writeEndElement();
        for (Map.Entry<String, String> link : links.entrySet()) {
            link(xml, link.getKey(), link.getValue());
        }
        for (Entry entry : entries) {
            xml.writeCharacters("\n");
            xml.writeStartElement("entry");
            element(xml, "id", entry.id);
            element(xml, "title", entry.title);
            element(xml, "updated", entry.updated.toString());
            link(xml, "alternate", entry.link);
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", entry.category);
            if (!entry.summary.isEmpty()) {
                element(xml, "summary", entry.summary);
            }
            xml.writeEndElement();
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", allowed(address));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    /** The text without what XML 1.0 cannot hold even escaped: control characters, halves of characters, U+FFFE. */
    private static String allowed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c >= ' ' && c < 0xD800 && !(c >= 0x7F && c <= 0x9F)
                        || c >= 0xE000 && c <= 0xFFFD
                        || c >= 0x10000)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
