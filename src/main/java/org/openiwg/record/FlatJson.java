package org.openiwg.record;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON object (RFC 8259, UTF-8, no spaces) whose values are all strings; members with nothing in them are left out. */
final class FlatJson {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int TYPICAL_LENGTH = 512;

    private FlatJson() {}

    static byte[] bytes(Map<String, String> members) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(TYPICAL_LENGTH);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            members.forEach((name, value) -> {
                if (!value.isEmpty()) {
                    json.writeStringProperty(name, value);
                }
            });
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    static String text(Map<String, String> members) {
        return new String(bytes(members), StandardCharsets.UTF_8);
    }

    /**
     * Its members, in their order.
     *
     * @throws IllegalArgumentException when it is no such object
     * @throws tools.jackson.core.JacksonException when it is no JSON
     */
    static Map<String, String> read(byte[] bytes) {
        Map<String, String> members = new LinkedHashMap<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("not an object");
            }
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                if (json.nextToken() != JsonToken.VALUE_STRING) {
                    throw new IllegalArgumentException("not a string");
                }
                members.put(name, json.getString());
            }
        }
        return members;
    }
}
