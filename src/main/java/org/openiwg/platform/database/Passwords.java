package org.openiwg.platform.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The passwords of the database's roles: made at the first start, kept in the data folder for its owner only.
 *
 * @param superuser of the embedded PostgreSQL
 * @param owner of {@code openiwg_owner}, to whom tables belong
 * @param app of {@code openiwg_app}, as which the application works
 */
record Passwords(String superuser, String owner, String app) {

    /** Those of the data folder, made now when there are none. */
    static Passwords of(DataFolder folder) {
        String text = DataFolder.read(folder.passwords());
        if (!text.isEmpty()) {
            return parse(text);
        }
        SecureRandom random = new SecureRandom();
        Passwords fresh = new Passwords(fresh(random), fresh(random), fresh(random));
        DurableFile.write(
                folder.passwords(),
                "superuser=%s\nowner=%s\napp=%s\n".formatted(fresh.superuser, fresh.owner, fresh.app));
        return fresh;
    }

    private static Passwords parse(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Passwords(
                properties.getProperty("superuser", ""),
                properties.getProperty("owner", ""),
                properties.getProperty("app", ""));
    }

    /** 256 bits in hexadecimal digits, which need no quoting anywhere. */
    private static String fresh(SecureRandom random) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "Passwords[secret]";
    }
}
