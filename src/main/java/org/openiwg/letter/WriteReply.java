package org.openiwg.letter;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Saves drafts of replies: each version stays, and nobody writes over what they have not seen. */
@Component
final class WriteReply {

    private final ReplyStore replies;
    private final CaseStore cases;
    private final Clock clock;
    private final TransactionTemplate transaction;

    WriteReply(DataSource app, Clock clock) {
        this.replies = new ReplyStore(app);
        this.cases = new CaseStore(app);
        this.clock = clock;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
    }

    /** The reply of a kind that has not gone out, or null. */
    @Nullable
    LetterReply open(Letter letter, ReplyKind kind) {
        return replies.open(letter.id(), kind).orElse(null);
    }

    List<ReplyStore.Version> versions(LetterReply reply) {
        return replies.versions(reply.id());
    }

    /**
     * Saves a version.
     *
     * @param seen the version that its writer began with; 0 for none
     * @return what is saved now; empty when somebody else saved another in the meantime, or it is with the co-chairs
     */
    Optional<LetterReply> save(Letter letter, ReplyKind kind, int seen, ReplyForm.Draft draft, String actor) {
        return Objects.requireNonNull(transaction.execute(status -> {
            LetterReply there = open(letter, kind);
            boolean saved;
            if (there == null) {
                Optional<UUID> made = seen == 0
                        ? replies.begin(
                                letter.id(), kind, draft.way(), draft.until(), actor, draft.text(), clock.instant())
                        : Optional.empty();
                saved = made.isPresent();
            } else {
                boolean same = there.text().equals(draft.text())
                        && there.way() == draft.way()
                        && Objects.equals(there.until(), draft.until());
                saved = there.version() == seen
                        && there.state() == LetterReply.State.DRAFT
                        && (same
                                || replies.save(
                                        there, draft.way(), draft.until(), actor, draft.text(), clock.instant()));
            }
            if (!saved) {
                return Optional.empty();
            }
            cases.step(letter.id(), clock.instant(), actor, "drafted-" + kind.word(), "");
            return replies.open(letter.id(), kind);
        }));
    }
}
