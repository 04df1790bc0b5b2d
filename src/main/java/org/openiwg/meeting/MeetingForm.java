package org.openiwg.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;

/**
 * The form of a meeting: what it asks, and what it takes.
 *
 * @param known the meeting that is changed; null for a new one
 */
record MeetingForm(Typed typed, PageContext at, @Nullable Meeting known) {

    private static final int LONGEST_LINK = 500;

    /** A new meeting as most are. */
    static Typed fresh(LocalDate day, String zone) {
        return Typed.of(Map.of(
                "day",
                day.toString(),
                "begins",
                "10:00",
                "ends",
                "12:00",
                "zone",
                When.ZONES.contains(zone) ? zone : "America/Toronto",
                "audience",
                Audience.MEMBERS.word()));
    }

    static Typed of(Meeting meeting) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title_en", meeting.title().en());
        values.put("title_fr", meeting.title().fr());
        values.put("day", meeting.when().day().toString());
        values.put("begins", When.time(meeting.when().begins()));
        values.put("ends", When.time(meeting.when().ends()));
        values.put("zone", meeting.when().zone().getId());
        values.put("place_en", meeting.place().en());
        values.put("place_fr", meeting.place().fr());
        values.put("link", meeting.link());
        values.put("audience", meeting.audience().word());
        values.put("experts", meeting.experts() ? "yes" : "");
        return Typed.of(values);
    }

    private boolean isAnnounced() {
        return known != null && known.state() == MeetingState.ANNOUNCED;
    }

    List<Field> fields() {
        Read read = new Read(typed, at);
        List<Field> fields = new ArrayList<>(read.both("title", "title"));
        fields.add(Field.date(typed, "day", at.text("meeting.field.day")));
        fields.add(Field.line(typed, "begins", at.text("meeting.field.begins")).ofType("time"));
        fields.add(Field.line(typed, "ends", at.text("meeting.field.ends")).ofType("time"));
        fields.add(Field.choice(
                typed,
                "zone",
                at.text("meeting.field.zone"),
                When.ZONES.stream()
                        .map(zone -> new Option(zone, When.zoneWords(ZoneId.of(zone), at.language())))
                        .toList()));
        fields.addAll(read.both("place", "place"));
        fields.add(Field.line(typed, "link", at.text("meeting.field.link"))
                .ofType("url")
                .withLongest(LONGEST_LINK)
                .withHint(at.text("meeting.field.link.hint")));
        if (!isAnnounced()) {
            fields.add(read.audienceField(Audience.PUBLIC));
        }
        fields.add(Field.checks(
                typed,
                "experts",
                at.text("meeting.field.experts"),
                List.of(new Option("yes", at.text("meeting.field.experts.yes")))));
        if (isAnnounced()) {
            fields.addAll(read.bothLong("reason", "reason"));
        }
        return fields;
    }

    /** What was typed, if a meeting can be like that; otherwise the form says what cannot be. */
    Optional<MeetingDraft> draft() {
        Read read = new Read(typed, at);
        Bilingual title = read.bothLines("title", "title", true);
        Bilingual place = read.bothLines("place", "place", false);
        Optional<LocalDate> day = typed.day("day");
        if (day.isEmpty()) {
            typed.refuse("day", at.text("meeting.error.day"));
        }
        LocalTime begins = time("begins");
        LocalTime ends = time("ends");
        if (begins != null && ends != null && !ends.isAfter(begins)) {
            typed.refuse("ends", at.text("meeting.error.ends"));
        }
        String zone = typed.value("zone");
        if (!When.ZONES.contains(zone)) {
            typed.refuse("zone", at.text("meeting.error.zone"));
        }
        String link = link();
        Audience audience = isAnnounced() && known != null ? known.audience() : read.audience(Audience.PUBLIC);
        if (typed.value("place_en").isEmpty() != typed.value("place_fr").isEmpty()) {
            typed.refuse(typed.value("place_en").isEmpty() ? "place_en" : "place_fr", at.text("meeting.error.place"));
        } else if (place.isEmpty() && link.isEmpty()) {
            typed.refuse("place_en", at.text("meeting.error.nowhere"));
        }
        if (!typed.isSound() || day.isEmpty() || begins == null || ends == null) {
            return Optional.empty();
        }
        return Optional.of(new MeetingDraft(
                title,
                new When(day.get(), begins, ends, ZoneId.of(zone)),
                place,
                link,
                audience,
                typed.value("experts").equals("yes")));
    }

    private String link() {
        String link = typed.value("link");
        if (!link.isEmpty() && (link.length() > LONGEST_LINK || !link.matches("https://[!-;=?-~]+"))) {
            typed.refuse("link", at.text("meeting.error.link"));
        }
        return link;
    }

    private @Nullable LocalTime time(String field) {
        try {
            return LocalTime.parse(typed.value(field)).withSecond(0).withNano(0);
        } catch (DateTimeParseException none) {
            typed.refuse(field, at.text("meeting.error.time"));
            return null;
        }
    }

    /** How a meeting is, in words. */
    static List<Fact> facts(Meeting meeting, PageContext at) {
        List<Fact> facts = new ArrayList<>();
        Stream.of(meeting.title().en(), meeting.title().fr())
                .filter(title -> !title.isEmpty())
                .forEach(title -> facts.add(Fact.of(at.text("meeting.field.title"), title)));
        facts.add(Fact.of(at.text("meeting.field.when"), meeting.when().words(at.language())));
        if (!meeting.place().isEmpty()) {
            facts.add(Fact.of(
                    at.text("meeting.field.place"),
                    meeting.place().in(at.language().locale())));
        }
        if (!meeting.link().isEmpty()) {
            facts.add(Fact.of(at.text("meeting.field.link"), Cell.link(meeting.link(), meeting.link())));
        }
        return facts;
    }
}
