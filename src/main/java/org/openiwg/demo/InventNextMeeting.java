package org.openiwg.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.openiwg.meeting.Meetings;
import org.openiwg.meeting.Meetings.Item;
import org.openiwg.meeting.Meetings.Known;
import org.openiwg.platform.Today;
import org.openiwg.record.AcceptFile;
import org.openiwg.record.AcceptedFile;
import org.openiwg.record.Bilingual;
import org.springframework.stereotype.Component;

/** The next meeting of the invented body, with its agenda, a paper and its invitations. */
@Component
class InventNextMeeting {

    private static final int DAYS_AHEAD = 7;
    private static final String PAPER = "draft-action-plan.txt";

    private final Meetings meetings;
    private final Today today;

    InventNextMeeting(Meetings meetings, Today today) {
        this.meetings = meetings;
        this.today = today;
    }

    void add() {
        Known next = InventHeldMeetings.known(
                "meeting-next",
                Bilingual.of("Next meeting of the working group", "Prochaine réunion du groupe de travail"),
                today.date().plusDays(DAYS_AHEAD));
        boolean taken = meetings.takeUp(
                next,
                List.of(
                        new Item(
                                Bilingual.of(
                                        "What is late, and what to do about it", "Ce qui est en retard, et que faire"),
                                "Judith Demo",
                                30,
                                false,
                                Bilingual.NONE),
                        new Item(
                                Bilingual.of("The draft action plan", "Le projet de plan d’action"),
                                "Hana Demo",
                                45,
                                false,
                                Bilingual.NONE),
                        new Item(
                                Bilingual.of("Meet every two months?", "Se réunir tous les deux mois?"),
                                "Simon Demo",
                                15,
                                true,
                                Bilingual.NONE)));
        if (taken) {
            meetings.lay(
                    next,
                    2,
                    paper(),
                    Bilingual.of("First draft of the action plan", "Première ébauche du plan d’action"));
            meetings.send(next, InventHeldMeetings.SECRETARIAT);
            meetings.answer(next, "demo-health", true, "");
            meetings.answer(next, "demo-border", true, "");
            meetings.answer(next, "demo-police", true, "");
            meetings.answer(next, "demo-finance", false, "Invented: the budget is due that day.");
        }
    }

    private static AcceptedFile paper() {
        try (InputStream text = InventNextMeeting.class.getResourceAsStream("/examples/demonstration/" + PAPER)) {
            byte[] content = Objects.requireNonNull(text).readAllBytes();
            if (AcceptFile.judge(PAPER, content) instanceof AcceptFile.Outcome.Accepted(var file)) {
                return file;
            }
            throw new IllegalStateException(PAPER);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
