package org.openiwg.platform.web;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.springframework.session.SessionIdGenerator;
import org.springframework.stereotype.Component;

/**
 * What sessions are called, and the tokens of their forms: 216 random bits, where a UUID has 122. 36 characters, as many as
 * the table of sessions has room for.
 */
@Component
class RandomNames implements SessionIdGenerator {

    /** What they look like. */
    static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{36}");

    private static final int BYTES = 27;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String generate() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
