package org.openiwg.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The one table of who may do what: {@code people/permissions.csv}, a line each permission, a column each role, the word
 * {@code yes} or nothing.
 */
final class Permissions {

    /** The table. */
    static final Permissions TABLE = read();

    private final Set<String> names = new LinkedHashSet<>();
    private final Map<Role, Set<String>> byRole = new EnumMap<>(Role.class);

    private Permissions(List<String> lines) {
        String[] header = lines.getFirst().split(",", -1);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            if (cells.length != header.length) {
                throw new IllegalStateException("people/permissions.csv: a line of another length: " + line);
            }
            if (!names.add(cells[0])) {
                throw new IllegalStateException("people/permissions.csv: a permission with two lines: " + cells[0]);
            }
            for (int column = 1; column < cells.length; column++) {
                Role role = Role.of(header[column]);
                if (role == null || !Set.of("yes", "").contains(cells[column])) {
                    throw new IllegalStateException(
                            "people/permissions.csv: not understood: " + header[column] + " in " + line);
                }
                if (cells[column].equals("yes")) {
                    byRole.computeIfAbsent(role, any -> new LinkedHashSet<>()).add(cells[0]);
                }
            }
        }
    }

    /** Reads the table; one that cannot be understood is a mistake of ours and stops the start. */
    private static Permissions read() {
        try (InputStream in =
                Objects.requireNonNull(Permissions.class.getResourceAsStream("/people/permissions.csv"))) {
            return new Permissions(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every permission, in the order of the table. */
    List<String> names() {
        return List.copyOf(names);
    }

    /** What somebody in this role may do. */
    Set<String> of(Role role) {
        return byRole.getOrDefault(role, Set.of());
    }
}
