package org.openiwg.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openiwg.body.SignOff;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.Today;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SeeOther;
import org.openiwg.record.Audience;
import org.openiwg.record.BodyId;
import org.openiwg.record.ThingId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The meetings of a body: those ahead, those held, and how many have to be there. */
@PrivatePages
@RequestMapping("/bodies/{slug}/meeting-room")
class MeetingsRoomPages {

    private static final int DAYS_AHEAD = 14;

    private final Rooms rooms;
    private final PlanMeeting plan;
    private final QuorumStore rules;
    private final SetQuorum setQuorum;
    private final SignOff signOff;
    private final Today today;
    private final String zone;

    MeetingsRoomPages(
            DataSource app,
            Rooms rooms,
            PlanMeeting plan,
            SignOff signOff,
            Today today,
            Clock clock,
            @Value("${openiwg.zone:America/Toronto}") String zone) {
        this.rooms = rooms;
        this.plan = plan;
        this.rules = new QuorumStore(app);
        this.setQuorum = new SetQuorum(app, clock);
        this.signOff = signOff;
        this.today = today;
        this.zone = zone;
    }

    @Needs(Room.READ)
    @GetMapping
    MeetingsRoomPage meetings(@PathVariable String slug, PageContext at) {
        BodyId body = Rooms.body(slug);
        List<QuorumRule> all = rules.of(body);
        Optional<QuorumRule> rule = rules.on(body, today.date());
        Quorum quorum = rule.map(QuorumRule::quorum).orElse(Quorum.MORE_THAN_HALF);
        int members =
                rooms.account(body, Audience.of(at.visitor(), body)).members().size();
        return new MeetingsRoomPage(
                rooms.frame(slug, at),
                cadence(body, at),
                at.text("meeting.quorum.now", SetQuorum.words(quorum, at.language()), quorum.needed(members), members),
                rule.map(own -> own.source().in(at.language().locale()))
                        .orElseGet(() -> at.text("meeting.quorum.source.default")),
                MeetingsRoomPage.table(rooms.of(slug, at), at),
                MeetingsRoomPage.rules(all, at),
                at.visitor().may(Room.KEEP, slug),
                at.link("/bodies/" + slug + "/meeting-room"));
    }

    /** Until when the next meeting has to be held. */
    private @Nullable Cell cadence(BodyId body, PageContext at) {
        return rooms.account(body, Audience.of(at.visitor(), body)).obligations().stream()
                .filter(duty -> Objects.equals(duty.id(), ThingId.MEETING_CADENCE)
                        && duty.state().isOpen())
                .findFirst()
                .map(duty -> cadence(body, duty, at))
                .orElse(null);
    }

    private static Cell cadence(BodyId body, Obligation duty, PageContext at) {
        Cell cell = Cell.link(
                at.text("meeting.cadence", duty.deadline()), at.link("/bodies/" + body + "/obligations/" + duty.id()));
        return duty.daysOverdue() > 0
                ? cell.withTag(Tag.bad(at.text("meeting.cadence.late", duty.daysOverdue())))
                : cell;
    }

    @Needs(Room.KEEP)
    @GetMapping("/new")
    FormPage form(@PathVariable String slug, PageContext at) {
        LocalDate day = today.date().plusDays(DAYS_AHEAD);
        return planning(slug, MeetingForm.fresh(day, zone), at);
    }

    @Needs(Room.KEEP)
    @PostMapping("/new")
    Reply plan(@PathVariable String slug, @RequestParam Map<String, String> values, PageContext at) {
        Typed typed = Typed.of(values);
        Optional<MeetingDraft> draft = new MeetingForm(typed, at, null).draft();
        return draft.isEmpty()
                ? planning(slug, typed, at)
                : new SeeOther(at.link(plan.plan(Rooms.body(slug), draft.get()).room()));
    }

    private FormPage planning(String slug, Typed typed, PageContext at) {
        return new FormPage(
                rooms.frame(slug, at),
                at.text("meeting.plan"),
                at.text("meeting.plan.lead"),
                new MeetingForm(typed, at, null).fields(),
                typed.errors(),
                at.text("meeting.plan.button"),
                0,
                List.of(),
                at.link("/bodies/" + slug + "/meeting-room"),
                false);
    }

    @Needs(Room.KEEP)
    @GetMapping("/quorum")
    FormPage quorum(@PathVariable String slug, PageContext at) {
        Typed typed = Typed.of(Map.of(
                "kind",
                "more-than",
                "part",
                "1",
                "whole",
                "2",
                "since",
                today.date().toString(),
                "stated",
                "decision"));
        return quorum(slug, typed, at);
    }

    @Needs(Room.KEEP)
    @PostMapping("/quorum")
    Reply setQuorum(@PathVariable String slug, @RequestParam Map<String, String> values, PageContext at) {
        Typed typed = Typed.of(values);
        QuorumForm form = new QuorumForm(typed, at);
        Optional<QuorumRule> rule = form.rule();
        if (rule.isEmpty()) {
            return quorum(slug, typed, at);
        }
        BodyId body = Rooms.body(slug);
        if (rule.get().inForce()) {
            setQuorum.state(
                    body, rule.get().since(), rule.get().quorum(), rule.get().source());
        } else {
            String by =
                    at.visitor().in(slug, Room.KEEP).findFirst().orElseThrow().actor();
            setQuorum.propose(signOff, by, body, rule.get().since(), rule.get().quorum());
        }
        return new SeeOther(at.link("/bodies/" + slug + "/meeting-room"));
    }

    private FormPage quorum(String slug, Typed typed, PageContext at) {
        List<Field> fields = new QuorumForm(typed, at).fields();
        return new FormPage(
                rooms.frame(slug, at),
                at.text("meeting.quorum.set"),
                at.text("meeting.quorum.set.lead"),
                fields,
                typed.errors(),
                at.text("meeting.quorum.set.button"),
                0,
                List.of(),
                at.link("/bodies/" + slug + "/meeting-room"),
                false);
    }
}
