package org.openiwg.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/**
 * The one cookie there is, only for those who sign in or fill a form. Over HTTPS its name makes browsers hold it to this
 * host, this origin and HTTPS ({@code __Host-}, RFC 6265bis section 4.1.3.2); over plain HTTP, as on one's own machine,
 * browsers would refuse that name.
 */
@Component
class SessionCookie implements CookieSerializer {
    private static final String NAME = "session";
    private static final String SECURE_NAME = "__Host-session";
    private final DefaultCookieSerializer plain = serializer(NAME, false);
    private final DefaultCookieSerializer secure = serializer(SECURE_NAME, true);

    @Override
    public void writeCookieValue(CookieValue value) {
        serializer(value.getRequest()).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        // What is no name of a session is not looked for: the database would stumble over some of it.
        return serializer(request).readCookieValues(request).stream()
                .filter(value -> RandomNames.FORM.matcher(value).matches())
                .toList();
    }

    /** Whether the request comes from somebody who may be signed in. */
    static boolean isIn(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return false;
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(NAME) || cookie.getName().equals(SECURE_NAME)) {
                return true;
            }
        }
        return false;
    }

    private DefaultCookieSerializer serializer(HttpServletRequest request) {
        return request.isSecure() ? secure : plain;
    }

    private static DefaultCookieSerializer serializer(String name, boolean secure) {
        DefaultCookieSerializer serializer = new DefaultCookieSerializer();
        serializer.setCookieName(name);
        serializer.setCookiePath("/");
        serializer.setUseHttpOnlyCookie(true);
        serializer.setUseSecureCookie(secure);
        serializer.setSameSite("Lax");
        return serializer;
    }
}
