package org.openiwg.letter;

import java.time.Clock;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Has many alike letters answered by one reply; each keeps its own clock and is closed by its own act. */
@Component
final class MergeLetters {
    private final LetterStore letters;
    private final ReplyStore replies;
    private final CaseStore cases;
    private final Clock clock;
    private final TransactionTemplate transaction;

    MergeLetters(DataSource app, Clock clock) {
        this.letters = new LetterStore(app);
        this.replies = new ReplyStore(app);
        this.cases = new CaseStore(app);
        this.clock = clock;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
    }

    /** Whether a letter can get the reply of another: both wait for one, it has no other, and nobody writes one for it alone. */
    static boolean canBeMerged(LetterCase letter, LetterCase into) {
        return letter.isOpen()
                && into.isOpen()
                && !letter.letter().id().equals(into.letter().id())
                && letter.letter().body().equals(into.letter().body())
                && !letter.isMerged()
                && !into.isMerged()
                && letter.replies().stream().noneMatch(reply -> reply.kind() == ReplyKind.FINAL);
    }

    /** Merges; false when it cannot be done. Letters that were merged into this one come along. */
    boolean merge(LetterCase letter, LetterCase into, String actor) {
        if (!canBeMerged(letter, into)) {
            return false;
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            // Two who merge two letters into each other at once wait for each other here, and the second finds it done.
            Letter one = letter.letter();
            Letter main = into.letter();
            boolean mine = one.id().compareTo(main.id()) < 0
                    ? letters.change(one.id(), one.version()) && letters.change(main.id(), main.version())
                    : letters.change(main.id(), main.version()) && letters.change(one.id(), one.version());
            if (!mine || replies.open(one.id(), ReplyKind.FINAL).isPresent()) {
                status.setRollbackOnly();
                return false;
            }
            letters.sameAs(one.id()).forEach(other -> letters.merge(other.id(), main.id()));
            letters.merge(one.id(), main.id());
            cases.step(one.id(), clock.instant(), actor, "merged", main.reference());
            return true;
        }));
    }
}
