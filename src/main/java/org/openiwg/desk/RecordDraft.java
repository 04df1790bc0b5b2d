package org.openiwg.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.openiwg.body.TwoKeys;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;
import org.openiwg.record.AcceptedFile;
import org.openiwg.record.Act;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Names;
import org.openiwg.record.Proposal;
import org.openiwg.record.Register;
import org.openiwg.record.RegisterFiles;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.Statement;
import org.openiwg.record.ThingId;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a draft into the register: once, and only when its writer has seen what others recorded about the same thing. */
final class RecordDraft {

    private final Register register;
    private final DraftStore drafts;
    private final DraftFileStore files;
    private final RegisterFiles registerFiles;
    private final Supplier<LocalDate> today;
    private final PutToChairs chairs;
    private final TransactionTemplate transaction;

    /** Puts something to the co-chairs in place of recording it; answers the entry in which it is proposed. */
    interface PutToChairs {
        long put(String recordedBy, Proposal proposal);
    }

    RecordDraft(Register register, DataSource app, Supplier<LocalDate> today, PutToChairs chairs) {
        this.chairs = chairs;
        this.register = register;
        this.drafts = new DraftStore(app);
        this.files = new DraftFileStore(app);
        this.registerFiles = new RegisterFiles(app);
        this.today = today;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
    }

    /** What came of it. */
    sealed interface Outcome {

        /** It is an entry of the register now, or was before. */
        record Recorded(long index) implements Outcome {}

        /** It commits the body, so it waits for the co-chairs, in that entry. */
        record Proposed(long index) implements Outcome {}

        /** It cannot be recorded as it was typed. */
        record Refused(Draft draft, List<Objection> objections) implements Outcome {}

        /** Others recorded something about the same thing that its writer has not seen. */
        record Overtaken(Draft draft) implements Outcome {}

        /** There is no such draft. */
        record Gone() implements Outcome {}
    }

    /**
     * Records a draft.
     *
     * @param seen how many entries the register had when its writer decided
     * @throws org.openiwg.record.RegisterIsReadOnly when nothing may be added
     */
    Outcome record(UUID id, Scribe scribe, long seen) {
        while (true) {
            Optional<Outcome> outcome =
                    Objects.requireNonNull(transaction.execute(status -> attempt(id, scribe, seen, status)));
            if (outcome.isPresent()) {
                return outcome.get();
            }
            // Somebody recorded something in this very moment: it may be about the same thing.
            register.refresh();
        }
    }

    private Optional<Outcome> attempt(UUID id, Scribe scribe, long seen, TransactionStatus status) {
        Draft draft = drafts.lock(id, scribe.person()).orElse(null);
        if (draft == null) {
            return Optional.of(new Outcome.Gone());
        }
        if (draft.recordedAs() != null) {
            return Optional.of(new Outcome.Recorded(draft.recordedAs()));
        }
        RegisterSnapshot snapshot = register.snapshot();
        return switch (judge(draft, scribe, snapshot)) {
            case Judged.Refused(var objections) -> Optional.of(new Outcome.Refused(draft, objections));
            case Judged.Accepted(var statements, Act act) -> {
                if (!Meanwhile.about(act, seen, snapshot).isEmpty()) {
                    yield Optional.of(new Outcome.Overtaken(draft));
                }
                if (needsBoth(statements, snapshot)) {
                    List<Statement> all = new ArrayList<>(statements);
                    all.addAll(signedDocuments(draft, act));
                    long proposed = chairs.put(scribe.actor(), proposal(draft, all, act, snapshot));
                    drafts.recorded(id, proposed);
                    yield Optional.of(new Outcome.Proposed(proposed));
                }
                drafts.recorded(id, snapshot.size());
                OptionalLong index =
                        register.appendTo(snapshot, scribe.actor(), withDocuments(draft, statements, act, snapshot));
                if (index.isEmpty()) {
                    status.setRollbackOnly();
                    yield Optional.empty();
                }
                yield Optional.of(new Outcome.Recorded(index.getAsLong()));
            }
        };
    }

    /** The documents of the draft belong to the entry that it becomes, or to the one that it is about. */
    private List<Statement> withDocuments(Draft draft, List<Statement> statements, Act act, RegisterSnapshot snapshot) {
        List<Statement> all = new ArrayList<>(statements);
        long entry = statements.isEmpty() && draft.entry() != null ? draft.entry() : snapshot.size();
        for (DraftFile file : files.of(draft.id())) {
            AcceptedFile content = files.content(draft.id(), file);
            registerFiles.keep(content);
            all.add(new Statement.Filed(content.with(act.body(), entry, file.title(), file.audienceWith(act))));
        }
        files.removeAll(draft.id());
        return all;
    }

    /** The documents that are signed with an act: they belong to what it is about, for its own entry is not there yet. */
    private List<Statement> signedDocuments(Draft draft, Act act) {
        List<Statement> documents = new ArrayList<>();
        for (DraftFile file : files.of(draft.id())) {
            AcceptedFile content = files.content(draft.id(), file);
            registerFiles.keep(content);
            documents.add(new Statement.Filed(
                    content.about(act.body(), act.subject(), file.title(), file.audienceWith(act))));
        }
        files.removeAll(draft.id());
        return documents;
    }

    /** Whether what was typed commits the body, so that it is put to the co-chairs in place of being recorded. */
    static boolean needsBoth(List<Statement> statements, RegisterSnapshot snapshot) {
        return statements.stream().anyMatch(statement -> TwoKeys.isNeeded(statement, snapshot));
    }

    static Proposal proposal(Draft draft, List<Statement> statements, Act act, RegisterSnapshot snapshot) {
        return new Proposal(new BodyId(draft.body()), "desk/" + draft.id(), title(draft, act, snapshot), statements);
    }

    /** What the act is called, or what it does to what. */
    private static Bilingual title(Draft draft, Act act, RegisterSnapshot snapshot) {
        if (draft.aim() == Aim.ACT && !act.title().isEmpty()) {
            return act.title();
        }
        Names names = Names.of(snapshot.acts());
        ThingId thing = act.subject();
        Bilingual name = thing == null ? names.body(act.body()) : names.thing(act.body(), thing);
        String key = draft.aim() == Aim.ACT ? "record.act." + act.kind().word() : "desk.put.correction";
        return new Bilingual(title(Language.EN, key, name), title(Language.FR, key, name));
    }

    private static String title(Language language, String key, Bilingual name) {
        Messages words = Messages.in(language);
        return words.text("record.titled", words.text(key), name.in(language.locale()));
    }

    Judged judge(Draft draft, Scribe scribe, RegisterSnapshot snapshot) {
        Choices choices = Choices.of(new BodyId(draft.body()), snapshot.history(), scribe.reads(), today.get());
        EntryNow entry = draft.entry() == null
                ? null
                : EntryNow.at(snapshot, draft.entry())
                        .filter(now -> scribe.mayCorrect(now.act()))
                        .orElse(null);
        if (entry == null && draft.aim() != Aim.ACT) {
            return new Judged.Refused(List.of(Objection.of(Question.REASON_EN, "desk.fault.entry-gone")));
        }
        if (draft.aim() == Aim.DOCUMENT && files.of(draft.id()).isEmpty()) {
            return new Judged.Refused(List.of(Objection.of(Question.REASON_EN, "desk.files.error.none")));
        }
        return new JudgeForm(draft.form(), scribe, snapshot, choices, entry).judge(draft.typed());
    }
}
