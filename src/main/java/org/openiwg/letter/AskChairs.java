package org.openiwg.letter;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.openiwg.body.SignOff;
import org.openiwg.body.SignOff.Matter;
import org.openiwg.platform.Today;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.Decision;
import org.openiwg.record.Proposal;
import org.openiwg.record.Statement;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts to both co-chairs what only they can sign: a final reply, word for word as the public will read it, and that a letter is
 * withdrawn.
 */
final class AskChairs {

    /** How matters of letters begin. */
    static final String MATTER = "letter/";

    private static final String REPLY = "/reply";
    private static final String WITHDRAWAL = "/withdrawal";

    private final SignOff signOff;
    private final ReplyStore replies;
    private final CaseStore cases;
    private final Clock clock;
    private final Today today;
    private final TransactionTemplate transaction;

    AskChairs(DataSource app, SignOff signOff, Clock clock, Today today) {
        this.signOff = signOff;
        this.replies = new ReplyStore(app);
        this.cases = new CaseStore(app);
        this.clock = clock;
        this.today = today;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
    }

    /** Whether a matter is a final reply. */
    static boolean isReply(String matter) {
        return matter.startsWith(MATTER) && matter.endsWith(REPLY);
    }

    /** The reference of the letter of a matter. */
    static String reference(String matter) {
        return matter.substring(MATTER.length(), matter.lastIndexOf('/'));
    }

    /** How the final reply of a letter stands with the co-chairs; empty when they were never asked. */
    Optional<Matter> reply(Letter letter) {
        return signOff.of(letter.body(), MATTER + letter.reference() + REPLY);
    }

    Optional<Matter> withdrawal(Letter letter) {
        return signOff.of(letter.body(), MATTER + letter.reference() + WITHDRAWAL);
    }

    /** Puts the draft of a final reply to them. */
    Ruling propose(Letter letter, LetterReply draft, String actor) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (!replies.move(draft.id(), LetterReply.State.DRAFT, LetterReply.State.PROPOSED)) {
                return Ruling.OVERTAKEN;
            }
            cases.step(letter.id(), clock.instant(), actor, "proposed", "");
            // The entry is known when the register has it, which must be last; the matter finds it from then on.
            signOff.propose(actor, reply(letter, draft));
            return Ruling.DONE;
        }));
    }

    /** Takes a proposed reply back, so that it can be changed; signatures given under it are void. */
    Ruling takeBack(Letter letter, LetterReply proposed, String actor) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (!replies.move(proposed.id(), LetterReply.State.PROPOSED, LetterReply.State.DRAFT)) {
                return Ruling.OVERTAKEN;
            }
            cases.step(letter.id(), clock.instant(), actor, "reopened", "");
            if (reply(letter).orElse(null) instanceof Matter.Open open) {
                signOff.drop(actor, open.entry(), LetterActs.in("letter.drop.changed"));
            }
            return Ruling.DONE;
        }));
    }

    /** Asks them to let a letter go that its writer took back. */
    void proposeWithdrawal(Letter letter, String actor) {
        transaction.executeWithoutResult(status -> {
            cases.step(letter.id(), clock.instant(), actor, "proposed-withdrawal", "");
            signOff.propose(
                    actor,
                    new Proposal(
                            letter.body(),
                            MATTER + letter.reference() + WITHDRAWAL,
                            words("letter.proposal.withdrawal", letter.title()),
                            List.of(LetterActs.withdrawn(letter, today.date()))));
        });
    }

    private Proposal reply(Letter letter, LetterReply draft) {
        Bilingual title = words("letter.proposal.reply", letter.title());
        Decision decision = new Decision(
                letter.body(),
                "reply-" + letter.reference(),
                today.date(),
                title,
                draft.open(),
                letter.thing(),
                Audience.PUBLIC);
        return new Proposal(
                letter.body(), MATTER + letter.reference() + REPLY, title, List.of(new Statement.Decided(decision)));
    }

    static Bilingual words(String key, Bilingual what) {
        return new Bilingual(
                LetterActs.in(key, what.in(java.util.Locale.ENGLISH)).en(),
                LetterActs.in(key, what.in(java.util.Locale.CANADA_FRENCH)).fr());
    }
}
