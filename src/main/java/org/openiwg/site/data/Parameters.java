package org.openiwg.site.data;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.web.Problem;

/**
 * The parameters of a request for data. A program is told of a mistake instead of getting another answer than it asked
 * for: each parameter must be known, stand there once and be readable.
 */
final class Parameters {

    private final Map<String, String> given = new LinkedHashMap<>();

    private Parameters() {}

    /** Reads the parameters; throws {@link Problem} when one is not among those known. */
    static Parameters of(HttpServletRequest request, String... known) {
        Set<String> names = new TreeSet<>(Arrays.asList(known));
        Parameters parameters = new Parameters();
        request.getParameterMap().forEach((name, values) -> {
            if (!names.contains(name)) {
                throw new Problem(DataError.UNKNOWN_PARAMETER, name, names.isEmpty() ? "–" : String.join(", ", names));
            }
            if (values.length > 1) {
                throw new Problem(DataError.REPEATED_PARAMETER, name);
            }
            parameters.given.put(name, values[0].strip());
        });
        return parameters;
    }

    /** The parameters as lists read them. */
    Map<String, List<String>> query() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        given.forEach((name, value) -> query.put(name, List.of(value)));
        return query;
    }

    /** The value; empty when it was not given. */
    String text(String name) {
        return given.getOrDefault(name, "");
    }

    /** Checks that the value is one that the reader knows; empty is. */
    <T> void check(String name, Function<String, @Nullable T> reader, String expected) {
        if (!text(name).isEmpty() && reader.apply(text(name)) == null) {
            throw unreadable(name, expected);
        }
    }

    /** The day of that name, or another when it was not given. */
    LocalDate day(String name, LocalDate otherwise) {
        String text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            if (text.length() == 10) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException notADay) {
            throw unreadable(name, "YYYY-MM-DD");
        }
        throw unreadable(name, "YYYY-MM-DD");
    }

    /** The whole number of that name, or another when it was not given. */
    int number(String name, int least, int most, int otherwise) {
        String text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        boolean digits = text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = digits ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw unreadable(name, least + "–" + most);
        }
        return number;
    }

    private Problem unreadable(String name, String expected) {
        return new Problem(DataError.UNREADABLE_PARAMETER, name, text(name), expected);
    }
}
