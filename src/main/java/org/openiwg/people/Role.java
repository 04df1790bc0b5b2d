package org.openiwg.people;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In what capacity somebody acts; what each may do stands in {@link Permissions}. */
public enum Role {
    /** Sets the system up and keeps it running. */
    ADMINISTRATOR,
    /** Keeps the record of a body. */
    SECRETARIAT,
    /** Signs for a body, together with another. */
    COCHAIR,
    /** Speaks for a member of a body. */
    REPRESENTATIVE,
    /** Invited from outside, an expert or an organisation; sees what is shared with them. */
    EXPERT,
    /** Reads everything, changes nothing. */
    AUDITOR,
    /** Nobody who signed in: whoever sits at the machine on which the site runs for itself alone. */
    MACHINE;

    /** The word in tables and files, {@code administrator}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of that word, or null when there is none. */
    public static @Nullable Role of(String word) {
        for (Role role : values()) {
            if (role.word().equals(word)) {
                return role;
            }
        }
        return null;
    }
}
