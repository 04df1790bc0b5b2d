package org.openiwg.record;

import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The bytes that the log commits to: one JSON object (RFC 8259, UTF-8, no spaces), its members in a fixed order, every
 * value a string, members with nothing in them left out. {@code type}, {@code recordedAt} and {@code recordedBy} come
 * first. An act goes on with the columns of {@code acts.csv} as the row has them, in their order; a standard with those of
 * {@code standards.csv}; an erasure with {@code entry} and {@code reason}; a key with {@code key} and {@code replaces}.
 */
final class CanonicalEntry {

    private static final JsonFactory JSON = new JsonFactory();

    private static final int TYPICAL_LENGTH = 512;

    private CanonicalEntry() {}

    static byte[] encode(Instant recordedAt, String recordedBy, Statement statement) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(TYPICAL_LENGTH);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            members(recordedAt, recordedBy, statement).forEach((name, value) -> {
                if (!value.isEmpty()) {
                    json.writeStringProperty(name, value);
                }
            });
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> members(Instant recordedAt, String recordedBy, Statement statement) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("type", type(statement));
        members.put("recordedAt", recordedAt.toString());
        members.put("recordedBy", recordedBy);
        switch (statement) {
            case Statement.ActRecorded(Act act) -> members.putAll(ActCells.of(act));
            case Statement.StandardSet(Standard standard) -> {
                members.put("kind", standard.kind().word());
                members.put("days", Integer.toString(standard.days()));
                members.put("unit", standard.unit().word());
            }
            case Statement.ContentErased(long index, String reason) -> {
                members.put("entry", Long.toString(index));
                members.put("reason", reason);
            }
            case Statement.KeyChanged(String key, String replaces) -> {
                members.put("key", key);
                members.put("replaces", replaces);
            }
            case Statement.Erased e -> throw new IllegalArgumentException("Nothing cannot be recorded");
        }
        return members;
    }

    private static String type(Statement statement) {
        return switch (statement) {
            case Statement.ActRecorded a -> "act";
            case Statement.StandardSet s -> "standard";
            case Statement.ContentErased e -> "erasure";
            case Statement.KeyChanged k -> "key";
            case Statement.Erased e -> "";
        };
    }

    /** Reads an entry; null unless these are exactly the bytes that {@link #encode} writes for it. */
    static @Nullable Entry decode(long index, byte[] bytes) {
        Entry entry;
        try {
            entry = entry(index, read(bytes));
        } catch (JacksonException | IllegalArgumentException | DateTimeException notOurs) {
            return null;
        }
        Instant recordedAt = entry.recordedAt();
        boolean canonical =
                recordedAt != null && Arrays.equals(bytes, encode(recordedAt, entry.recordedBy(), entry.statement()));
        return canonical ? entry : null;
    }

    private static Map<String, String> read(byte[] bytes) {
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

    private static Entry entry(long index, Map<String, String> members) {
        Statement statement = switch (members.getOrDefault("type", "")) {
            case "act" -> new Statement.ActRecorded(ActCells.act(members));
            case "standard" -> new Statement.StandardSet(standard(members));
            case "erasure" ->
                new Statement.ContentErased(
                        Long.parseLong(members.getOrDefault("entry", "")), members.getOrDefault("reason", ""));
            case "key" ->
                new Statement.KeyChanged(members.getOrDefault("key", ""), members.getOrDefault("replaces", ""));
            default -> throw new IllegalArgumentException("unknown type");
        };
        return new Entry(
                index,
                Instant.parse(members.getOrDefault("recordedAt", "")),
                members.getOrDefault("recordedBy", ""),
                statement);
    }

    private static Standard standard(Map<String, String> members) {
        StandardKind kind = StandardKind.of(members.getOrDefault("kind", ""));
        Standard.Unit unit = Standard.Unit.of(members.getOrDefault("unit", ""));
        if (kind == null || unit == null) {
            throw new IllegalArgumentException("no such standard");
        }
        return new Standard(kind, Integer.parseInt(members.getOrDefault("days", "")), unit);
    }
}
