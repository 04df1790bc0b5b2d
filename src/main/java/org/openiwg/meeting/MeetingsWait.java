package org.openiwg.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.Waiting;
import org.openiwg.platform.web.WaitsFor;
import org.springframework.stereotype.Component;

/** What meetings wait for: answers to invitations; of those who prepare them papers, agendas, minutes. */
@Component
class MeetingsWait implements WaitsFor {

    private final MeetingStore meetings;
    private final AgendaStore agendas;
    private final InvitationStore invitations;

    MeetingsWait(DataSource app) {
        this.meetings = new MeetingStore(app);
        this.agendas = new AgendaStore(app);
        this.invitations = new InvitationStore(app);
    }

    @Override
    public List<Waiting> waiting(PageContext at) {
        if (!at.visitor().isSignedIn()) {
            return List.of();
        }
        List<Waiting> waiting = new ArrayList<>();
        UUID person = UUID.fromString(at.visitor().id());
        for (Invitation invitation : invitations.of(person)) {
            meetings.find(invitation.meeting())
                    .filter(meeting -> meeting.state() == MeetingState.ANNOUNCED
                            && at.visitor().may(Room.READ, meeting.id().body().slug())
                            && invitation.answerTo(meeting) == Answer.NONE
                            && !meeting.when().day().isBefore(at.today()))
                    .ifPresent(meeting -> waiting.add(
                            waiting(meeting, "answer", meeting.when().day(), at)));
        }
        for (Meeting meeting : meetings.unfinished()) {
            if (at.visitor().may(Room.KEEP, meeting.id().body().slug())) {
                waiting.addAll(toPrepare(meeting, at));
            }
        }
        return waiting;
    }

    private List<Waiting> toPrepare(Meeting meeting, PageContext at) {
        LocalDate day = meeting.when().day();
        if (meeting.state() == MeetingState.HELD) {
            return meeting.minutes() == MinutesState.OPEN ? List.of(waiting(meeting, "minutes", null, at)) : List.of();
        }
        if (day.isBefore(at.today())) {
            return List.of(waiting(meeting, "held", day, at));
        }
        List<AgendaItem> items = agendas.of(meeting.id());
        List<Waiting> waiting = new ArrayList<>();
        if (meeting.sent() == null || meeting.hasUnsentChanges()) {
            waiting.add(waiting(meeting, "agenda", day, at));
        }
        if (items.stream().anyMatch(AgendaItem::lacksPaper)) {
            waiting.add(waiting(meeting, "papers", day, at));
        }
        return waiting;
    }

    private static Waiting waiting(Meeting meeting, String what, @Nullable LocalDate due, PageContext at) {
        String href = at.link(meeting.id().room());
        String title = meeting.title().in(at.language().locale());
        return new Waiting(
                Cell.link(at.text("meeting.waits." + what, title), href),
                at.text("meeting.waits." + what + ".button"),
                href,
                due);
    }
}
