package org.openiwg.meeting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiwg.people.Person;

/**
 * That somebody is invited to a meeting, for the post that they hold.
 *
 * @param person as they were known when they were invited
 * @param withdrawn whether it was taken back
 * @param note what they wrote beside their answer
 * @param answeredAt the sequence of the event that they answered
 * @param mailed the highest sequence that they were told of; null when of none
 * @param told when they were last told of something; null when never
 */
record Invitation(
        UUID id,
        MeetingId meeting,
        Person person,
        String role,
        String institution,
        boolean withdrawn,
        Answer answer,
        String note,
        @Nullable Instant answered,
        int answeredAt,
        @Nullable Integer mailed,
        @Nullable Instant told,
        int version) {

    /** Their answer, unless the meeting was moved since. */
    Answer answerTo(Meeting to) {
        return answeredAt >= to.moved() ? answer : Answer.NONE;
    }
}
