package org.openiwg.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.Accounts;
import org.openiwg.account.Books;
import org.openiwg.letter.ReplyClock.Course;
import org.openiwg.letter.ReplyClock.Delay;
import org.openiwg.obligation.Obligation;
import org.openiwg.obligation.State;
import org.openiwg.record.ActKind;
import org.openiwg.record.BodyId;

/** Letters with what the record says of them. */
final class ReadLetters {

    private final Accounts accounts;
    private final LetterStore letters;
    private final ReplyStore replies;

    ReadLetters(Accounts accounts, DataSource app) {
        this.accounts = accounts;
        this.letters = new LetterStore(app);
        this.replies = new ReplyStore(app);
    }

    Optional<Letter> find(String body, String reference) {
        return letters.find(body, reference);
    }

    List<Letter> of(String body) {
        return letters.of(body);
    }

    /** A letter as it stands on a day. */
    LetterCase on(Letter letter, LocalDate day) {
        Letter main = letter.sameAs() == null
                ? letter
                : letters.withId(letter.sameAs()).orElse(letter);
        List<LetterReply> all = new ArrayList<>(replies.of(letter.id()));
        if (!main.id().equals(letter.id())) {
            replies.of(main.id()).stream()
                    .filter(reply -> reply.kind() != ReplyKind.ACKNOWLEDGEMENT)
                    .forEach(all::add);
        }
        Books books = accounts.current();
        Obligation duty = duty(books, letter, day);
        List<ReplyClock> clocks =
                duty == null ? List.of() : ReplyClock.of(course(books, letter, duty, all, day), SignOffTable.OURS);
        return new LetterCase(letter, main, day, all, duty, clocks);
    }

    private static @Nullable Obligation duty(Books books, Letter letter, LocalDate day) {
        return books.ledger().account(letter.body(), day).obligations().stream()
                .filter(duty -> duty.id().equals(letter.thing()))
                .findFirst()
                .orElse(null);
    }

    private static Course course(
            Books books, Letter letter, Obligation duty, List<LetterReply> replies, LocalDate day) {
        List<Delay> delays = new ArrayList<>();
        for (LetterReply reply : replies) {
            LocalDate sent = reply.sentOn();
            if (reply.until() != null && sent != null && !sent.isAfter(day)) {
                delays.add(new Delay(sent, reply.until()));
            }
        }
        boolean met = duty.state() == State.MET || duty.state() == State.MET_LATE;
        return new Course(
                duty.openedOn(),
                duty.firstDeadline(),
                acknowledged(books, letter.body(), letter, day),
                delays,
                met ? duty.endedOn() : null,
                met ? null : duty.endedOn());
    }

    private static @Nullable LocalDate acknowledged(Books books, BodyId body, Letter letter, LocalDate day) {
        return books.acts().on(body, letter.thing()).stream()
                .filter(recorded -> recorded.act().kind() == ActKind.REMINDER_ACKNOWLEDGED && recorded.isKnownOn(day))
                .map(recorded -> recorded.countsOn())
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
