package org.openiwg.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.body.SignOff;
import org.openiwg.platform.ui.FormError;
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

/** The minutes of a meeting: written, noted as held, put to the co-chairs. */
@PrivatePages
@RequestMapping("/bodies/{slug}/meeting-room/{meeting}")
class MinutesPages {

    private final Rooms rooms;
    private final ShowRoom show;
    private final KeepMinutes keep;
    private final PlanMeeting plan;
    private final ApproveMinutes approve;
    private final SignOff signOff;

    MinutesPages(
            DataSource app, Rooms rooms, ShowRoom show, PlanMeeting plan, ApproveMinutes approve, SignOff signOff) {
        this.rooms = rooms;
        this.show = show;
        this.keep = new KeepMinutes(app);
        this.plan = plan;
        this.approve = approve;
        this.signOff = signOff;
    }

    @Needs(Room.KEEP)
    @GetMapping("/minutes")
    MinutesPage minutes(@PathVariable String slug, @PathVariable String meeting, PageContext at) {
        return page(open(slug, meeting, at), Map.of(), Map.of(), List.of());
    }

    @Needs(Room.KEEP)
    @PostMapping("/minutes")
    Reply write(
            @PathVariable String slug,
            @PathVariable String meeting,
            @RequestParam Map<String, String> values,
            PageContext at) {
        Room room = open(slug, meeting, at);
        Map<UUID, Bilingual> written = new LinkedHashMap<>();
        List<KeepMinutes.Said> said = new ArrayList<>();
        List<FormError> errors = new ArrayList<>();
        for (AgendaItem item : room.items()) {
            String english = values.get("en-" + item.id());
            String french = values.get("fr-" + item.id());
            if (english == null || french == null) {
                continue;
            }
            Bilingual words = Bilingual.of(plain(english), plain(french));
            written.put(item.id(), words);
            if (!Read.isText(words.en())) {
                errors.add(new FormError(at.text("meeting.error.text"), "en-" + item.id()));
            } else if (!Read.isText(words.fr())) {
                errors.add(new FormError(at.text("meeting.error.text"), "fr-" + item.id()));
            } else {
                said.add(new KeepMinutes.Said(item.id(), Typed.of(values).number("version-" + item.id()), words));
            }
        }
        List<UUID> lost = keep.say(room.id(), said);
        if (lost.isEmpty() && errors.isEmpty()) {
            return new SeeOther(onwards(room, values.getOrDefault("then", "")));
        }
        Room now = open(slug, meeting, at);
        Map<UUID, Bilingual> theirs = new LinkedHashMap<>();
        for (UUID item : lost) {
            theirs.put(item, now.item(item).said());
            errors.add(new FormError(
                    at.text("meeting.minutes.overtaken", now.in(now.item(item).title())), "en-" + item));
        }
        return page(now, written, theirs, errors);
    }

    private static String plain(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }

    /** Where the button leads: everything that was written is kept in any case. */
    private static String onwards(Room room, String then) {
        for (AgendaItem item : room.items()) {
            if (then.equals("action-" + item.id())) {
                return room.page("/items/" + item.id() + "/action");
            }
            if (then.equals("decision-" + item.id())) {
                return room.page("/items/" + item.id() + "/decision");
            }
            if (then.equals("save-" + item.id())) {
                return room.page("/minutes") + "#item-" + item.id();
            }
        }
        return room.page("/minutes");
    }

    private MinutesPage page(
            Room room, Map<UUID, Bilingual> written, Map<UUID, Bilingual> theirs, List<FormError> errors) {
        return new MinutesPage(
                rooms.frame(room.id().body().slug(), room.at()),
                room,
                ItemView.of(room, show.minutes(room).came()),
                written,
                theirs,
                errors);
    }

    @Needs(Room.KEEP)
    @GetMapping("/attendance")
    AttendancePage attendance(@PathVariable String slug, @PathVariable String meeting, PageContext at) {
        Room room = open(slug, meeting, at);
        return attendance(room, rooms.rollCall(room.meeting(), room.reads()), List.of());
    }

    @Needs(Room.KEEP)
    @PostMapping("/attendance")
    Reply attend(
            @PathVariable String slug,
            @PathVariable String meeting,
            @RequestParam Map<String, String> values,
            PageContext at) {
        Room room = open(slug, meeting, at);
        RollCall known = rooms.rollCall(room.meeting(), room.reads());
        Typed typed = Typed.of(values);
        List<Attendance> rows = new ArrayList<>();
        List<FormError> errors = new ArrayList<>();
        for (Attendance row : known.rows()) {
            String field = "who-" + row.institution();
            rows.add(new Attendance(
                    row.institution(),
                    Attendance.State.of(typed.value("state-" + row.institution())),
                    typed.value(field),
                    typed.number("version-" + row.institution())));
            if (!typed.isLine(field)) {
                errors.add(new FormError(at.text("meeting.error.line"), field));
            }
        }
        RollCall written = new RollCall(rows, known.guests(), known.quorum());
        if (!errors.isEmpty()) {
            return attendance(room, written, errors);
        }
        List<String> lost = keep.attend(room.id(), rows);
        if (lost.isEmpty()) {
            return new SeeOther(room.page("/attendance"));
        }
        RollCall now = rooms.rollCall(room.meeting(), room.reads());
        for (Attendance row : now.rows()) {
            if (lost.contains(row.institution())) {
                errors.add(new FormError(
                        at.text(
                                "meeting.attendance.overtaken",
                                room.in(room.names().institution(row.institution())),
                                at.text("meeting.attendance." + row.state().word()),
                                row.who()),
                        "who-" + row.institution()));
            }
        }
        return attendance(room, written.seen(now), errors);
    }

    private AttendancePage attendance(Room room, RollCall call, List<FormError> errors) {
        return new AttendancePage(rooms.frame(room.id().body().slug(), room.at()), room, call, errors);
    }

    @Needs(Room.KEEP)
    @PostMapping("/held")
    SeeOther held(
            @PathVariable String slug,
            @PathVariable String meeting,
            @RequestParam(defaultValue = "0") int version,
            PageContext at) {
        Room room = RoomPages.asSeen(rooms.open(slug, meeting, at), version);
        plan.held(room.by(), room.meeting(), rooms.rollCall(room.meeting(), room.reads()));
        return new SeeOther(room.page(""));
    }

    @Needs(Room.KEEP)
    @PostMapping("/approve")
    SeeOther approve(
            @PathVariable String slug,
            @PathVariable String meeting,
            @RequestParam(defaultValue = "0") int version,
            PageContext at) {
        Room room = RoomPages.asSeen(rooms.open(slug, meeting, at), version);
        approve.propose(
                signOff,
                room.by(),
                room.meeting(),
                show.minutes(room.meeting(), Audience.CHAIRS),
                rooms.nameOf(room.id().body()));
        return new SeeOther(room.page(""));
    }

    @Needs(Room.KEEP)
    @GetMapping("/take-back")
    FormPage takingBack(@PathVariable String slug, @PathVariable String meeting, PageContext at) {
        return takingBack(rooms.open(slug, meeting, at), Typed.nothing());
    }

    @Needs(Room.KEEP)
    @PostMapping("/take-back")
    Reply takeBack(
            @PathVariable String slug,
            @PathVariable String meeting,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> values,
            PageContext at) {
        Room room = RoomPages.asSeen(rooms.open(slug, meeting, at), version);
        Typed typed = Typed.of(values);
        Bilingual reason = new Read(typed, at).bothTexts("reason", "reason", true);
        if (!typed.isSound()) {
            return takingBack(room, typed);
        }
        approve.takeBack(signOff, room.by(), room.meeting(), reason);
        return new SeeOther(room.page(""));
    }

    private FormPage takingBack(Room room, Typed typed) {
        PageContext at = room.at();
        if (room.meeting().minutes() != MinutesState.PROPOSED) {
            throw new Problem(MeetingError.OVERTAKEN);
        }
        return new FormPage(
                rooms.frame(room.id().body().slug(), at),
                at.text("meeting.take-back"),
                at.text("meeting.take-back.lead"),
                new Read(typed, at).bothLong("reason", "reason"),
                typed.errors(),
                at.text("meeting.take-back.button"),
                room.meeting().version(),
                List.of(),
                room.page(""),
                false);
    }

    /** The meeting, as long as its minutes can be written. */
    private Room open(String slug, String meeting, PageContext at) {
        Room room = rooms.open(slug, meeting, at);
        if (!room.meeting().canBeMinuted()) {
            throw new Problem(MeetingError.OVERTAKEN);
        }
        return room;
    }
}
