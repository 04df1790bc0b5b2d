package org.openiwg.site.data;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.openiwg.record.ActKind;
import org.openiwg.record.Confidence;
import org.openiwg.record.Family;
import org.springframework.web.util.UriComponentsBuilder;

/** The parameters of a list of acts, told from mistakes. */
final class ListOfActs {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private ListOfActs() {}

    static void check(Parameters parameters) {
        parameters.check("act", ListOfActs::kindOrFamily, "mandate, mandate.given …");
        parameters.check("confidence", Confidence::of, "established, reported, inferred, disputed");
        parameters.check("year", text -> YEAR.matcher(text).matches() ? text : null, "YYYY");
    }

    /** The same address for one part of the list. */
    static String part(HttpServletRequest request, int page) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromUriString(request.getRequestURI()).query(request.getQueryString());
        return (page == 1 ? address.replaceQueryParam("page") : address.replaceQueryParam("page", page))
                .build()
                .toUriString();
    }

    private static @org.jspecify.annotations.Nullable Object kindOrFamily(String text) {
        Family family = Family.of(text);
        return family == null ? ActKind.of(text) : family;
    }
}
