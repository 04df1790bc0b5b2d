package org.openiwg.platform.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the data is.
 *
 * @param data the data folder; with an external database it still keeps the register's key and last checkpoint
 * @param url of an external PostgreSQL with the user to whom the tables belong; null for the embedded one
 * @param appUrl of the same with the user {@code openiwg_app}; null to have that role made and its password kept in the
 *     data folder
 */
public record DatabaseSettings(
        Path data, @Nullable String url, @Nullable String appUrl) {

    /** The embedded PostgreSQL of a data folder. */
    public static DatabaseSettings embedded(Path data) {
        return new DatabaseSettings(data, null, null);
    }
}
