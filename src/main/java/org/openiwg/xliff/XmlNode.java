package org.openiwg.xliff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element of an XML file, with the line it begins on. Names are {@code prefix:local} with the prefixes of the grammar. */
final class XmlNode {

    private final String namespace;
    private final String name;
    private final int line;
    private final @Nullable XmlNode parent;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> content = new ArrayList<>();

    XmlNode(String namespace, String name, int line, @Nullable XmlNode parent) {
        this.namespace = namespace;
        this.name = name;
        this.line = line;
        this.parent = parent;
        if (parent != null) {
            parent.content.add(this);
        }
    }

    /** Of its namespace, the address. */
    String namespace() {
        return namespace;
    }

    String name() {
        return name;
    }

    boolean is(String... names) {
        return List.of(names).contains(name);
    }

    int line() {
        return line;
    }

    @Nullable
    XmlNode parent() {
        return parent;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    @Nullable
    String attribute(String attribute) {
        return attributes.get(attribute);
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    String attribute(String attribute, String otherwise) {
        return attributes.getOrDefault(attribute, otherwise);
    }

    /** Elements and texts in their order. */
    List<Object> content() {
        return content;
    }

    List<XmlNode> children() {
        return content.stream()
                .filter(XmlNode.class::isInstance)
                .map(XmlNode.class::cast)
                .toList();
    }

    List<XmlNode> children(String... names) {
        return children().stream().filter(child -> child.is(names)).toList();
    }

    @Nullable
    XmlNode child(String childName) {
        return children(childName).stream().findFirst().orElse(null);
    }

    /** It and everything in it, in the order of the file. */
    Stream<XmlNode> all() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(XmlNode::all));
    }

    /** It and everything that it is in, from the inside outwards. */
    Stream<XmlNode> upwards() {
        return Stream.iterate(this, Objects::nonNull, XmlNode::parent);
    }

    /** It or the nearest that it is in, of these names. */
    @Nullable
    XmlNode nearest(String... names) {
        return upwards().filter(up -> up.is(names)).findFirst().orElse(null);
    }

    /** All its text. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Object one : content) {
            text.append(one instanceof XmlNode node ? node.text() : one);
        }
        return text.toString();
    }

    /** Whether there is any text directly in it that is not only space. */
    boolean hasOwnText() {
        return content.stream().anyMatch(one -> one instanceof String text && !text.isBlank());
    }
}
