package org.openiwg.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The bytes that the log commits to: one JSON object (RFC 8259, UTF-8, no spaces), its members in a fixed order, every
 * value a string, members with nothing in them left out. {@code type}, {@code recordedAt} and {@code recordedBy} come
 * first, then what the entry says, see {@link StatementCells}.
 */
final class CanonicalEntry {

    private CanonicalEntry() {}

    static byte[] encode(Instant recordedAt, String recordedBy, Statement statement) {
        Map<String, String> said = StatementCells.of(statement);
        Map<String, String> members = new LinkedHashMap<>();
        members.put("type", Objects.requireNonNull(said.get("type")));
        members.put("recordedAt", recordedAt.toString());
        members.put("recordedBy", recordedBy);
        members.putAll(said);
        return FlatJson.bytes(members);
    }

    /** Reads an entry; null unless these are exactly the bytes that {@link #encode} writes for it. */
    static @Nullable Entry decode(long index, byte[] bytes) {
        Entry entry;
        try {
            Map<String, String> members = FlatJson.read(bytes);
            entry = new Entry(
                    index,
                    Instant.parse(members.getOrDefault("recordedAt", "")),
                    members.getOrDefault("recordedBy", ""),
                    StatementCells.statement(members));
        } catch (JacksonException | IllegalArgumentException | DateTimeException | IndexOutOfBoundsException notOurs) {
            return null;
        }
        Instant recordedAt = entry.recordedAt();
        boolean canonical =
                recordedAt != null && Arrays.equals(bytes, encode(recordedAt, entry.recordedBy(), entry.statement()));
        return canonical ? entry : null;
    }
}
