package org.openiwg.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.openiwg.account.Account;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SeeOther;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What comes of an item: a decision for both co-chairs to sign, an action item for somebody to do. */
@PrivatePages
@RequestMapping("/bodies/{slug}/meeting-room/{meeting}/items/{item:[0-9a-f]{8}-[0-9a-f-]{27}}")
class OutcomePages {

    private static final int DAYS_TO_DO = 30;

    private final Rooms rooms;
    private final ConcludeItem conclude;

    OutcomePages(Rooms rooms, ConcludeItem conclude) {
        this.rooms = rooms;
        this.conclude = conclude;
    }

    @Needs(Room.KEEP)
    @GetMapping("/decision")
    FormPage deciding(
            @PathVariable String slug, @PathVariable String meeting, @PathVariable UUID item, PageContext at) {
        Room room = open(slug, meeting, at);
        AgendaItem found = room.item(item);
        return deciding(
                room,
                found,
                Typed.of(Map.of(
                        "title_en", found.title().en(),
                        "title_fr", found.title().fr(),
                        "text_en", found.said().en(),
                        "text_fr", found.said().fr(),
                        "audience", found.audience().word())));
    }

    @Needs(Room.KEEP)
    @PostMapping("/decision")
    Reply decide(
            @PathVariable String slug,
            @PathVariable String meeting,
            @PathVariable UUID item,
            @RequestParam Map<String, String> values,
            PageContext at) {
        Room room = open(slug, meeting, at);
        AgendaItem found = room.item(item);
        Typed typed = Typed.of(values);
        Read read = new Read(typed, at);
        Bilingual title = read.bothLines("title", "title", true);
        Bilingual text = read.bothTexts("text", "decision", true);
        Audience audience = read.audience(found.audience());
        if (!typed.isSound()) {
            return deciding(room, found, typed);
        }
        conclude.decide(room.by(), room.id(), item, title, text, audience);
        return back(room, found);
    }

    private FormPage deciding(Room room, AgendaItem item, Typed typed) {
        Read read = new Read(typed, room.at());
        List<Field> fields = new ArrayList<>(read.both("title", "title"));
        fields.addAll(read.bothLong("text", "decision"));
        fields.add(read.audienceField(item.audience()));
        return page(
                room,
                item,
                "meeting.decision.add",
                "meeting.decision.add.lead",
                "meeting.decision.button",
                fields,
                typed);
    }

    @Needs(Room.KEEP)
    @GetMapping("/action")
    FormPage opening(@PathVariable String slug, @PathVariable String meeting, @PathVariable UUID item, PageContext at) {
        Room room = open(slug, meeting, at);
        AgendaItem found = room.item(item);
        LocalDate due = room.meeting().when().day().plusDays(DAYS_TO_DO);
        return opening(
                room,
                found,
                Typed.of(Map.of(
                        "title_en", found.title().en(),
                        "title_fr", found.title().fr(),
                        "due", due.toString(),
                        "audience", found.audience().word())));
    }

    @Needs(Room.KEEP)
    @PostMapping("/action")
    Reply open(
            @PathVariable String slug,
            @PathVariable String meeting,
            @PathVariable UUID item,
            @RequestParam Map<String, String> values,
            PageContext at) {
        Room room = open(slug, meeting, at);
        AgendaItem found = room.item(item);
        Typed typed = Typed.of(values);
        Read read = new Read(typed, at);
        Bilingual title = read.bothLines("title", "action", true);
        String owner = typed.value("owner");
        if (owners(room).noneMatch(option -> option.value().equals(owner))) {
            typed.refuse("owner", at.text("meeting.error.owner"));
        }
        Optional<LocalDate> due = typed.day("due");
        if (due.isEmpty() || due.get().isBefore(room.meeting().when().day())) {
            typed.refuse("due", at.text("meeting.error.due"));
        }
        Audience audience = read.audience(found.audience());
        if (!typed.isSound() || due.isEmpty()) {
            return opening(room, found, typed);
        }
        conclude.open(room.by(), room.id(), item, title, owner, due.get(), audience);
        return back(room, found);
    }

    private FormPage opening(Room room, AgendaItem item, Typed typed) {
        PageContext at = room.at();
        Read read = new Read(typed, at);
        List<Field> fields = new ArrayList<>(read.both("title", "action"));
        List<Option> owners = new ArrayList<>();
        owners.add(new Option("", at.text("meeting.field.owner.none")));
        owners(room).forEach(owners::add);
        fields.add(Field.choice(typed, "owner", at.text("meeting.field.owner"), owners));
        fields.add(Field.date(typed, "due", at.text("meeting.field.due")));
        fields.add(read.audienceField(item.audience()));
        return page(
                room, item, "meeting.action.add", "meeting.action.add.lead", "meeting.action.button", fields, typed);
    }

    /** Who can owe it: the members of the day, the co-chairs, the body itself. */
    private Stream<Option> owners(Room room) {
        Account account = rooms.account(room.id().body(), room.reads());
        return Stream.of(
                        account.members(),
                        account.chairs(),
                        List.of(room.id().body().slug()))
                .flatMap(List::stream)
                .distinct()
                .map(owner -> new Option(owner, room.in(room.names().institution(owner))));
    }

    private SeeOther back(Room room, AgendaItem item) {
        return new SeeOther(
                room.meeting().canBeMinuted()
                        ? room.page("/minutes") + "#item-" + item.id()
                        : room.page("") + "#item-" + item.id());
    }

    /** The meeting, once it has been announced and as long as it is not cancelled. */
    private Room open(String slug, String meeting, PageContext at) {
        Room room = rooms.open(slug, meeting, at);
        MeetingState state = room.meeting().state();
        if (state != MeetingState.ANNOUNCED && state != MeetingState.HELD) {
            throw new Problem(MeetingError.OVERTAKEN);
        }
        return room;
    }

    private FormPage page(
            Room room, AgendaItem item, String title, String lead, String button, List<Field> fields, Typed typed) {
        PageContext at = room.at();
        return new FormPage(
                rooms.frame(room.id().body().slug(), at),
                at.text(title),
                at.text(lead, item.place() + ". " + room.in(item.title())),
                fields,
                typed.errors(),
                at.text(button),
                0,
                List.of(),
                room.meeting().canBeMinuted() ? room.page("/minutes") : room.page(""),
                false);
    }
}
