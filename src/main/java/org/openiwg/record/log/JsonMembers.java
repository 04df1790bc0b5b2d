package org.openiwg.record.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** The members of a proof in JSON. A value is asked for by name, and its absence is an error then. */
final class JsonMembers {

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<String, byte[]> hashes = new HashMap<>();
    private final List<Hash> proof = new ArrayList<>();

    private JsonMembers() {}

    static JsonMembers read(byte[] json, Set<String> numberNames, Set<String> hashNames) throws Malformed {
        JsonMembers members = new JsonMembers();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            members.readObject(parser, numberNames, hashNames);
        } catch (JacksonException notJson) {
            TokenStreamLocation place = notJson.getLocation();
            throw new Malformed(
                    place == null || place.getLineNr() < 1
                            ? "it cannot be read as JSON"
                            : "it cannot be read as JSON at line %d, column %d"
                                    .formatted(place.getLineNr(), place.getColumnNr()));
        }
        return members;
    }

    /** An unsigned 64-bit number. */
    long number(String name) throws Malformed {
        return present(name, numbers.get(name));
    }

    byte[] bytes(String name) throws Malformed {
        return present(name, hashes.get(name));
    }

    Hash hash(String name) throws Malformed {
        return Canonical.hash(name, bytes(name));
    }

    List<Hash> proof() {
        return proof;
    }

    private static <T> T present(String name, @Nullable T value) throws Malformed {
        if (value == null) {
            throw new Malformed(name + " is missing");
        }
        return value;
    }

    private void readObject(JsonParser parser, Set<String> numberNames, Set<String> hashNames) throws Malformed {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new Malformed("it is not a JSON object");
        }
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (!seen.add(name)) {
                // Two readers could take two different values for the same member, and both be right.
                throw new Malformed("it has a member twice");
            }
            JsonToken value = parser.nextToken();
            if (value == JsonToken.VALUE_NULL) {
                continue;
            }
            if (numberNames.contains(name)) {
                numbers.put(name, unsigned(name, parser));
            } else if (hashNames.contains(name)) {
                hashes.put(name, base64(name, parser));
            } else if (name.equals("proof")) {
                readProof(parser);
            } else {
                parser.skipChildren();
            }
        }
        if (parser.nextToken() != null) {
            throw new Malformed("something follows the JSON object");
        }
    }

    private void readProof(JsonParser parser) throws Malformed {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw new Malformed("proof is not a list");
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String name = "proof[" + proof.size() + "]";
            proof.add(Canonical.hash(name, base64(name, parser)));
        }
    }

    private static byte[] base64(String name, JsonParser parser) throws Malformed {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw new Malformed(name + " is not a string");
        }
        return Canonical.base64(name, parser.getString());
    }

    private static long unsigned(String name, JsonParser parser) throws Malformed {
        String digits = parser.currentToken() == JsonToken.VALUE_NUMBER_INT ? parser.getString() : "";
        if (digits.isEmpty() || digits.startsWith("-")) {
            throw new Malformed(name + " is not a whole number from 0 up");
        }
        try {
            return Long.parseUnsignedLong(digits);
        } catch (NumberFormatException pastUnsignedLong) {
            throw new Malformed(name + " does not fit in 64 bits");
        }
    }
}
