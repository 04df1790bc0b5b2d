package org.openiwg.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.openiwg.meeting.InvitationMail.Reason;
import org.openiwg.platform.web.Problem;
import org.openiwg.record.Act;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.RecordActs;
import org.openiwg.record.Register;
import org.openiwg.record.Statement;
import org.openiwg.record.Statement.ActRecorded;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Plans a meeting, announces it, changes it, calls it off: each with its act, in one transaction with the mails. */
final class PlanMeeting {

    private static final int MOST_ON_ONE_DAY = 100;

    private final MeetingStore meetings;
    private final InvitePeople invite;
    private final RecordActs record;
    private final Register register;
    private final Supplier<LocalDate> today;
    private final TransactionTemplate transaction;

    PlanMeeting(DataSource app, InvitePeople invite, RecordActs record, Register register, Supplier<LocalDate> today) {
        this.meetings = new MeetingStore(app);
        this.invite = invite;
        this.record = record;
        this.register = register;
        this.today = today;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
    }

    /** Notes a meeting that nobody is told of yet. Its name is its day; the second of a day gets a number. */
    MeetingId plan(BodyId body, MeetingDraft draft) {
        String day = draft.when().day().toString();
        for (int number = 1; number <= MOST_ON_ONE_DAY; number++) {
            MeetingId id = new MeetingId(body, number == 1 ? day : day + "-" + number);
            if (!isKnown(id) && meetings.add(id, draft)) {
                return id;
            }
        }
        throw new Problem(MeetingError.NOT_RECORDED);
    }

    private boolean isKnown(MeetingId id) {
        return register.snapshot().acts().stream()
                .anyMatch(act -> act.body().equals(id.body()) && id.thing().equals(act.subject()));
    }

    /** Announces it in the register and invites. */
    void announce(String by, Meeting known) {
        transaction.executeWithoutResult(status -> {
            require(known.state() == MeetingState.PLANNED && meetings.become(known, MeetingState.ANNOUNCED));
            Meeting now = meetings.find(known.id()).orElseThrow();
            invite.bring(now, Reason.INVITED, Bilingual.NONE);
            LocalDate on = earlier(today.get(), now.when().day());
            Act act = MeetingActs.announced(now, MeetingDraft.of(now), on);
            meetings.announced(now.id(), recorded(by, new ActRecorded(act)));
        });
    }

    /**
     * Changes it; when it was announced, the act is corrected and everyone who is invited is told why.
     *
     * @return false when somebody else has changed it since
     */
    boolean change(String by, Meeting known, MeetingDraft draft, Bilingual reason) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            require(known.isAhead());
            if (!meetings.change(known, draft)) {
                return false;
            }
            Long entry = known.announced();
            if (known.state() == MeetingState.ANNOUNCED && entry != null) {
                meetings.nextSequence(known.id(), !known.when().equals(draft.when()));
                invite.bring(meetings.find(known.id()).orElseThrow(), Reason.CHANGED, reason);
                LocalDate on = Objects.requireNonNull(
                                register.snapshot().entry(entry).act(), "the act that announces it")
                        .date()
                        .first();
                Act after = MeetingActs.announced(known, draft, on);
                if (!after.equals(MeetingActs.announced(known, MeetingDraft.of(known), on))) {
                    recorded(by, new Statement.Corrected(entry, after, after.audience(), reason));
                }
            }
            return true;
        }));
    }

    /** Calls it off; whoever is invited is told why. */
    void cancel(String by, Meeting known, Bilingual reason) {
        transaction.executeWithoutResult(status -> {
            require(known.isAhead() && meetings.become(known, MeetingState.CANCELLED));
            if (known.state() == MeetingState.ANNOUNCED) {
                meetings.nextSequence(known.id(), false);
                Meeting now = meetings.find(known.id()).orElseThrow();
                invite.cancel(now, reason);
                recorded(by, new ActRecorded(MeetingActs.cancelled(now, today.get(), reason)));
            }
        });
    }

    /** Notes that it was held, with who was there. */
    void held(String by, Meeting known, RollCall call) {
        transaction.executeWithoutResult(status -> {
            require(known.state() == MeetingState.ANNOUNCED
                    && !known.when().day().isAfter(today.get())
                    && meetings.become(known, MeetingState.HELD));
            recorded(by, new ActRecorded(MeetingActs.held(known, call)));
        });
    }

    /** Brings the invitations up to date with who holds which post. */
    void invite(Meeting meeting) {
        transaction.executeWithoutResult(status -> meetings.lock(meeting.id())
                .filter(now -> now.state() == MeetingState.ANNOUNCED)
                .ifPresent(now -> invite.bring(now, Reason.INVITED, Bilingual.NONE)));
    }

    private long recorded(String by, Statement statement) {
        return switch (record.record(by, List.of(statement))) {
            case RecordActs.Outcome.Recorded(long first) -> first;
            case RecordActs.Outcome.Refused refused -> throw new Problem(MeetingError.NOT_RECORDED);
        };
    }

    private static void require(boolean asSeen) {
        if (!asSeen) {
            throw new Problem(MeetingError.OVERTAKEN);
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
