package org.openiwg.letter;

import javax.sql.DataSource;
import org.openiwg.body.WhenSigned;
import org.openiwg.record.Proposal;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Both co-chairs have signed: the reply goes out as soon as that is in the register, and what was promised is recorded. */
final class SignedLetters implements WhenSigned {

    private final LetterStore letters;
    private final ReplyStore replies;
    private final RecommendationStore recommendations;
    private final Runnable send;

    SignedLetters(DataSource app, Runnable send) {
        this.letters = new LetterStore(app);
        this.replies = new ReplyStore(app);
        this.recommendations = new RecommendationStore(app);
        this.send = send;
    }

    @Override
    public boolean isFor(String matter) {
        return AskChairs.isReply(matter) || AnswerRecommendation.isAnswer(matter);
    }

    /** What is signed is only noted here: whatever happens afterwards, the note is in the same transaction as the signature. */
    @Override
    public void signed(Proposal proposal, long entry) {
        String matter = proposal.matter();
        if (AskChairs.isReply(matter)) {
            letters.find(proposal.body().slug(), AskChairs.reference(matter))
                    .flatMap(letter -> replies.open(letter.id(), ReplyKind.FINAL))
                    .ifPresent(reply -> {
                        replies.move(reply.id(), LetterReply.State.PROPOSED, LetterReply.State.SIGNED);
                        replies.proposedAs(reply.id(), entry);
                    });
        } else {
            recommendations.signed(proposal.body().slug(), AnswerRecommendation.slug(matter), entry);
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                send.run();
            }
        });
    }
}
