package org.openiwg.meeting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.openiwg.platform.Today;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SeeOther;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answering an invitation with the link in the mail, without signing in. */
@PrivatePages
class AnswerPages {

    private final AnswerLinks links;
    private final InvitationStore invitations;
    private final MeetingStore meetings;
    private final Today today;
    private final Clock clock;

    AnswerPages(DataSource app, Today today, Clock clock) {
        this.invitations = new InvitationStore(app);
        this.links = new AnswerLinks(invitations, clock);
        this.meetings = new MeetingStore(app);
        this.today = today;
        this.clock = clock;
    }

    /** Looking answers nothing: programs that look at links before people do must not say yes for them. */
    @Needs(Needs.NOTHING)
    @GetMapping(AnswerLinks.PATH)
    AnswerPage page(@PathVariable String secret, PageContext at) {
        Invitation invitation = open(secret);
        Meeting meeting = meeting(invitation);
        return page(
                invitation,
                meeting,
                Typed.of(Map.of("answer", invitation.answerTo(meeting).word(), "note", invitation.note())),
                at);
    }

    @Needs(Needs.NOTHING)
    @PostMapping(AnswerLinks.PATH)
    Reply answer(@PathVariable String secret, @RequestParam Map<String, String> values, PageContext at) {
        Invitation invitation = open(secret);
        Meeting meeting = meeting(invitation);
        if (!canAnswer(meeting)) {
            return page(invitation, meeting, Typed.nothing(), at);
        }
        Typed typed = Typed.of(values);
        RoomPages.judgeAnswer(typed, at);
        boolean kept = typed.isSound()
                && typed.number("version") == invitation.version()
                && invitations.answer(
                        invitation,
                        Answer.of(typed.value("answer")),
                        typed.value("note"),
                        meeting.sequence(),
                        clock.instant());
        if (kept) {
            return new SeeOther(at.link("/invitations/" + secret));
        }
        if (typed.isSound()) {
            typed.refuse("answer", at.text("meeting.answer.overtaken"));
        }
        return page(open(secret), meeting, typed, at);
    }

    private Invitation open(String secret) {
        return links.open(secret).orElseThrow(() -> new Problem(MeetingError.LINK_CLOSED));
    }

    private Meeting meeting(Invitation invitation) {
        Optional<Meeting> meeting = meetings.find(invitation.meeting());
        return meeting.orElseThrow(() -> new Problem(MeetingError.LINK_CLOSED));
    }

    private boolean canAnswer(Meeting meeting) {
        return meeting.state() == MeetingState.ANNOUNCED
                && !meeting.when().day().isBefore(today.date());
    }

    private AnswerPage page(Invitation invitation, Meeting meeting, Typed typed, PageContext at) {
        Answer answer = invitation.answerTo(meeting);
        return new AnswerPage(
                meeting.title().in(at.language().locale()),
                at.text("meeting.answer.who", invitation.person().name()),
                MeetingForm.facts(meeting, at).stream()
                        .filter(fact -> !fact.name().equals(at.text("meeting.field.title")))
                        .toList(),
                canAnswer(meeting) ? RoomPage.answer(typed, at) : List.of(),
                typed.errors(),
                answer == Answer.NONE ? "" : at.text("meeting.answer." + answer.word()),
                invitation.version());
    }
}
