package org.openiwg.account.pages;

import java.util.List;
import java.util.Map;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.ui.Pages;

/** Long lists come in parts. */
final class Parts {

    /** How many entries one part holds. */
    static final int SIZE = 50;

    private static final int LONGEST_NUMBER = 6;

    private Parts() {}

    /** The part of a list that the address asks for. */
    static Pages of(BodyView body, int entries) {
        String asked = first(body.at().links().query(), "page");
        boolean number = !asked.isEmpty()
                && asked.length() <= LONGEST_NUMBER
                && asked.chars().allMatch(c -> c >= '0' && c <= '9');
        return Pages.of(number ? Integer.parseInt(asked) : 1, entries, SIZE);
    }

    /** A parameter of the address; empty when it is not there. */
    static String first(Map<String, List<String>> query, String name) {
        List<String> values = query.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    /** The whole list, under the same question, as CSV. */
    static Crumb csv(BodyView body, String name, String list) {
        return new Crumb(name, body.at().links().dataHere("/bodies/" + body.body() + "/" + list + ".csv"));
    }

    /** What changes, for programs that look at it now and then. */
    static Crumb feed(BodyView body, String name, String file) {
        String address = "/feeds/" + body.at().language().code() + "/" + body.body() + "/" + file;
        return new Crumb(name, body.at().links().data(address));
    }
}
