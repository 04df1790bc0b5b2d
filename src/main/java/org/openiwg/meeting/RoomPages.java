package org.openiwg.meeting;

import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Document;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SeeOther;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.Entry;
import org.openiwg.record.FiledDocument;
import org.openiwg.record.Register;
import org.openiwg.record.RegisterFiles;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.Statement;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A meeting: looking at it, announcing, changing and cancelling it, inviting, answering, sending its agenda. */
@PrivatePages
@RequestMapping("/bodies/{slug}/meeting-room/{meeting}")
class RoomPages {

    private static final int LONGEST_NOTE = 500;

    private final Rooms rooms;
    private final ShowRoom show;
    private final PlanMeeting plan;
    private final SendAgenda send;
    private final MeetingDocuments documents;
    private final InvitationStore invitations;
    private final PaperStore papers;
    private final RegisterFiles files;
    private final Register register;
    private final Clock clock;

    RoomPages(
            DataSource app,
            Rooms rooms,
            ShowRoom show,
            PlanMeeting plan,
            SendAgenda send,
            MeetingDocuments documents,
            RegisterFiles files,
            Register register,
            Clock clock) {
        this.rooms = rooms;
        this.show = show;
        this.plan = plan;
        this.send = send;
        this.documents = documents;
        this.invitations = new InvitationStore(app);
        this.papers = new PaperStore(app);
        this.files = files;
        this.register = register;
        this.clock = clock;
    }

    @Needs(Room.READ)
    @GetMapping
    RoomPage room(@PathVariable String slug, @PathVariable String meeting, PageContext at) {
        Room room = rooms.open(slug, meeting, at);
        Invitation own = room.invitation();
        Map<String, String> answered = own == null
                ? Map.of()
                : Map.of("answer", own.answerTo(room.meeting()).word(), "note", own.note());
        return show.page(room, Typed.of(answered));
    }

    @Needs(Room.KEEP)
    @PostMapping("/announce")
    SeeOther announce(
            @PathVariable String slug,
            @PathVariable String meeting,
            @RequestParam(defaultValue = "0") int version,
            PageContext at) {
        Room room = asSeen(rooms.open(slug, meeting, at), version);
        plan.announce(room.by(), room.meeting());
        return new SeeOther(room.page(""));
    }

    @Needs(Room.KEEP)
    @GetMapping("/change")
    FormPage changing(@PathVariable String slug, @PathVariable String meeting, PageContext at) {
        Room room = rooms.open(slug, meeting, at);
        return changing(room, MeetingForm.of(room.meeting()), room.meeting().version());
    }

    @Needs(Room.KEEP)
    @PostMapping("/change")
    Reply change(
            @PathVariable String slug,
            @PathVariable String meeting,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> values,
            PageContext at) {
        Room room = rooms.open(slug, meeting, at);
        Typed typed = Typed.of(values);
        Optional<MeetingDraft> draft = new MeetingForm(typed, at, room.meeting()).draft();
        boolean announced = room.meeting().state() == MeetingState.ANNOUNCED;
        Bilingual reason = announced ? new Read(typed, at).bothTexts("reason", "reason", true) : Bilingual.NONE;
        if (draft.isEmpty() || !typed.isSound()) {
            return changing(room, typed, version);
        }
        if (version != room.meeting().version() || !plan.change(room.by(), room.meeting(), draft.get(), reason)) {
            Room now = rooms.open(slug, meeting, at);
            return changing(now, typed, now.meeting().version())
                    .overtakenBy(
                            MeetingForm.facts(now.meeting(), at), now.meeting().version());
        }
        return new SeeOther(room.page(""));
    }

    private FormPage changing(Room room, Typed typed, int version) {
        PageContext at = room.at();
        requireAhead(room);
        return form(
                room,
                "meeting.change",
                "meeting.change.button",
                new MeetingForm(typed, at, room.meeting()).fields(),
                typed,
                version);
    }

    @Needs(Room.KEEP)
    @GetMapping("/cancel")
    FormPage cancelling(@PathVariable String slug, @PathVariable String meeting, PageContext at) {
        Room room = rooms.open(slug, meeting, at);
        requireAhead(room);
        return cancelling(room, Typed.nothing());
    }

    @Needs(Room.KEEP)
    @PostMapping("/cancel")
    Reply cancel(
            @PathVariable String slug,
            @PathVariable String meeting,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> values,
            PageContext at) {
        Room room = asSeen(rooms.open(slug, meeting, at), version);
        Typed typed = Typed.of(values);
        Bilingual reason = new Read(typed, at).bothTexts("reason", "reason", true);
        if (!typed.isSound()) {
            return cancelling(room, typed);
        }
        plan.cancel(room.by(), room.meeting(), reason);
        return new SeeOther(room.page(""));
    }

    private FormPage cancelling(Room room, Typed typed) {
        List<Field> fields = new Read(typed, room.at()).bothLong("reason", "reason");
        return form(
                        room,
                        "meeting.cancel",
                        "meeting.cancel.button",
                        fields,
                        typed,
                        room.meeting().version())
                .withLead(room.at()
                        .text("meeting.cancel.lead", room.in(room.meeting().title())));
    }

    private FormPage form(Room room, String title, String button, List<Field> fields, Typed typed, int version) {
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

    @Needs(Room.KEEP)
    @PostMapping("/invite")
    SeeOther invite(@PathVariable String slug, @PathVariable String meeting, PageContext at) {
        Room room = rooms.open(slug, meeting, at);
        plan.invite(room.meeting());
        return new SeeOther(room.page(""));
    }

    @Needs(Room.KEEP)
    @PostMapping("/send")
    SeeOther send(
            @PathVariable String slug,
            @PathVariable String meeting,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "0") int agenda,
            PageContext at) {
        Room room = asSeen(rooms.open(slug, meeting, at), version);
        if (agenda != room.meeting().agenda()) {
            throw new Problem(MeetingError.OVERTAKEN);
        }
        send.send(room.by(), room.meeting(), rooms.nameOf(room.id().body()));
        return new SeeOther(room.page(""));
    }

    @Needs(Room.READ)
    @PostMapping("/answer")
    Reply answer(
            @PathVariable String slug,
            @PathVariable String meeting,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> values,
            PageContext at) {
        Room room = rooms.open(slug, meeting, at);
        Invitation own = room.invitation();
        if (own == null || !show.canAnswer(room)) {
            throw Problem.notFound();
        }
        Typed typed = Typed.of(values);
        judgeAnswer(typed, at);
        boolean kept = typed.isSound()
                && version == own.version()
                && invitations.answer(
                        own,
                        Answer.of(typed.value("answer")),
                        typed.value("note"),
                        room.meeting().sequence(),
                        clock.instant());
        if (typed.isSound() && !kept) {
            typed.refuse("answer", at.text("meeting.answer.overtaken"));
        }
        return kept ? new SeeOther(room.page("")) : show.page(rooms.open(slug, meeting, at), typed);
    }

    static void judgeAnswer(Typed typed, PageContext at) {
        if (Answer.of(typed.value("answer")) == Answer.NONE) {
            typed.refuse("answer", at.text("meeting.error.answer"));
        }
        if (Answer.of(typed.value("answer")) == Answer.OTHER
                && typed.value("note").isBlank()) {
            typed.refuse("note", at.text("meeting.error.who-else"));
        }
        if (!typed.isLine("note") || typed.value("note").length() > LONGEST_NOTE) {
            typed.refuse("note", at.text("meeting.error.line"));
        }
    }

    @Needs(Room.READ)
    @GetMapping("/agenda.pdf")
    Document agenda(@PathVariable String slug, @PathVariable String meeting, PageContext at) {
        Room room = rooms.open(slug, meeting, at);
        PaperDocument document = documents.agenda(
                room.meeting(),
                room.items(),
                room.reads(),
                at.language(),
                rooms.nameOf(room.id().body()));
        return pdf(room, "agenda", documents.print(document));
    }

    @Needs(Room.READ)
    @GetMapping("/minutes.pdf")
    Document minutes(@PathVariable String slug, @PathVariable String meeting, PageContext at) {
        Room room = rooms.open(slug, meeting, at);
        // What is not approved yet is for those who write it and those who are asked to sign it.
        boolean ready = room.meeting().minutes() == MinutesState.APPROVED || room.reads() == Audience.CHAIRS;
        if (!ready) {
            throw Problem.notFound();
        }
        PaperDocument document = documents.minutes(
                room.meeting(),
                show.minutes(room),
                room.reads(),
                at.language(),
                rooms.nameOf(room.id().body()));
        return pdf(room, "minutes", documents.print(document));
    }

    private static Document pdf(Room room, String what, byte[] content) {
        return Document.saved(
                "application/pdf",
                content,
                "%s-%s-%s-%s.pdf"
                        .formatted(
                                room.id().body(),
                                room.id().slug(),
                                what,
                                room.at().language().code()));
    }

    @Needs(Room.READ)
    @GetMapping("/papers/{paper:[0-9a-f]{8}-[0-9a-f-]{27}}")
    Document paper(@PathVariable String slug, @PathVariable String meeting, @PathVariable UUID paper, PageContext at) {
        Paper found = rooms.open(slug, meeting, at).paper(paper).orElseThrow(Problem::notFound);
        Long entry = found.entry();
        byte[] content = entry == null
                ? papers.content(paper).orElseThrow(Problem::notFound)
                : files.read(filed(entry)).orElseThrow(Problem::notFound);
        return Document.saved(found.mediaType(), content, plain(found.name()));
    }

    @Needs(Room.READ)
    @GetMapping("/documents/{index:0|[1-9][0-9]{0,8}}")
    Document document(
            @PathVariable String slug, @PathVariable String meeting, @PathVariable long index, PageContext at) {
        Room room = rooms.open(slug, meeting, at);
        RegisterSnapshot now = register.snapshot();
        if (index >= now.size() || !now.entry(index).isFor(room.reads())) {
            throw Problem.notFound();
        }
        FiledDocument found = filed(index);
        if (!found.body().equals(room.id().body())
                || !Objects.equals(found.about(), room.id().thing())) {
            throw Problem.notFound();
        }
        return Document.saved(found.mediaType(), files.read(found).orElseThrow(Problem::notFound), plain(found.name()));
    }

    private FiledDocument filed(long index) {
        Entry entry = register.snapshot().entry(index);
        if (entry.statement() instanceof Statement.Filed(FiledDocument document)) {
            return document;
        }
        throw Problem.notFound();
    }

    /** A name that every browser and every header can carry. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9._-]+", "-");
    }

    private static void requireAhead(Room room) {
        if (!room.meeting().isAhead()) {
            throw new Problem(MeetingError.OVERTAKEN);
        }
    }

    static Room asSeen(Room room, int version) {
        if (room.meeting().version() != version) {
            throw new Problem(MeetingError.OVERTAKEN);
        }
        return room;
    }
}
