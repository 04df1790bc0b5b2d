package org.openiwg.people;

import java.net.URI;
import java.util.Locale;
import org.springframework.core.env.Environment;

/** Where this site is reached: {@code openiwg.url}, or this machine. Never what a request says of its host. */
final class OwnAddress {

    private final Environment settings;

    OwnAddress(Environment settings) {
        this.settings = settings;
    }

    /** Without a slash at its end. */
    String get() {
        String url = settings.getProperty("openiwg.url", "");
        return url.isEmpty()
                ? "http://localhost:" + settings.getProperty("local.server.port", "8080")
                : url.replaceAll("/+$", "");
    }

    /** The host: what passkeys are bound to (WebAuthn level 3, relying party identifier). */
    String host() {
        return String.valueOf(URI.create(get()).getHost()).toLowerCase(Locale.ROOT);
    }

    /** Scheme, host and port, as a browser says where a page came from (RFC 6454 section 6.2). */
    String origin() {
        URI uri = URI.create(get());
        boolean usual = uri.getPort() == -1
                || uri.getPort() == 443 && "https".equals(uri.getScheme())
                || uri.getPort() == 80 && "http".equals(uri.getScheme());
        return uri.getScheme() + "://" + host() + (usual ? "" : ":" + uri.getPort());
    }
}
