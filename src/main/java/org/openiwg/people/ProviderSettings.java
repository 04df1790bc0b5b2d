package org.openiwg.people;

import java.net.URI;
import java.util.Set;
import org.openiwg.platform.SettingRefused;
import org.springframework.core.env.Environment;

/**
 * Which OpenID provider vouches for people, from the settings {@code openiwg.oidc.*}.
 *
 * @param issuer its address, as it says it in its tokens; empty when there is no provider
 * @param client under which name this site is known there
 * @param secret how this site proves to be it
 * @param name what people call it
 */
record ProviderSettings(String issuer, String client, String secret, String name) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** @throws SettingRefused when something is missing, or tokens would come over a line that others can write on */
    static ProviderSettings read(Environment settings) {
        ProviderSettings read = new ProviderSettings(
                settings.getProperty("openiwg.oidc.issuer", ""),
                settings.getProperty("openiwg.oidc.client", ""),
                settings.getProperty("openiwg.oidc.secret", ""),
                settings.getProperty("openiwg.oidc.name", ""));
        if (read.isEmpty()) {
            return read;
        }
        if (read.client.isEmpty() || read.secret.isEmpty() || read.name.isEmpty()) {
            throw new SettingRefused("With OPENIWG_OIDC_ISSUER, set OPENIWG_OIDC_CLIENT, OPENIWG_OIDC_SECRET and"
                    + " OPENIWG_OIDC_NAME (what people call it) too.");
        }
        if (!isSafe(read.issuer)) {
            throw new SettingRefused("OPENIWG_OIDC_ISSUER begins with https:// (http:// only on this machine).");
        }
        return read;
    }

    boolean isEmpty() {
        return issuer.isEmpty();
    }

    private static boolean isSafe(String address) {
        try {
            URI uri = URI.create(address);
            return "https".equals(uri.getScheme())
                    || "http".equals(uri.getScheme()) && THIS_MACHINE.contains(String.valueOf(uri.getHost()));
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
