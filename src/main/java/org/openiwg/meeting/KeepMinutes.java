package org.openiwg.meeting;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.openiwg.platform.web.Problem;
import org.openiwg.record.Bilingual;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes down what is said and who is there, while it happens and by several at once: each item and each institution has a
 * version of its own, so that two who write at different places never meet.
 */
final class KeepMinutes {

    private final MeetingStore meetings;
    private final AgendaStore agendas;
    private final AttendanceStore attendance;
    private final TransactionTemplate transaction;

    KeepMinutes(DataSource app) {
        this.meetings = new MeetingStore(app);
        this.agendas = new AgendaStore(app);
        this.attendance = new AttendanceStore(app);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
    }

    /** What somebody wrote of an item, over the version that they had seen. */
    record Said(UUID item, int version, Bilingual words) {}

    /**
     * Keeps what was written. What nobody changed is left alone, and counts as no change.
     *
     * @return the items at which somebody else was faster, with other words: nothing was kept of these
     */
    List<UUID> say(MeetingId meeting, List<Said> written) {
        return inOne(
                meeting,
                now -> written.stream()
                        .filter(said -> agendas.of(meeting).stream()
                                .anyMatch(item -> item.id().equals(said.item())
                                        && !item.said().equals(said.words())))
                        .filter(said -> !agendas.say(said.item(), said.version(), said.words()))
                        .map(Said::item));
    }

    /**
     * Keeps who is there.
     *
     * @return the institutions at which somebody else was faster
     */
    List<String> attend(MeetingId meeting, List<Attendance> written) {
        List<Attendance> known = attendance.of(meeting);
        return inOne(
                meeting,
                now -> written.stream()
                        .filter(row -> known.stream().noneMatch(there -> isSame(there, row)))
                        .filter(row -> !attendance.keep(meeting, row))
                        .map(Attendance::institution));
    }

    private static boolean isSame(Attendance there, Attendance row) {
        return there.institution().equals(row.institution())
                && there.state() == row.state()
                && there.who().equals(row.who());
    }

    private interface Writing<T> {
        Stream<T> to(Meeting now);
    }

    /** While it is written down, nobody asks the co-chairs to sign it. */
    private <T> List<T> inOne(MeetingId meeting, Writing<T> writing) {
        List<T> lost = transaction.execute(status -> {
            Meeting now = meetings.lock(meeting).orElseThrow();
            if (!now.canBeMinuted()) {
                throw new Problem(MeetingError.OVERTAKEN);
            }
            return writing.to(now).toList();
        });
        return lost == null ? List.of() : lost;
    }
}
