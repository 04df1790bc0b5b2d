package org.openiwg.letter;

import java.time.ZoneId;
import javax.sql.DataSource;
import org.openiwg.account.Accounts;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.account.pages.BodyFrames;
import org.openiwg.account.pages.Part;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.Visitor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the pages of letters have in common; for the staff, a letter is opened only in its body, and only by whoever may see it. */
@Component
final class LetterDesk {

    private final Accounts accounts;
    private final BodyFrames frames;
    private final ReadLetters letters;
    private final CaseStore cases;

    private final ZoneId zone;

    LetterDesk(
            Accounts accounts,
            BodyFrames frames,
            ReadLetters letters,
            DataSource app,
            @Value("${openiwg.zone:America/Toronto}") ZoneId zone) {
        this.zone = zone;
        this.accounts = accounts;
        this.frames = frames;
        this.letters = letters;
        this.cases = new CaseStore(app);
    }

    /** A letter that whoever asks may see; throws {@link Problem} when there is none. */
    Letter open(String slug, String reference, PageContext at) {
        return letters.find(slug, reference)
                .filter(letter -> mayRead(letter, at.visitor()))
                .orElseThrow(Problem::notFound);
    }

    /** The same when it is in the record. */
    Letter openAccepted(String slug, String reference, PageContext at) {
        Letter letter = open(slug, reference, at);
        if (!letter.isAccepted()) {
            throw Problem.notFound();
        }
        return letter;
    }

    /** Everybody who reads all letters of the body; a representative whose institution was asked, once it is in the record. */
    boolean mayRead(Letter letter, Visitor visitor) {
        return readsAll(letter.body().slug(), visitor) || letter.isAccepted() && isAsked(letter, visitor);
    }

    boolean readsAll(String slug, Visitor visitor) {
        return visitor.may(LetterPermissions.READ_ALL, slug);
    }

    boolean isAsked(Letter letter, Visitor visitor) {
        return cases.asked(letter.id()).stream()
                .anyMatch(institution -> visitor.in(letter.body().slug(), LetterPermissions.COMMENT)
                        .anyMatch(standing -> standing.institution().equals(institution)));
    }

    /** The post in which somebody does something in a body. */
    static String actor(PageContext at, String slug, String permission) {
        return at.visitor()
                .in(slug, permission)
                .findFirst()
                .map(Visitor.Standing::actor)
                .orElseThrow(Problem::notFound);
    }

    BodyFrame frame(String slug, PageContext at) {
        return frames.below(slug, Part.REMINDERS, at);
    }

    LetterWords words(PageContext at) {
        return new LetterWords(accounts.current(), zone, at);
    }

    BodyDuties body(String slug, PageContext at) {
        return BodyDuties.of(accounts, slug, at);
    }
}
