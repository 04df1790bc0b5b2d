package org.openiwg.meeting;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openiwg.record.BodyId;

/** What this module calls what it puts to the co-chairs. */
final class Matters {

    private static final String MINE = "meeting/";
    private static final Pattern MINUTES = Pattern.compile("meeting/([a-z0-9-]+)/minutes");
    private static final Pattern QUORUM = Pattern.compile("meeting/quorum/([0-9a-f-]{36})");

    private Matters() {}

    static boolean isMine(String matter) {
        return matter.startsWith(MINE);
    }

    static String minutes(MeetingId meeting) {
        return MINE + meeting.slug() + "/minutes";
    }

    static String decision(MeetingId meeting, String decision) {
        return MINE + meeting.slug() + "/decision/" + decision;
    }

    static String quorum(UUID rule) {
        return MINE + "quorum/" + rule;
    }

    /** The meeting whose minutes a matter is. */
    static Optional<MeetingId> minutesOf(BodyId body, String matter) {
        Matcher found = MINUTES.matcher(matter);
        return found.matches() ? Optional.of(new MeetingId(body, found.group(1))) : Optional.empty();
    }

    /** The rule that a matter would bring into force. */
    static Optional<UUID> quorumRule(String matter) {
        Matcher found = QUORUM.matcher(matter);
        return found.matches() ? Optional.of(UUID.fromString(found.group(1))) : Optional.empty();
    }
}
