package org.openiwg.xliff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Collects what is wrong in a file. */
final class Report {

    private final Set<Problem> problems = new LinkedHashSet<>();

    void add(XmlNode where, String code, String... details) {
        XmlNode unit = where.nearest("xlf:unit", "x12:trans-unit", "x12:bin-unit");
        String id = unit == null ? "-" : Objects.requireNonNullElse(unit.attribute("id"), "-");
        problems.add(new Problem(where.line(), id.isBlank() ? "-" : id, code, List.of(details)));
    }

    void require(boolean kept, XmlNode where, String code, String... details) {
        if (!kept) {
            add(where, code, details);
        }
    }

    /** In the order of the file. */
    List<Problem> problems() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingInt(Problem::line));
        return sorted;
    }
}
