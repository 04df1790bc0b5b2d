package org.openiwg.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The few files that pages need besides themselves. Each one's address holds a digest of its bytes, so a reader keeps it
 * for ever and a new version is a new address.
 */
public final class Assets {

    private static final Map<String, StoredDocument> BY_ADDRESS = new ConcurrentHashMap<>();

    /** The address of the style sheet. */
    public static final String STYLE = publish("openiwg", "css", "text/css;charset=UTF-8");

    /** The address of the icon. */
    public static final String ICON = publish("icon", "svg", "image/svg+xml");

    /** The address of the one script, which only the pages of passkeys have. */
    public static final String PASSKEY = publish("passkey", "js", "text/javascript;charset=UTF-8");

    /** The address of the style sheet of leaflets. */
    public static final String LEAFLET = publish("leaflet", "css", "text/css;charset=UTF-8");

    private Assets() {}

    static @Nullable StoredDocument get(String address) {
        return address.startsWith("/assets/") ? BY_ADDRESS.get(address) : null;
    }

    private static String publish(String name, String extension, String type) {
        try (InputStream in = Assets.class.getResourceAsStream("/assets/" + name + "." + extension)) {
            if (in == null) {
                throw new IllegalStateException("no asset " + name);
            }
            byte[] body = in.readAllBytes();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            String address = "/assets/" + name + "-" + HexFormat.of().formatHex(digest, 0, 6) + "." + extension;
            BY_ADDRESS.put(address, new StoredDocument(Document.shown(type, body), StoredDocument.FOREVER));
            return address;
        } catch (IOException | NoSuchAlgorithmException broken) {
            throw new UncheckedIOException(new IOException(broken));
        }
    }
}
