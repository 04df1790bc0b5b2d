package org.openiwg.platform.database;

/** What a process wants of the database. */
public enum DatabaseUse {
    /** To serve for a long time, alone on its data folder. */
    SERVER("server"),
    /** To do one thing, beside a server if there is one. */
    COMMAND("command");

    private final String word;

    DatabaseUse(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
