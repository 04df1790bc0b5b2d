package org.openiwg;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The table of permissions, read by its own words and not by the application's.
 *
 * @param roles its columns
 * @param rolesOf for each permission the roles that have it
 */
record PermissionTable(List<String> roles, Map<String, Set<String>> rolesOf) {

    /** Whoever sits at the machine: no post, and nobody signs in as it. */
    static final String MACHINE = "machine";

    private static final Path FILE = Path.of("src/main/resources/people/permissions.csv");

    static PermissionTable read() {
        List<List<String>> lines = Repository.text(FILE)
                .lines()
                .map(line -> Arrays.asList(line.split(",", -1)))
                .toList();
        List<String> header = lines.getFirst();
        Map<String, Set<String>> rolesOf = new LinkedHashMap<>();
        for (List<String> cells : lines.subList(1, lines.size())) {
            Set<String> may = new LinkedHashSet<>();
            for (int column = 1; column < cells.size(); column++) {
                if (cells.get(column).equals("yes")) {
                    may.add(header.get(column));
                }
            }
            rolesOf.put(cells.getFirst(), may);
        }
        return new PermissionTable(header.subList(1, header.size()), rolesOf);
    }

    Set<String> permissions() {
        return rolesOf.keySet();
    }

    boolean allows(String role, String permission) {
        return rolesOf.getOrDefault(permission, Set.of()).contains(role);
    }
}
