package org.openiwg.meeting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.openiwg.meeting.InvitationMail.Reason;
import org.openiwg.platform.web.Problem;
import org.openiwg.record.AcceptedFile;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.FiledDocument;
import org.openiwg.record.RecordActs;
import org.openiwg.record.RegisterFiles;
import org.openiwg.record.Statement;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the agenda, as it is now, to everyone who is invited: its papers become documents of the register, and the agenda itself
 * with them, so that what was sent stays what it was.
 */
final class SendAgenda {

    private final MeetingStore meetings;
    private final AgendaStore agendas;
    private final PaperStore papers;
    private final PublishedStore published;
    private final InvitePeople invite;
    private final RegisterFiles files;
    private final RecordActs record;
    private final MeetingDocuments documents;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SendAgenda(
            DataSource app,
            InvitePeople invite,
            RegisterFiles files,
            RecordActs record,
            MeetingDocuments documents,
            Clock clock) {
        this.meetings = new MeetingStore(app);
        this.agendas = new AgendaStore(app);
        this.papers = new PaperStore(app);
        this.published = new PublishedStore(app);
        this.invite = invite;
        this.files = files;
        this.record = record;
        this.documents = documents;
        this.clock = clock;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
    }

    /**
     * Sends it.
     *
     * @param bodyName what the body is called
     */
    void send(String by, Meeting known, Bilingual bodyName) {
        transaction.executeWithoutResult(status -> {
            if (known.state() != MeetingState.ANNOUNCED || !meetings.agendaSent(known, clock.instant())) {
                throw new Problem(MeetingError.OVERTAKEN);
            }
            meetings.nextSequence(known.id(), false);
            Meeting now = meetings.find(known.id()).orElseThrow();
            List<AgendaItem> items = agendas.of(now.id());
            if (now.audience() == Audience.PUBLIC) {
                published.replace(
                        now.id(),
                        items.stream()
                                .filter(item -> item.isFor(Audience.PUBLIC))
                                .toList(),
                        false);
            }
            invite.bring(now, Reason.AGENDA, Bilingual.NONE);
            file(by, now, items, bodyName);
        });
    }

    private void file(String by, Meeting meeting, List<AgendaItem> items, Bilingual bodyName) {
        List<Statement> statements = new ArrayList<>();
        for (MeetingDocuments.Made made : documents.agenda(meeting, items, bodyName)) {
            files.keep(made.file());
            statements.add(new Statement.Filed(made.document(meeting.id())));
        }
        List<Paper> unfiled = items.stream()
                .flatMap(item -> item.papers().stream())
                .filter(paper -> paper.entry() == null)
                .toList();
        int before = statements.size();
        for (Paper paper : unfiled) {
            AcceptedFile file = new AcceptedFile(
                    paper.name(), paper.mediaType(), papers.content(paper.id()).orElseThrow());
            files.keep(file);
            FiledDocument document =
                    file.about(meeting.id().body(), meeting.id().thing(), paper.title(), paper.audience());
            statements.add(new Statement.Filed(document));
        }
        if (!(record.record(by, statements) instanceof RecordActs.Outcome.Recorded(long first))) {
            throw new Problem(MeetingError.NOT_RECORDED);
        }
        for (int i = 0; i < unfiled.size(); i++) {
            papers.filed(unfiled.get(i).id(), first + before + i);
        }
    }
}
