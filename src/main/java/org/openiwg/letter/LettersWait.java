package org.openiwg.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.Accounts;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.Visitor;
import org.openiwg.platform.web.Waiting;
import org.openiwg.platform.web.WaitsFor;
import org.openiwg.record.BodyId;
import org.springframework.stereotype.Component;

/** Which letters wait for a visitor: to be judged, acknowledged, answered, or to be said something to. */
@Component
final class LettersWait implements WaitsFor {

    /** So long before its day an answer that is not there yet wants an interim reply. */
    private static final int DAYS_BEFORE = 7;

    private final Accounts accounts;
    private final ReadLetters letters;
    private final CaseStore cases;
    private final LetterDesk desk;

    LettersWait(Accounts accounts, ReadLetters letters, javax.sql.DataSource app, LetterDesk desk) {
        this.accounts = accounts;
        this.letters = letters;
        this.cases = new CaseStore(app);
        this.desk = desk;
    }

    @Override
    public List<Waiting> waiting(PageContext at) {
        List<Waiting> waiting = new ArrayList<>();
        for (String body : bodies(at.visitor())) {
            LetterWords words = desk.words(at);
            for (Letter letter : letters.of(body)) {
                waiting(letter, words, at.visitor()).ifPresent(waiting::add);
            }
        }
        waiting.sort(Comparator.comparing(Waiting::due, Comparator.nullsLast(Comparator.naturalOrder())));
        return waiting;
    }

    private SequencedSet<String> bodies(Visitor visitor) {
        TreeSet<String> bodies = new TreeSet<>();
        for (BodyId body : accounts.current().bodies()) {
            if (visitor.may(LetterPermissions.ANSWER, body.slug())
                    || visitor.may(LetterPermissions.COMMENT, body.slug())) {
                bodies.add(body.slug());
            }
        }
        return bodies;
    }

    private Optional<Waiting> waiting(Letter letter, LetterWords words, Visitor visitor) {
        String body = letter.body().slug();
        boolean keeps = visitor.may(LetterPermissions.KEEP, body);
        if (letter.isWaiting()) {
            return keeps
                    ? Optional.of(new Waiting(
                            Cell.link(words.text("letter.wait.judge", letter.received()), link(letter, "", words)),
                            words.text("letter.todo.judge"),
                            link(letter, "/judge", words),
                            SignOffTable.OURS.acknowledgeBy(letter.received())))
                    : Optional.empty();
        }
        if (!letter.isAccepted()) {
            return Optional.empty();
        }
        LetterCase read = letters.on(letter, words.at().today());
        if (!read.isOpen()) {
            return Optional.empty();
        }
        return keeps ? toDo(read, words) : toSay(read, words, visitor);
    }

    private static Optional<Waiting> toDo(LetterCase read, LetterWords words) {
        ReplyClock next = read.next();
        boolean withChairs = read.replies().stream().anyMatch(reply -> reply.state() == LetterReply.State.PROPOSED);
        if (next == null || read.isMerged() && next.kind() != ReplyKind.ACKNOWLEDGEMENT) {
            return Optional.empty();
        }
        ReplyKind kind =
                next.kind() == ReplyKind.INTERIM && !read.wantsInterim(DAYS_BEFORE) ? ReplyKind.FINAL : next.kind();
        if (kind == ReplyKind.FINAL && withChairs) {
            return Optional.empty();
        }
        return Optional.of(waiting(read, "/reply/" + kind.word(), "letter.todo." + kind.word(), words, next));
    }

    /** A representative who was asked and has not said anything yet. */
    private Optional<Waiting> toSay(LetterCase read, LetterWords words, Visitor visitor) {
        Letter letter = read.letter();
        if (!desk.isAsked(letter, visitor)) {
            return Optional.empty();
        }
        boolean said = cases.comments(letter.id()).stream()
                .anyMatch(comment -> visitor.in(letter.body().slug(), LetterPermissions.COMMENT)
                        .anyMatch(standing -> standing.actor().equals(comment.actor())));
        return said
                ? Optional.empty()
                : Optional.of(waiting(read, "#comment", "letter.todo.comment", words, read.next()));
    }

    private static Waiting waiting(
            LetterCase read, String path, String key, LetterWords words, @Nullable ReplyClock clock) {
        Letter letter = read.letter();
        Cell what = Cell.link(words.cell(letter.title()).text(), link(letter, "", words))
                .withNote(words.institution(letter.saidBy()));
        return new Waiting(what, words.text(key), link(letter, path, words), clock == null ? null : clock.due());
    }

    private static String link(Letter letter, String path, LetterWords words) {
        return words.at().link(letter.desk()) + path;
    }
}
