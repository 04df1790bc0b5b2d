package org.openiwg.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.openiwg.consultation.Ruling.Overtaken;
import org.openiwg.platform.text.Language;
import org.openiwg.record.Bilingual;
import org.openiwg.record.RecordActs;
import org.openiwg.record.RegisterFiles;
import org.openiwg.record.Statement;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes, opens, moves and closes calls. Each verb is one transaction that ends in the register. */
final class HoldConsultation {

    /** Who is said to have recorded what the calendar did. */
    static final String CALENDAR = "calendar";

    private final CallStore calls;
    private final QuestionStore questions;
    private final SubmissionStore submissions;
    private final RegisterFiles files;
    private final RecordActs record;
    private final Supplier<LocalDate> today;
    private final Clock clock;
    private final TransactionTemplate transaction;

    HoldConsultation(DataSource app, RegisterFiles files, RecordActs record, Supplier<LocalDate> today, Clock clock) {
        this.calls = new CallStore(app);
        this.questions = new QuestionStore(app);
        this.submissions = new SubmissionStore(app);
        this.files = files;
        this.record = record;
        this.today = today;
        this.clock = clock;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
    }

    void draft(Call call) {
        calls.add(call, clock.instant());
    }

    /** What a call says, until it is opened. */
    Ruling rewrite(Call changed) {
        return locked(changed.id(), call -> {
            Ruling ruling = CallRules.aCallIsChangedUntilItOpens(call);
            if (!(ruling instanceof Ruling.Accepted)) {
                return ruling;
            }
            return calls.save(changed.in(Call.State.DRAFT)) ? ruling : new Overtaken();
        });
    }

    /** What a call asks and gives along, until it is opened. */
    Ruling arrange(UUID id, Runnable change) {
        return locked(id, call -> {
            Ruling ruling = CallRules.aCallIsChangedUntilItOpens(call);
            if (ruling instanceof Ruling.Accepted) {
                change.run();
            }
            return ruling;
        });
    }

    /** The same with a change that somebody else can have made meanwhile. */
    Ruling rephrase(UUID id, Question question) {
        return locked(id, call -> {
            Ruling ruling = CallRules.aCallIsChangedUntilItOpens(call);
            if (!(ruling instanceof Ruling.Accepted)) {
                return ruling;
            }
            return questions.save(question) ? ruling : new Overtaken();
        });
    }

    /** Opens it, or has it open by itself when its day comes. */
    Ruling open(UUID id, int version, String actor, Language language) {
        return locked(id, call -> {
            if (call.version() != version) {
                return new Overtaken();
            }
            Ruling ruling = CallRules.aCallOpensComplete(call, questions.of(id), today.get());
            if (!(ruling instanceof Ruling.Accepted)) {
                return ruling;
            }
            if (call.opens().isAfter(today.get())) {
                calls.save(call.in(Call.State.SCHEDULED));
                return ruling;
            }
            return opened(call, actor, language);
        });
    }

    private Ruling opened(Call call, String actor, Language language) {
        List<QuestionStore.Paper> papers = questions.papers(call.id());
        papers.forEach(paper -> files.keep(paper.file()));
        questions.forgetPapers(call.id());
        return switch (record.record(actor, CallActs.opened(call, papers))) {
            case RecordActs.Outcome.Recorded(long first) -> {
                calls.save(call.openedAs(first));
                yield Ruling.ACCEPTED;
            }
            case RecordActs.Outcome.Refused(var faults) -> notRecorded(faults, language);
        };
    }

    /** Leaves more time to answer. */
    Ruling extend(UUID id, int version, LocalDate closes, Bilingual reason, String actor, Language language) {
        return locked(id, call -> {
            if (call.version() != version) {
                return new Overtaken();
            }
            Ruling ruling = CallRules.theClosingDayMovesOnlyLaterAndWithAReason(call, closes, reason, today.get());
            if (!(ruling instanceof Ruling.Accepted)) {
                return ruling;
            }
            Call moved = call.closing(closes);
            calls.save(moved);
            return recorded(
                    actor, List.of(CallActs.moved(moved, Objects.requireNonNull(call.openedAs()), reason)), language);
        });
    }

    /** Takes no more answers from now on. */
    Ruling close(UUID id, int version, String actor, Language language) {
        return locked(id, call -> {
            if (call.version() != version) {
                return new Overtaken();
            }
            Ruling ruling = CallRules.onlyAnOpenCallCloses(call);
            LocalDate day = today.get().isBefore(call.closes()) ? today.get() : call.closes();
            return ruling instanceof Ruling.Accepted ? closed(call, day, actor, language) : ruling;
        });
    }

    private Ruling closed(Call call, LocalDate day, String actor, Language language) {
        submissions.forgetDrafts(call.id());
        calls.save(call.closing(day).in(Call.State.CLOSED));
        int sent = submissions.sent(call.id()).size();
        return recorded(actor, List.of(CallActs.closed(call, day, sent)), language);
    }

    /** Opens and closes what a new day opens and closes; doing it again changes nothing. */
    int follow(LocalDate day) {
        int changed = 0;
        for (Call due : calls.due(day)) {
            Ruling ruling = locked(due.id(), call -> switch (call.state()) {
                case SCHEDULED ->
                    CallRules.aCallOpensComplete(call, questions.of(call.id()), day) instanceof Ruling.Accepted
                            ? opened(call, CALENDAR, Language.EN)
                            : Ruling.refused(Ruling.Reason.NOT_READY);
                case OPEN -> closed(call, call.closes(), CALENDAR, Language.EN);
                default -> Ruling.refused(Ruling.Reason.NOT_OPEN);
            });
            changed += ruling instanceof Ruling.Accepted ? 1 : 0;
        }
        return changed;
    }

    private Ruling recorded(String actor, List<Statement> statements, Language language) {
        return switch (record.record(actor, statements)) {
            case RecordActs.Outcome.Recorded r -> Ruling.ACCEPTED;
            case RecordActs.Outcome.Refused(var faults) -> notRecorded(faults, language);
        };
    }

    private static Ruling notRecorded(List<org.openiwg.record.Fault> faults, Language language) {
        return new Ruling.NotRecorded(
                faults.stream().map(fault -> fault.sentence(language)).toList());
    }

    /** Whatever is not accepted leaves nothing behind. */
    private Ruling locked(UUID id, Function<Call, Ruling> verb) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Ruling ruling = verb.apply(calls.lock(id));
            if (!(ruling instanceof Ruling.Accepted)) {
                status.setRollbackOnly();
            }
            return ruling;
        }));
    }
}
