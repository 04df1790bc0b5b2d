package org.openiwg.letter;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.openiwg.letter.Letter.Publish;
import org.openiwg.letter.Letter.Way;
import org.openiwg.letter.Letter.Writer;
import org.openiwg.platform.text.Language;
import org.openiwg.record.BodyId;
import org.openiwg.record.ThingId;
import org.springframework.stereotype.Component;

/** Letters from outside, for other modules: brings one in as the public form does, to wait until it is judged. */
@Component
public final class Letters {

    private final LetterStore letters;
    private final ReceiveLetter receive;

    Letters(DataSource app, ReceiveLetter receive) {
        this.letters = new LetterStore(app);
        this.receive = receive;
    }

    /**
     * What an organisation writes.
     *
     * @param received the day on which it came, from which its clock runs
     * @param email for the answer; empty for none
     * @param about what the body owes that it asks for
     */
    public record Draft(
            BodyId body,
            LocalDate received,
            Language language,
            String name,
            String organisation,
            String email,
            ThingId about,
            String words) {}

    /**
     * Brings a letter in.
     *
     * @param once names it, so that it comes but once however often it is brought
     * @return whether it was new
     */
    public boolean write(Draft draft, String once) {
        if (letters.withStamp(once).isPresent()) {
            return false;
        }
        receive.receive(
                new WrittenLetter(
                        draft.body(),
                        Way.FORM,
                        once,
                        draft.received(),
                        draft.language(),
                        draft.name(),
                        Writer.NGO,
                        draft.organisation(),
                        draft.email(),
                        "",
                        Publish.ORGANISATION,
                        draft.about(),
                        draft.words()),
                null,
                "");
        return true;
    }
}
