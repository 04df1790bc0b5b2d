package org.openiwg.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.openiwg.body.SignOff;
import org.openiwg.body.WhenSigned;
import org.openiwg.platform.text.Messages;
import org.openiwg.platform.web.Problem;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.Decision;
import org.openiwg.record.Proposal;
import org.openiwg.record.RegisterFiles;
import org.openiwg.record.Statement;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The co-chairs approve the minutes by signing them: a decision, and the documents word for word. With the last signature the
 * documents lie in the register, and what everyone may read is public.
 */
final class ApproveMinutes implements WhenSigned {

    private final MeetingStore meetings;
    private final AgendaStore agendas;
    private final PublishedStore published;
    private final MinutesDocumentStore drafts;
    private final QuorumStore rules;
    private final RegisterFiles files;
    private final MeetingDocuments documents;
    private final TransactionTemplate transaction;

    ApproveMinutes(DataSource app, RegisterFiles files, MeetingDocuments documents) {
        this.meetings = new MeetingStore(app);
        this.agendas = new AgendaStore(app);
        this.published = new PublishedStore(app);
        this.drafts = new MinutesDocumentStore(app);
        this.rules = new QuorumStore(app);
        this.files = files;
        this.documents = documents;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
    }

    /** Asks both co-chairs to sign the minutes as they are now; from then on they stand still. The entry of the proposal. */
    long propose(SignOff signOff, String by, Meeting known, Minutes minutes, Bilingual body) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Meeting now = meetings.lock(known.id()).orElseThrow();
            boolean asSeen = now.state() == MeetingState.HELD && now.version() == known.version();
            if (!asSeen || !meetings.minutes(now.id(), MinutesState.OPEN, MinutesState.PROPOSED)) {
                throw new Problem(MeetingError.OVERTAKEN);
            }
            List<Statement> statements = new ArrayList<>();
            statements.add(new Statement.Decided(decision(now)));
            for (MeetingDocuments.Made made : documents.minutes(now, minutes, body)) {
                drafts.keep(now.id(), made.file());
                statements.add(new Statement.Filed(made.document(now.id())));
            }
            return signOff.propose(
                    by, new Proposal(now.id().body(), Matters.minutes(now.id()), title(now), statements));
        }));
    }

    /** The minutes can be written again; whoever signed them already has signed nothing. */
    void takeBack(SignOff signOff, String by, Meeting known, Bilingual reason) {
        transaction.executeWithoutResult(status -> {
            if (!meetings.minutes(known.id(), MinutesState.PROPOSED, MinutesState.OPEN)) {
                throw new Problem(MeetingError.OVERTAKEN);
            }
            drafts.forget(known.id());
            signOff.of(known.id().body(), Matters.minutes(known.id()))
                    .filter(SignOff.Matter.Open.class::isInstance)
                    .ifPresent(open -> signOff.drop(by, open.entry(), reason));
        });
    }

    private static Bilingual title(Meeting meeting) {
        return Both.of(language -> Messages.in(language)
                .text("meeting.approval.title", meeting.title().in(language.locale())));
    }

    private static Decision decision(Meeting meeting) {
        return new Decision(
                meeting.id().body(),
                "minutes-" + meeting.id().slug(),
                meeting.when().day(),
                title(meeting),
                Both.of(language -> Messages.in(language)
                        .text(
                                "meeting.approval.text",
                                meeting.title().in(language.locale()),
                                meeting.when().day())),
                meeting.id().thing(),
                meeting.audience());
    }

    @Override
    public boolean isFor(String matter) {
        return Matters.isMine(matter);
    }

    @Override
    public void signed(Proposal proposal, long entry) {
        Matters.quorumRule(proposal.matter()).ifPresent(rules::comeIntoForce);
        Matters.minutesOf(proposal.body(), proposal.matter()).ifPresent(this::approved);
    }

    private void approved(MeetingId id) {
        drafts.of(id).forEach(files::keep);
        drafts.forget(id);
        meetings.minutes(id, MinutesState.PROPOSED, MinutesState.APPROVED);
        Meeting meeting = meetings.find(id).orElseThrow();
        if (meeting.audience() == Audience.PUBLIC) {
            published.replace(
                    id,
                    agendas.of(id).stream()
                            .filter(item -> item.isFor(Audience.PUBLIC))
                            .toList(),
                    true);
        }
    }
}
