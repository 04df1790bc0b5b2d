package org.openiwg.platform.database;

/** The database cannot be used as things stand; the message tells a person why, and what to do. */
public final class DatabaseRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseRefused(String message) {
        super(message);
    }

    public DatabaseRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
