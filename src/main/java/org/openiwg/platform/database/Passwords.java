package org.openiwg.platform.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/**
 * The passwords of the database's roles, kept in the data folder for its owner only. Those of the embedded PostgreSQL are made anew at
 * every start ({@link RotatePasswords}); of an external one the application's is made once.
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
        Passwords fresh = fresh();
        DurableFile.write(folder.passwords(), fresh.text());
        return fresh;
    }

    /** Those that can be the cluster's: more than one only when their change was cut short, the likelier first. */
    static List<Passwords> known(DataFolder folder) {
        String next = DataFolder.read(folder.nextPasswords());
        Passwords last = of(folder);
        return next.isEmpty() ? List.of(last) : List.of(parse(next), last);
    }

    /** Those of a PostgreSQL that a server runs: when that has just started it may be making them anew. */
    static Passwords inUse(DataFolder folder, int port) {
        Postmaster.await(() -> !RotatePasswords.isRefused(
                Database.local(port, Roles.OWNER, of(folder).owner())));
        return of(folder);
    }

    static Passwords fresh() {
        SecureRandom random = new SecureRandom();
        return new Passwords(fresh(random), fresh(random), fresh(random));
    }

    String text() {
        return "superuser=%s\nowner=%s\napp=%s\n".formatted(superuser, owner, app);
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
