package org.openiwg.account;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.obligation.Finding;
import org.openiwg.obligation.Obligation;
import org.openiwg.record.BodyId;
import org.openiwg.record.ThingId;

/**
 * What a body owed, did and failed to do, as of a day.
 *
 * @param formed the first possible day of its forming, null when it is not formed by then
 * @param dissolved the day it was dissolved, null when it is not by then
 * @param successor the body that took over, null when none has by then
 * @param chairs slugs of those who chair, sorted
 * @param members slugs of the members, sorted
 * @param publications not withdrawn, by id
 * @param obligations by id
 * @param findings by the day they began, code and obligation
 */
public record Account(
        BodyId body,
        LocalDate asOf,
        @Nullable LocalDate formed,
        @Nullable LocalDate dissolved,
        @Nullable BodyId successor,
        List<String> chairs,
        List<String> members,
        Site site,
        Meetings meetings,
        List<Publication> publications,
        Reminders reminders,
        List<Obligation> obligations,
        List<Finding> findings) {

    /**
     * The body's site.
     *
     * @param lastUpdated the last possible day of the latest update, null when there is none
     * @param daysSince days from then to the day of the account
     */
    public record Site(
            @Nullable LocalDate lastUpdated, @Nullable Long daysSince) {}

    /**
     * The body's meetings.
     *
     * @param lastHeld the last possible day of the latest, null when there is none
     */
    public record Meetings(int held, @Nullable LocalDate lastHeld) {}

    /**
     * Something the body published.
     *
     * @param languages BCP 47 tags as given
     * @param count how many languages, when the number is known; null when it is not given
     * @param issuedOn the last possible day of issue
     */
    public record Publication(
            ThingId id, List<String> languages, @Nullable Integer count, LocalDate issuedOn) {}

    /**
     * Letters and reminders from outside.
     *
     * @param unanswered neither answered nor withdrawn
     */
    public record Reminders(int received, int answered, int unanswered) {}
}
