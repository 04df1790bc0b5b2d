package org.openiwg.record;

import java.util.Locale;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;

/**
 * Why nothing may be added to the register: going on would make the log say two different things under one name.
 *
 * @param cause what was found
 * @param published the size of the last published checkpoint; 0 where none matters
 * @param found how many entries the database has
 */
public record ReadOnly(Cause cause, long published, long found) {

    /** What was found at the start. */
    public enum Cause {
        /** The database has fewer entries than were published, as after restoring an older backup. */
        BEHIND,
        /** The database has other entries than were published. */
        REWRITTEN,
        /** Contents are missing or do not open their commitments, and no entry says that they were erased. */
        DAMAGED,
        /** The published checkpoint in the data folder is not signed by the key beside it, or cannot be read. */
        CHECKPOINT_UNREADABLE,
        /** The register was signed with a key that this data folder does not have. */
        FOREIGN_KEY
    }

    /** What is wrong, as a sentence in the reader's language. */
    public String reason(Language language) {
        return Messages.in(language).text(key() + ".reason", published, found);
    }

    /** What to do about it, in the reader's language. */
    public String remedy(Language language) {
        return Messages.in(language).text(key() + ".remedy", published, found);
    }

    /** The key of the message that says so without figures. */
    String key() {
        return "register.read-only." + cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
