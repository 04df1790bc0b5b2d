package org.openiwg.meeting;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.meeting.AgendaChange.What;
import org.openiwg.platform.web.Problem;
import org.openiwg.record.AcceptedFile;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes an agenda. What is changed after it was sent is noted as a change. False: somebody else was faster. */
final class EditAgenda {

    private final MeetingStore meetings;
    private final AgendaStore agendas;
    private final PaperStore papers;
    private final OutcomeStore outcomes;
    private final Clock clock;
    private final TransactionTemplate transaction;

    EditAgenda(DataSource app, Clock clock) {
        this.meetings = new MeetingStore(app);
        this.agendas = new AgendaStore(app);
        this.papers = new PaperStore(app);
        this.outcomes = new OutcomeStore(app);
        this.clock = clock;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
    }

    /** Adds an item at the end; nobody can be overtaken by that. */
    void add(Meeting meeting, ItemDraft draft) {
        transaction.executeWithoutResult(status -> {
            Meeting now = meetings.lock(meeting.id()).orElseThrow();
            touch(now);
            UUID id = agendas.add(now.id(), draft);
            note(now, What.ADDED, item(now, id));
        });
    }

    boolean change(Meeting meeting, AgendaItem item, int version, ItemDraft draft) {
        return inOne(meeting, () -> {
            Meeting now = meetings.lock(meeting.id()).orElseThrow();
            if (!agendas.change(item.id(), version, draft)) {
                return false;
            }
            touch(now);
            note(now, What.CHANGED, item(now, item.id()));
            return true;
        });
    }

    /** Moves an item one place up or down. */
    boolean move(Meeting meeting, int agenda, AgendaItem item, boolean up) {
        return inOne(meeting, () -> {
            if (!meetings.changeAgenda(meeting.id(), agenda)) {
                return false;
            }
            List<AgendaItem> items = agendas.of(meeting.id());
            int other = item.place() + (up ? -1 : 1);
            if (other >= 1 && other <= items.size()) {
                agendas.swap(item, items.get(other - 1));
                note(meeting, What.MOVED, item);
            }
            return true;
        });
    }

    /** Takes an item out that nothing came of yet. */
    boolean remove(Meeting meeting, int agenda, AgendaItem item) {
        return inOne(meeting, () -> {
            boolean hasOutcome = outcomes.of(meeting.id()).stream()
                    .anyMatch(outcome -> outcome.item().equals(item.id()));
            if (hasOutcome || !meetings.changeAgenda(meeting.id(), agenda)) {
                return false;
            }
            agendas.remove(item, meeting.id());
            note(meeting, What.REMOVED, item);
            return true;
        });
    }

    void addPapers(Meeting meeting, AgendaItem item, List<AcceptedFile> files, Bilingual title, Audience audience) {
        transaction.executeWithoutResult(status -> {
            Meeting now = meetings.lock(meeting.id()).orElseThrow();
            touch(now);
            files.forEach(file -> papers.add(item.id(), file, titled(title, file), audience));
            note(now, What.PAPER, item);
        });
    }

    /** A paper without a title is called as its file is. */
    private static Bilingual titled(Bilingual title, AcceptedFile file) {
        return title.isEmpty() ? Bilingual.of(file.name(), file.name()) : title;
    }

    boolean removePaper(Meeting meeting, AgendaItem item, UUID paper) {
        return inOne(meeting, () -> {
            Meeting now = meetings.lock(meeting.id()).orElseThrow();
            if (!papers.remove(paper)) {
                return false;
            }
            touch(now);
            note(now, What.PAPER, item);
            return true;
        });
    }

    private interface Change {
        boolean in();
    }

    /** All of it or nothing. */
    private boolean inOne(Meeting meeting, Change change) {
        return meeting.minutes() == MinutesState.OPEN
                && Boolean.TRUE.equals(transaction.execute(status -> {
                    boolean done = change.in();
                    if (!done) {
                        status.setRollbackOnly();
                    }
                    return done;
                }));
    }

    /** Once the co-chairs are asked to sign the minutes, the agenda stands still. */
    private void touch(Meeting now) {
        if (!meetings.changeAgenda(now.id(), now.agenda())) {
            throw new Problem(MeetingError.OVERTAKEN);
        }
    }

    private AgendaItem item(Meeting meeting, UUID id) {
        return agendas.of(meeting.id()).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void note(Meeting meeting, What what, AgendaItem item) {
        if (meeting.sent() != null) {
            agendas.noteChange(meeting.id(), what, item, clock.instant());
        }
    }
}
