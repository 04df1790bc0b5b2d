package org.openiwg.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What whoever watches over a site must be able to find in its log: one line for each event, {@code name=value} throughout,
 * to the logger {@value #LOGGER}. A line never holds what was typed, a secret, a name or an address: a person is the number
 * that the table of persons has for them, and a network address is a code that stands for it until the next start.
 */
public final class SecurityEvents {

    static final String LOGGER = "openiwg.security";

    private static final Logger LOG = LoggerFactory.getLogger(LOGGER);
    private static final String UNKNOWN = "-";
    private static final int LONGEST = 120;
    private static final SecretKeySpec KEY = key();

    /** What happened. */
    public enum Event {
        /** Somebody asked for a way to sign in; whether anybody is known under what they typed is not said. */
        SIGN_IN_ASKED,
        SIGNED_IN,
        SIGN_IN_FAILED,
        SIGNED_OUT,
        SIGNED_OUT_EVERYWHERE,
        /** What somebody wanted to do asks for a sign-in that is not so long ago. */
        FRESH_SIGN_IN_NEEDED,
        /** Somebody may sign in from now on, or in another way than before, or no longer. */
        CREDENTIALS_CHANGED,
        /** A person, a post, or who holds it. */
        ROLES_CHANGED,
        /** Not allowed, or not with this form's token. */
        REFUSED,
        /** Too often. */
        THROTTLED,
        /** A form that changes something was sent and not taken. */
        FORM_REFUSED,
        SIGN_OFF_GIVEN,
        SIGN_OFF_REFUSED,
        /** A file that somebody sent holds what the virus scanner knows; it was not taken. */
        VIRUS_FOUND,
        /** Something that is not for everyone was saved as a file. */
        EXPORTED;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private SecurityEvents() {}

    /**
     * Writes a line.
     *
     * @param details name and value in turn: words of the program and identifiers of things, nothing that was typed
     */
    public static void happened(Event event, String... details) {
        LOG.info(line(event, details));
    }

    private static String line(Event event, String... details) {
        StringBuilder line = new StringBuilder("event=").append(event.word());
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            HttpServletRequest request = attributes.getRequest();
            add(line, "who", whoAsks(request));
            add(line, "source", sourceOf(request.getRemoteAddr()));
            add(line, "method", request.getMethod());
            // The pattern, not the path: paths hold secrets, such as those of links.
            add(line, "route", String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)));
            add(line, "body", RouteAccess.bodyIn(request));
        }
        for (int i = 0; i + 1 < details.length; i += 2) {
            add(line, details[i], details[i + 1]);
        }
        return line.toString();
    }

    private static String whoAsks(HttpServletRequest request) {
        return request.getAttribute(Visitor.class.getName()) instanceof Visitor visitor ? visitor.id() : "";
    }

    /** No value can end its line, begin another pair or be read as one: what is no plain character becomes a question mark. */
    private static void add(StringBuilder line, String name, String value) {
        String plain = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
        line.append(' ')
                .append(name)
                .append('=')
                .append(plain.isEmpty() || plain.equals("null") ? UNKNOWN : plain.replaceAll("[^!#-<>-~]", "?"));
    }

    /** The same for all requests from one address, and nobody can tell from it which address that is. */
    static String sourceOf(String address) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(KEY);
            return HexFormat.of().formatHex(mac.doFinal(address.getBytes(StandardCharsets.UTF_8)), 0, 8);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static SecretKeySpec key() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, "HmacSHA256");
    }
}
