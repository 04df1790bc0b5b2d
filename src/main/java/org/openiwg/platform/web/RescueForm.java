package org.openiwg.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Refuses what may not be done. A form of ours whose sender is signed in no more is not thrown away: it is kept, and its
 * sender led to the sign-in. Nothing of what it asks for is done. Only forms that the browser itself says were sent from
 * a page of this site are kept (Fetch Metadata, {@code Sec-Fetch-Site}), so that no other site can put words into anybody's mouth.
 */
@Component
class RescueForm {

    /** Together, in characters. */
    private static final int LONGEST = 200_000;

    private static final int MOST_FIELDS = 300;
    private static final String WRITER = "_writer";
    private static final String TOKEN = "_csrf";

    private final RouteAccess access;
    private final ReadPageContext context;
    private final ObjectProvider<LostForms> lost;

    RescueForm(RouteAccess access, ReadPageContext context, ObjectProvider<LostForms> lost) {
        this.access = access;
        this.context = context;
        this.lost = lost;
    }

    /**
     * Refuses a request, or keeps the form that it is.
     *
     * @param why what speaks against it, for the log of security
     */
    void refuse(HttpServletRequest request, HttpServletResponse response, String why) throws IOException {
        LostForms keeper = lost.getIfAvailable();
        if (keeper == null || !isOurForm(request) || access.visitor(request).isSignedIn()) {
            response.sendError(access.refusal(request, why));
            return;
        }
        boolean hasFiles = Upload.hasFiles(request);
        Map<String, List<String>> fields = hasFiles ? Map.of() : fields(request);
        String writer = hasFiles ? "" : Objects.requireNonNullElse(request.getParameter(WRITER), "");
        if (!hasFiles && (writer.isEmpty() || isTooLong(fields))) {
            response.sendError(access.refusal(request, why));
            return;
        }
        String path = request.getRequestURI().substring("/en".length());
        SeeOther onwards = keeper.keep(request, context.ofFailed(request), new LostForm(path, fields, writer));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, onwards.path());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private boolean isOurForm(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                && access.needsPermission(request);
    }

    private static Map<String, List<String>> fields(HttpServletRequest request) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals(TOKEN) && !name.equals(WRITER)) {
                fields.put(name, List.of(values));
            }
        });
        return fields;
    }

    private static boolean isTooLong(Map<String, List<String>> fields) {
        long characters = fields.entrySet().stream()
                .mapToLong(field -> field.getKey().length()
                        + field.getValue().stream().mapToLong(String::length).sum())
                .sum();
        return fields.size() > MOST_FIELDS || characters > LONGEST;
    }
}
