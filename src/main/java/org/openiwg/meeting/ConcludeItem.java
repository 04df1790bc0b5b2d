package org.openiwg.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.body.SignOff;
import org.openiwg.platform.web.Problem;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.Confidence;
import org.openiwg.record.Decision;
import org.openiwg.record.Family;
import org.openiwg.record.PartialDate;
import org.openiwg.record.Proposal;
import org.openiwg.record.RecordActs;
import org.openiwg.record.Register;
import org.openiwg.record.Source;
import org.openiwg.record.Statement;
import org.openiwg.record.ThingId;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What comes of an item: a decision, which waits for both co-chairs, or an action item, whose clock runs at once. */
final class ConcludeItem {

    private final MeetingStore meetings;
    private final OutcomeStore outcomes;
    private final SignOff signOff;
    private final RecordActs record;
    private final Register register;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ConcludeItem(DataSource app, SignOff signOff, RecordActs record, Register register, Clock clock) {
        this.meetings = new MeetingStore(app);
        this.outcomes = new OutcomeStore(app);
        this.signOff = signOff;
        this.record = record;
        this.register = register;
        this.clock = clock;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
    }

    /** Puts a decision to both co-chairs; the entry of the proposal. */
    long decide(String by, MeetingId id, UUID item, Bilingual title, Bilingual text, Audience audience) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Meeting meeting = begun(id);
            String slug = freeSlug(meeting, "d");
            outcomes.add(id, item, OutcomeStore.Kind.DECISION, slug, clock.instant());
            Decision decision = new Decision(id.body(), slug, meeting.when().day(), title, text, id.thing(), audience);
            return signOff.propose(
                    by,
                    new Proposal(
                            id.body(), Matters.decision(id, slug), title, List.of(new Statement.Decided(decision))));
        }));
    }

    /** Opens an action item: from now on it is owed. */
    void open(String by, MeetingId id, UUID item, Bilingual title, String owner, LocalDate due, Audience audience) {
        transaction.executeWithoutResult(status -> {
            Meeting meeting = begun(id);
            String slug = freeSlug(meeting, "a");
            outcomes.add(id, item, OutcomeStore.Kind.ACTION, slug, clock.instant());
            Act opened = new Act(
                    PartialDate.of(meeting.when().day()),
                    ActKind.ACTION_OPENED,
                    id.body(),
                    new ThingId(Family.ACTION, slug),
                    id.thing(),
                    owner,
                    "",
                    PartialDate.of(due),
                    title,
                    Bilingual.NONE,
                    List.of(),
                    null,
                    Confidence.ESTABLISHED,
                    audience,
                    Source.NONE);
            if (record.record(by, List.of(new Statement.ActRecorded(opened))) instanceof RecordActs.Outcome.Refused) {
                throw new Problem(MeetingError.NOT_RECORDED);
            }
        });
    }

    /** The meeting, and nobody else concludes anything of it until the transaction ends. */
    private Meeting begun(MeetingId id) {
        return meetings.lock(id)
                .filter(meeting -> meeting.state() == MeetingState.ANNOUNCED || meeting.state() == MeetingState.HELD)
                .orElseThrow(() -> new Problem(MeetingError.OVERTAKEN));
    }

    /** "2026-12-03-a1": the next that neither this meeting nor the register has used. */
    private String freeSlug(Meeting meeting, String letter) {
        int number = outcomes.of(meeting.id()).size() + 1;
        while (isTaken(meeting, meeting.id().slug() + "-" + letter + number)) {
            number++;
        }
        return meeting.id().slug() + "-" + letter + number;
    }

    private boolean isTaken(Meeting meeting, String slug) {
        ThingId action = new ThingId(Family.ACTION, slug);
        return register.snapshot().acts().stream()
                .anyMatch(act -> act.body().equals(meeting.id().body()) && action.equals(act.subject()));
    }
}
