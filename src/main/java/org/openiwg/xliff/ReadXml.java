package org.openiwg.xliff;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML from outside: without document type, so that no entity can name a file or grow, and within limits.
 *
 * <p>Uses the JDK's own parser, whatever else is on the class path.
 */
final class ReadXml {

    /** In bytes. */
    static final long LARGEST = 20_000_000;

    private static final int DEEPEST = 200;
    private static final int MOST_ELEMENTS = 2_000_000;

    private final UnaryOperator<String> prefixes;

    /**
     * With names as a grammar knows them.
     *
     * @param prefixes the prefix of a namespace, empty for an unknown one
     */
    ReadXml(UnaryOperator<String> prefixes) {
        this.prefixes = prefixes;
    }

    /**
     * The root of the file.
     *
     * @throws XmlRefused when it is no XML or may not be read
     */
    XmlNode read(InputStream in) throws XmlRefused {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new Limited(in));
            try {
                return tree(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
            String said = String.valueOf(broken.getMessage());
            if (said.contains(TooLarge.SIGN)) {
                throw new XmlRefused(Math.max(1, line), "too-large", "");
            }
            throw new XmlRefused(
                    Math.max(1, line),
                    "no-xml",
                    said.replaceFirst("(?s).*Message: ", "").replaceAll("\\s+", " "));
        }
    }

    private XmlNode tree(XMLStreamReader reader) throws XMLStreamException, XmlRefused {
        @Nullable XmlNode root = null;
        @Nullable XmlNode open = null;
        int depth = 0;
        int count = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw new XmlRefused(line(reader), "dtd", "");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XmlRefused(line(reader), "entity", String.valueOf(reader.getLocalName()));
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST || ++count > MOST_ELEMENTS) {
                        throw new XmlRefused(line(reader), "too-deep", "");
                    }
                    open = element(reader, open);
                    root = root == null ? open : root;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    open = open == null ? null : open.parent();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (open != null) {
                        open.content().add(reader.getText());
                    }
                }
                default -> {
                    // Comments and processing instructions say nothing.
                }
            }
        }
        if (root == null) {
            throw new XmlRefused(1, "no-xml", "");
        }
        return root;
    }

    private XmlNode element(XMLStreamReader reader, @Nullable XmlNode parent) {
        String namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
        XmlNode node = new XmlNode(namespace, name(namespace, reader.getLocalName()), line(reader), parent);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String of = reader.getAttributeNamespace(i);
            String name = of == null || of.isEmpty()
                    ? reader.getAttributeLocalName(i)
                    : name(of, reader.getAttributeLocalName(i));
            node.attributes().put(name, reader.getAttributeValue(i));
        }
        return node;
    }

    private String name(String namespace, String local) {
        String prefix = prefixes.apply(namespace);
        return prefix.isEmpty() ? "{" + namespace + "}" + local : prefix + ":" + local;
    }

    private static int line(XMLStreamReader reader) {
        return reader.getLocation().getLineNumber();
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
        private static final String SIGN = "more than 20 MB";

        TooLarge() {
            super(SIGN);
        }
    }

    private static final class Limited extends FilterInputStream {
        private long read;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int some = super.read(into, offset, length);
            count(Math.max(0, some));
            return some;
        }

        private void count(int some) throws TooLarge {
            read += some;
            if (read > LARGEST) {
                throw new TooLarge();
            }
        }
    }
}
