package org.openiwg.myday;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.web.Invitation;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.Visitor.Standing;
import org.openiwg.platform.web.Waiting;
import org.openiwg.record.ThingId;
import org.openiwg.record.Visibility.Shared;

/** Puts together the day of somebody, from what they may see. */
record MyDayView(Concerned concerned, DayWords words, LocalDate day) {
    /** How many lines there are of one thing, before a link leads to all of them. */
    private static final int LINES = 6;

    private static final int MEETINGS = 5;

    PageContext at() {
        return words.at();
    }

    List<String> posts() {
        return at().visitor().standings().stream().map(this::post).distinct().toList();
    }

    private String post(Standing post) {
        String role = at().text("people.role." + post.role());
        String of = Stream.of(post.institution(), post.body())
                .filter(slug -> !slug.isEmpty())
                .map(words::institution)
                .collect(Collectors.joining(", "));
        return of.isEmpty() ? role : at().text("myday.post", role, of);
    }

    List<Todo> waiting(List<Waiting> waiting) {
        return waiting.stream()
                .map(one -> new Todo(
                        one.due() == null ? one.what() : one.what().withNote(at().text("myday.until", one.due())),
                        List.of(new Crumb(one.button(), one.href()))))
                .toList();
    }

    List<Todo> todos(List<Owed> owed) {
        return owed.stream()
                .map(one -> new Todo(words.duty(one, day), DeskLinks.of(one, at())))
                .toList();
    }

    /** What is owed, each owner by itself, whoever is late longest first. */
    List<MyDayPage.Group> groups(List<Owed> owed) {
        Map<String, List<Owed>> owners = new LinkedHashMap<>();
        for (Owed one : owed) {
            owners.computeIfAbsent(one.body() + " " + one.owner(), any -> new ArrayList<>())
                    .add(one);
        }
        List<MyDayPage.Group> groups = new ArrayList<>();
        owners.forEach((key, duties) -> groups.add(group("owed-" + groups.size(), duties)));
        return groups;
    }

    private MyDayPage.Group group(String id, List<Owed> duties) {
        Owed first = duties.getFirst();
        String owner = first.owner();
        long late = duties.stream().filter(Owed::isLate).count();
        String all = first.duty().owner() == null ? "" : owner;
        return new MyDayPage.Group(
                id,
                at().text("myday.owner", words.institution(owner), duties.size(), late),
                todos(duties.subList(0, Math.min(LINES, duties.size()))),
                duties.size() <= LINES
                        ? null
                        : new Crumb(
                                at().text("myday.all", duties.size()),
                                at().link("/bodies/" + first.body() + "/obligations", "state", "owed", "owner", all)));
    }

    /** Invitations with their answers, and what else the record announces. */
    List<Todo> meetings(List<Invitation> invitations, Instant now) {
        List<Todo> lines = new ArrayList<>();
        List<Invitation> ahead = invitations.stream()
                .filter(one -> !one.cancelled()
                        && !Objects.requireNonNullElse(one.ends(), one.starts()).isBefore(now))
                .sorted(java.util.Comparator.comparing(Invitation::starts))
                .toList();
        for (Invitation one : ahead) {
            String note = Stream.of(words.moment(one.starts()), one.place(), one.answer())
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" · "));
            lines.add(new Todo(Cell.link(one.title(), at().link(one.path())).withNote(note), List.of()));
        }
        Set<String> invited = ahead.stream().map(Invitation::path).collect(Collectors.toSet());
        for (Meeting meeting : Meeting.from(day, words.books(), concerned)) {
            String page = "/bodies/" + meeting.body() + "/meetings";
            if (!invited.contains("/bodies/" + meeting.body() + "/meeting-room/"
                    + meeting.id().slug())) {
                lines.add(new Todo(
                        Cell.link(words.thing(meeting.body(), meeting.id()), at().link(page))
                                .withNote(words.date(meeting.announced().act().date()) + " · "
                                        + words.body(meeting.body())),
                        List.of()));
            }
        }
        return lines.subList(0, Math.min(MEETINGS, lines.size()));
    }

    /** What is shared with an expert, each thing as a link to where it can be read. */
    List<Cell> shared() {
        return concerned.reader().shared().stream()
                .sorted(java.util.Comparator.comparing(
                                (Shared one) -> one.body().slug())
                        .thenComparing(Shared::what))
                .map(this::shared)
                .toList();
    }

    private Cell shared(Shared one) {
        ThingId thing = ThingId.parse(one.what());
        String note = words.body(one.body());
        if (thing == null) {
            String index = one.what().substring(one.what().indexOf('/') + 1);
            return Cell.link(at().text("myday.shared.entry", index), at().link("/record/" + index))
                    .withNote(note);
        }
        boolean owed = words.books().ledger().account(one.body(), day).obligations().stream()
                .anyMatch(duty -> duty.id().equals(thing));
        String href = owed
                ? at().link("/bodies/" + one.body() + "/obligations/" + thing)
                : at().link("/record", "body", one.body().slug(), "text", thing.slug());
        return Cell.link(words.thing(one.body(), thing), href).withNote(note);
    }

    /** The desks at which they record. */
    List<Crumb> desks() {
        return words.books().bodies().stream()
                .filter(body -> at().visitor().may("record-own", body.slug()))
                .map(body ->
                        new Crumb(at().text("myday.desk", words.body(body)), at().link("/bodies/" + body + "/desk")))
                .toList();
    }
}
