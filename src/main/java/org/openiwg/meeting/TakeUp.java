package org.openiwg.meeting;

import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Entry;
import org.openiwg.record.Register;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes up a meeting that came into the register from elsewhere, so that it can be prepared and minuted here. */
final class TakeUp {

    private final MeetingStore meetings;
    private final Register register;
    private final TransactionTemplate transaction;

    TakeUp(DataSource app, Register register) {
        this.meetings = new MeetingStore(app);
        this.register = register;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
    }

    /** False when it is here already, or the register neither announces it nor knows that it was held. */
    boolean take(MeetingId id, MeetingDraft draft) {
        Optional<Entry> announced = entry(id, ActKind.MEETING_ANNOUNCED);
        boolean held = entry(id, ActKind.MEETING_HELD).isPresent();
        if (announced.isEmpty() && !held) {
            return false;
        }
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (!meetings.add(id, draft)) {
                return false;
            }
            meetings.become(meetings.find(id).orElseThrow(), held ? MeetingState.HELD : MeetingState.ANNOUNCED);
            announced.ifPresent(entry -> meetings.announced(id, entry.index()));
            return true;
        }));
    }

    private Optional<Entry> entry(MeetingId id, ActKind kind) {
        return register.snapshot().inForce().stream()
                .filter(entry -> {
                    Act act = entry.act();
                    return act != null
                            && act.kind() == kind
                            && act.body().equals(id.body())
                            && Objects.equals(act.subject(), id.thing());
                })
                .findFirst();
    }
}
