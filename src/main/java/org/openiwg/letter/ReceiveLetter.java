package org.openiwg.letter;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.AcceptedFile;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a letter down: once, although its form may be sent twice. Nothing is public, and nothing recorded, before it is judged. */
final class ReceiveLetter {

    private final LetterStore letters;
    private final CaseStore cases;
    private final WriterMails mails;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ReceiveLetter(DataSource app, WriterMails mails, Clock clock) {
        this.letters = new LetterStore(app);
        this.cases = new CaseStore(app);
        this.mails = mails;
        this.clock = clock;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
    }

    /**
     * Writes a letter down and sends its receipt, when it came by the form and there is an address.
     *
     * @param actor the post that entered it; empty for the writer
     * @return its reference; that of the first when it was sent twice
     */
    String receive(WrittenLetter letter, @Nullable AcceptedFile scan, String actor) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Instant now = clock.instant();
            String reference = Reference.random();
            Optional<UUID> made = letters.add(letter, reference, now);
            if (made.isEmpty()) {
                return letters.withStamp(Objects.requireNonNull(letter.stamp())).orElseThrow();
            }
            cases.step(made.get(), now, actor, "received", "");
            if (scan != null) {
                cases.scan(made.get(), scan);
            }
            if (letter.way() == Letter.Way.FORM) {
                mails.received(letters.withId(made.get()).orElseThrow());
            }
            return reference;
        }));
    }
}
