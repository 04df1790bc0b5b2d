package org.openiwg.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.Today;
import org.openiwg.platform.text.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads language, path and day from a request, once. */
@Component
class ReadPageContext {

    private static final String ATTRIBUTE = PageContext.class.getName();

    private final Today today;
    private final ObjectProvider<RegisterHeads> heads;

    ReadPageContext(Today today, ObjectProvider<RegisterHeads> heads) {
        this.today = today;
        this.heads = heads;
    }

    /** The context of the request; throws {@link Problem} when its day cannot be read. */
    PageContext of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof PageContext known) {
            return known;
        }
        PageContext context = context(request, AsOf.read(request.getParameterValues(AsOf.PARAMETER), today.date()));
        request.setAttribute(ATTRIBUTE, context);
        return context;
    }

    /** The context for an error page: as of today when the day itself is the error. */
    PageContext ofFailed(HttpServletRequest request) {
        try {
            return of(request);
        } catch (Problem unreadable) {
            return context(request, AsOf.today(today.date()));
        }
    }

    RegisterHead head() {
        RegisterHeads known = heads.getIfAvailable();
        return known == null ? RegisterHead.EMPTY : known.current();
    }

    private PageContext context(HttpServletRequest request, AsOf asOf) {
        String path = pathOf(request);
        Language prefix = prefixOf(path);
        Map<String, List<String>> query = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals(AsOf.PARAMETER)) {
                query.put(name, List.of(values));
            }
        });
        Links links = prefix == null
                ? new Links(ReaderLanguage.of(request), "", Map.of(), asOf)
                : new Links(prefix, path.substring(3), query, asOf);
        return new PageContext(links, head());
    }

    private static String pathOf(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String original ? original : request.getRequestURI();
    }

    private static @Nullable Language prefixOf(String path) {
        boolean prefixed = path.length() == 3 || path.length() > 3 && path.charAt(3) == '/';
        return prefixed && path.charAt(0) == '/' ? Language.of(path.substring(1, 3)) : null;
    }
}
