package org.openiwg.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.openiwg.desk.Scribe;
import org.openiwg.record.BodyId;
import org.openiwg.record.Fault;
import org.openiwg.record.RecordActs;
import org.openiwg.record.Register;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.Statement;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes what a sheet says into the register: all of it or nothing, by the same rules as an import. */
final class RecordSheet {

    private final Register register;
    private final RecordActs rules;
    private final SheetStore sheets;
    private final Supplier<LocalDate> today;
    private final TransactionTemplate transaction;

    RecordSheet(Register register, RecordActs rules, DataSource app, Supplier<LocalDate> today) {
        this.register = register;
        this.rules = rules;
        this.sheets = new SheetStore(app);
        this.today = today;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
    }

    /** What came of it. */
    sealed interface Outcome {

        record Recorded(int acts) implements Outcome {}

        /** Something is wrong, or others recorded something that its sender has not seen; nothing was recorded. */
        record Looked(JudgeLines.Said said, boolean overtaken) implements Outcome {}

        /** There is no such sheet. */
        record Gone() implements Outcome {}
    }

    /** What a sheet says now. */
    JudgeLines.Said judge(List<Line> lines, String body, Scribe scribe, long looked, RegisterSnapshot now) {
        BodyId of = new BodyId(body);
        List<Item> items = Item.of(of, scribe, now, today.get());
        JudgeLines.Said said = JudgeLines.judge(of, items, lines, now, looked, today.get());
        if (!said.isSound()) {
            return said;
        }
        return rules.judge(statements(said))
                .map(refused -> new JudgeLines.Said(said.reports(), misfits(refused.faults(), said), said.untouched()))
                .orElse(said);
    }

    /** The rules of the record name the row by its place among the acts. */
    private static List<Misfit> misfits(List<Fault> faults, JudgeLines.Said said) {
        if (faults.isEmpty()) {
            return List.of(Misfit.of("", "sheet.row.there"));
        }
        List<Misfit> misfits = new ArrayList<>();
        for (Fault fault : faults) {
            int number = (int) fault.line() - 2;
            boolean known =
                    fault.isOfFile() && number >= 0 && number < said.reports().size();
            String place = known ? said.reports().get(number).line().address(column(fault.column())) : "";
            misfits.add(Misfit.of(place, fault));
        }
        return misfits;
    }

    private static SheetColumn column(String column) {
        return switch (column) {
            case "date" -> SheetColumn.DAY;
            case "due" -> SheetColumn.DEADLINE;
            case "note_en" -> SheetColumn.NOTE_EN;
            case "note_fr" -> SheetColumn.NOTE_FR;
            default -> SheetColumn.ID;
        };
    }

    private static List<Statement> statements(JudgeLines.Said said) {
        return new ArrayList<>(said.reports().stream()
                .map(report -> (Statement) new Statement.ActRecorded(report.act()))
                .toList());
    }

    /**
     * Records a sheet.
     *
     * @param looked how many entries the register had when its sender decided
     * @throws org.openiwg.record.RegisterIsReadOnly when nothing may be added
     */
    Outcome record(UUID id, String body, Scribe scribe, long looked) {
        while (true) {
            Optional<Outcome> outcome =
                    Objects.requireNonNull(transaction.execute(status -> attempt(id, body, scribe, looked, status)));
            if (outcome.isPresent()) {
                return outcome.get();
            }
            register.refresh();
        }
    }

    private Optional<Outcome> attempt(UUID id, String body, Scribe scribe, long looked, TransactionStatus status) {
        SheetStore.Sent sent = sheets.lock(id, scribe.person(), body).orElse(null);
        if (sent == null) {
            return Optional.of(new Outcome.Gone());
        }
        if (sent.recorded() != null) {
            return Optional.of(new Outcome.Recorded(sent.recorded()));
        }
        RegisterSnapshot now = register.snapshot();
        JudgeLines.Said said = judge(sent.lines(), body, scribe, looked, now);
        if (!said.isSound() || said.isStale()) {
            return Optional.of(new Outcome.Looked(said, said.isSound()));
        }
        sheets.recorded(id, said.reports().size());
        if (register.appendTo(now, scribe.actor(), statements(said)).isEmpty()) {
            status.setRollbackOnly();
            return Optional.empty();
        }
        return Optional.of(new Outcome.Recorded(said.reports().size()));
    }
}
