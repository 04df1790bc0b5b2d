package org.openiwg.meeting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.account.DutyNames;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SeeOther;
import org.openiwg.record.AcceptFile;
import org.openiwg.record.AcceptedFile;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.TakeFile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The items of an agenda and their papers. */
@PrivatePages
@RequestMapping("/bodies/{slug}/meeting-room/{meeting}/items")
class AgendaPages {

    private static final String ITEM = "/{item:[0-9a-f]{8}-[0-9a-f-]{27}}";
    private static final int MOST_FILES = 10;

    private final Rooms rooms;
    private final TakeFile take;
    private final EditAgenda edit;

    AgendaPages(DataSource app, Rooms rooms, TakeFile take, Clock clock) {
        this.rooms = rooms;
        this.take = take;
        this.edit = new EditAgenda(app, clock);
    }

    @Needs(Room.KEEP)
    @GetMapping("/new")
    FormPage adding(@PathVariable String slug, @PathVariable String meeting, PageContext at) {
        Room room = open(slug, meeting, at);
        return adding(room, ItemForm.fresh(room.meeting()));
    }

    @Needs(Room.KEEP)
    @PostMapping("/new")
    Reply add(
            @PathVariable String slug,
            @PathVariable String meeting,
            @RequestParam Map<String, String> values,
            PageContext at) {
        Room room = open(slug, meeting, at);
        Typed typed = Typed.of(values);
        Optional<ItemDraft> draft = form(room, typed).draft();
        if (draft.isEmpty()) {
            return adding(room, typed);
        }
        edit.add(room.meeting(), draft.get());
        return new SeeOther(room.page(""));
    }

    private FormPage adding(Room room, Typed typed) {
        return page(
                room,
                "meeting.item.add",
                "meeting.item.add.button",
                form(room, typed).fields(),
                typed,
                0);
    }

    @Needs(Room.KEEP)
    @GetMapping(ITEM)
    FormPage changing(
            @PathVariable String slug, @PathVariable String meeting, @PathVariable UUID item, PageContext at) {
        Room room = open(slug, meeting, at);
        AgendaItem found = room.item(item);
        return changing(room, ItemForm.of(found), found.version());
    }

    @Needs(Room.KEEP)
    @PostMapping(ITEM)
    Reply change(
            @PathVariable String slug,
            @PathVariable String meeting,
            @PathVariable UUID item,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> values,
            PageContext at) {
        Room room = open(slug, meeting, at);
        AgendaItem found = room.item(item);
        Typed typed = Typed.of(values);
        Optional<ItemDraft> draft = form(room, typed).draft();
        if (draft.isEmpty()) {
            return changing(room, typed, version);
        }
        if (!edit.change(room.meeting(), found, version, draft.get())) {
            AgendaItem now = open(slug, meeting, at).item(item);
            return changing(room, typed, now.version()).overtakenBy(ItemForm.facts(now, at), now.version());
        }
        return new SeeOther(room.page(""));
    }

    private FormPage changing(Room room, Typed typed, int version) {
        return page(
                room,
                "meeting.item.change",
                "meeting.item.change.button",
                form(room, typed).fields(),
                typed,
                version);
    }

    @Needs(Room.KEEP)
    @PostMapping(ITEM + "/up")
    SeeOther up(
            @PathVariable String slug,
            @PathVariable String meeting,
            @PathVariable UUID item,
            @RequestParam(defaultValue = "0") int agenda,
            PageContext at) {
        Room room = open(slug, meeting, at);
        return done(room, edit.move(room.meeting(), agenda, room.item(item), true));
    }

    @Needs(Room.KEEP)
    @PostMapping(ITEM + "/down")
    SeeOther down(
            @PathVariable String slug,
            @PathVariable String meeting,
            @PathVariable UUID item,
            @RequestParam(defaultValue = "0") int agenda,
            PageContext at) {
        Room room = open(slug, meeting, at);
        return done(room, edit.move(room.meeting(), agenda, room.item(item), false));
    }

    @Needs(Room.KEEP)
    @PostMapping(ITEM + "/remove")
    SeeOther remove(
            @PathVariable String slug,
            @PathVariable String meeting,
            @PathVariable UUID item,
            @RequestParam(defaultValue = "0") int agenda,
            PageContext at) {
        Room room = open(slug, meeting, at);
        return done(room, edit.remove(room.meeting(), agenda, room.item(item)));
    }

    @Needs(Room.KEEP)
    @GetMapping(ITEM + "/papers")
    FormPage papers(@PathVariable String slug, @PathVariable String meeting, @PathVariable UUID item, PageContext at) {
        Room room = open(slug, meeting, at);
        return papers(
                room,
                room.item(item),
                Typed.of(Map.of("audience", usual(room.item(item)).word())));
    }

    @Needs(Room.KEEP)
    @PostMapping(ITEM + "/papers")
    Reply addPapers(
            @PathVariable String slug,
            @PathVariable String meeting,
            @PathVariable UUID item,
            @RequestParam Map<String, String> values,
            @RequestParam(required = false) List<MultipartFile> papers,
            PageContext at) {
        Room room = open(slug, meeting, at);
        AgendaItem found = room.item(item);
        Typed typed = Typed.of(values);
        Read read = new Read(typed, at);
        Bilingual title = read.bothLines("title", "title", false);
        Audience audience = read.audience(found.audience());
        List<AcceptedFile> files = accepted(papers == null ? List.of() : papers, typed, at);
        if (!typed.isSound()) {
            return papers(room, found, typed);
        }
        edit.addPapers(room.meeting(), found, files, title, audience);
        return new SeeOther(room.page(""));
    }

    private List<AcceptedFile> accepted(List<MultipartFile> sent, Typed typed, PageContext at) {
        List<AcceptedFile> files = new ArrayList<>();
        for (MultipartFile file : sent) {
            if (file.isEmpty()) {
                continue;
            }
            String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            switch (take.take(name, bytes(file))) {
                case AcceptFile.Outcome.Accepted(AcceptedFile accepted) -> files.add(accepted);
                case AcceptFile.Outcome.Refused(AcceptFile.Reason reason) ->
                    typed.refuse("papers", name + " – " + at.text(reason.key()));
            }
        }
        if (typed.isSound() && (files.isEmpty() || files.size() > MOST_FILES)) {
            typed.refuse("papers", at.text("meeting.error.files", MOST_FILES));
        }
        return files;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private FormPage papers(Room room, AgendaItem item, Typed typed) {
        PageContext at = room.at();
        Read read = new Read(typed, at);
        List<Field> fields = new ArrayList<>();
        fields.add(Field.files(typed, "papers", at.text("meeting.paper.files"))
                .withHint(at.text("meeting.paper.files.hint")));
        fields.addAll(read.both("title", "paper-title"));
        fields.add(read.audienceField(item.audience()));
        return page(room, "meeting.paper.add", "meeting.paper.add.button", fields, typed, 0)
                .withLead(item.place() + ". " + room.in(item.title()))
                .withFiles();
    }

    /** Papers are for the members, unless somebody says otherwise. */
    private static Audience usual(AgendaItem item) {
        return item.audience() == Audience.PUBLIC ? Audience.MEMBERS : item.audience();
    }

    @Needs(Room.KEEP)
    @PostMapping(ITEM + "/papers/{paper:[0-9a-f]{8}-[0-9a-f-]{27}}/remove")
    SeeOther removePaper(
            @PathVariable String slug,
            @PathVariable String meeting,
            @PathVariable UUID item,
            @PathVariable UUID paper,
            PageContext at) {
        Room room = open(slug, meeting, at);
        AgendaItem found = room.item(item);
        if (found.papers().stream().noneMatch(one -> one.id().equals(paper))) {
            throw Problem.notFound();
        }
        return done(room, edit.removePaper(room.meeting(), found, paper));
    }

    /** The meeting, as long as its agenda can be changed. */
    private Room open(String slug, String meeting, PageContext at) {
        Room room = rooms.open(slug, meeting, at);
        if (room.meeting().minutes() != MinutesState.OPEN || room.meeting().state() == MeetingState.CANCELLED) {
            throw new Problem(MeetingError.OVERTAKEN);
        }
        return room;
    }

    private static SeeOther done(Room room, boolean done) {
        if (!done) {
            throw new Problem(MeetingError.OVERTAKEN);
        }
        return new SeeOther(room.page(""));
    }

    private ItemForm form(Room room, Typed typed) {
        List<Option> duties = rooms.account(room.id().body(), room.reads()).obligations().stream()
                .filter(duty -> duty.state().isOpen() || duty.id().toString().equals(typed.value("obligation")))
                .map(duty -> new Option(
                        duty.id().toString(),
                        room.in(DutyNames.of(room.names(), room.id().body(), duty.id()))))
                .toList();
        return new ItemForm(typed, room.at(), room.meeting().audience(), duties);
    }

    private FormPage page(Room room, String title, String button, List<Field> fields, Typed typed, int version) {
        PageContext at = room.at();
        return new FormPage(
                rooms.frame(room.id().body().slug(), at),
                at.text(title),
                "",
                fields,
                typed.errors(),
                at.text(button),
                version,
                List.of(),
                room.page(""),
                false);
    }
}
