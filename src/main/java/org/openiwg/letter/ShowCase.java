package org.openiwg.letter;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openiwg.body.SignOff.Matter;
import org.openiwg.letter.CasePage.Written;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.PageContext;
import org.springframework.stereotype.Component;

/** Puts together what somebody sees of a letter on the desk, and what they can do with it. */
@Component
final class ShowCase {

    private final LetterDesk desk;
    private final ReadLetters letters;
    private final CaseStore cases;
    private final AskChairs chairs;

    ShowCase(LetterDesk desk, ReadLetters letters, DataSource app, AskChairs chairs) {
        this.desk = desk;
        this.letters = letters;
        this.cases = new CaseStore(app);
        this.chairs = chairs;
    }

    CasePage of(Letter letter, String typed, List<FormError> errors, PageContext at) {
        String slug = letter.body().slug();
        LetterWords words = desk.words(at);
        LetterCase read = letters.on(letter, at.today());
        boolean all = desk.readsAll(slug, at.visitor());
        boolean keeps = at.visitor().may(LetterPermissions.KEEP, slug);
        boolean open = letter.isAccepted() && read.isOpen();
        boolean kept = !letter.isWaiting() && !letter.isAccepted();
        List<Fact> facts = new ArrayList<>(all ? WriterFacts.of(words, letter) : words.facts(letter));
        if (all && cases.hasScan(letter.id())) {
            facts.add(Fact.of(
                    at.text("letter.fact.scan"),
                    Cell.link(at.text("letter.case.scan"), at.link(letter.desk() + "/scan"))));
        }
        if (read.isMerged()) {
            facts.add(Fact.of(
                    at.text("letter.fact.same-as"),
                    Cell.link(read.main().reference(), at.link(read.main().desk()))));
        }
        return new CasePage(
                desk.frame(slug, at),
                letter,
                letter.title().isEmpty() ? Cell.text(letter.reference()) : words.cell(letter.title()),
                letter.isAccepted()
                        ? words.state(read)
                        : Tag.plain(at.text("letter.judged." + Words.of(letter.state()))),
                said(letter, read, words),
                all ? Redacted.of(letter.words(), List.of()) : cases.redacted(letter),
                words.foreign(letter.language()),
                facts,
                letter.isAccepted() ? words.clocks(read) : null,
                all || desk.isAsked(letter, at.visitor()) ? replies(read, words) : List.of(),
                todo(letter, read, keeps, at),
                signing(letter, at),
                keeps ? paper(read, at) : null,
                keeps && open && !read.isMerged() ? merge(letter, at) : null,
                keeps && open ? ask(letter, at) : null,
                keeps
                        && open
                        && letter.takenBack() != null
                        && chairs.withdrawal(letter).isEmpty(),
                keeps && kept && !letter.words().isEmpty(),
                cases.comments(letter.id()).stream()
                        .map(comment -> fact(words.moment(comment.at()), words.actor(comment.actor()), comment.words()))
                        .toList(),
                open && at.visitor().may(LetterPermissions.COMMENT, slug),
                all
                        ? cases.steps(letter.id()).stream()
                                .map(step -> Fact.of(
                                        words.moment(step.at()),
                                        Cell.text(at.text("letter.step." + step.what()))
                                                .withNote(words.actor(step.actor()))))
                                .toList()
                        : List.of(),
                typed,
                errors);
    }

    private static Fact fact(String when, String who, String words) {
        return new Fact(when, List.of(Cell.text(words).withNote(who)));
    }

    private static String said(Letter letter, LetterCase read, LetterWords words) {
        return letter.isAccepted()
                ? words.said(read)
                : words.text("letter.case." + Words.of(letter.state()), letter.received());
    }

    private static List<Written> replies(LetterCase read, LetterWords words) {
        return read.replies().stream()
                .map(reply -> new Written(
                        words.text("letter.kind." + reply.kind().word()),
                        reply.sentOn() != null
                                ? Tag.good(words.text("letter.reply.sent", reply.sentOn()))
                                : Tag.plain(words.text("letter.reply.state." + Words.of(reply.state()))),
                        reply.text().en(),
                        reply.text().fr()))
                .toList();
    }

    /** Links to what can be done, the most urgent first. */
    private List<Cell> todo(Letter letter, LetterCase read, boolean keeps, PageContext at) {
        List<Cell> todo = new ArrayList<>();
        if (letter.isWaiting() && keeps) {
            todo.add(link(letter, "/judge", "letter.todo.judge", at));
        }
        if (letter.isAccepted()
                && read.isOpen()
                && at.visitor().may(LetterPermissions.ANSWER, letter.body().slug())) {
            boolean acknowledged = read.clocks().stream()
                    .anyMatch(clock -> clock.kind() == ReplyKind.ACKNOWLEDGEMENT && clock.doneOn() != null);
            if (!acknowledged
                    && SignOffTable.OURS.maySendAlone(
                            ReplyKind.ACKNOWLEDGEMENT,
                            at.visitor(),
                            letter.body().slug())) {
                todo.add(link(letter, "/reply/acknowledgement", "letter.todo.acknowledgement", at));
            }
            if (!read.isMerged()) {
                todo.add(link(letter, "/reply/interim", "letter.todo.interim", at));
                if (SignOffTable.OURS.mayWrite(
                        ReplyKind.FINAL, at.visitor(), letter.body().slug())) {
                    todo.add(link(letter, "/reply/final", "letter.todo.final", at));
                }
            }
        }
        if (keeps && (letter.isWaiting() || letter.isAccepted())) {
            todo.add(link(letter, "/redact", "letter.todo.redact", at));
        }
        return todo;
    }

    private static Cell link(Letter letter, String path, String key, PageContext at) {
        return Cell.link(at.text(key), at.link(letter.desk() + path));
    }

    private @Nullable Cell signing(Letter letter, PageContext at) {
        Matter matter = chairs.reply(letter).or(() -> chairs.withdrawal(letter)).orElse(null);
        if (matter instanceof Matter.Open open) {
            return Cell.link(
                    at.text("letter.case.signing", open.signatures().size()),
                    at.link("/bodies/" + letter.body() + "/sign-off/" + open.entry()));
        }
        return null;
    }

    private static @Nullable Field paper(LetterCase read, PageContext at) {
        return read.replies().stream()
                        .anyMatch(reply -> reply.state() == LetterReply.State.SIGNED
                                && reply.way() == LetterReply.Way.PAPER
                                && !read.isMerged())
                ? Field.date(Typed.nothing(), "sent_on", at.text("letter.case.paper"))
                : null;
    }

    /** Other letters of the body that wait for an answer of their own. */
    private @Nullable Field merge(Letter letter, PageContext at) {
        LetterWords words = desk.words(at);
        List<Option> options = new ArrayList<>(List.of(new Option("", at.text("letter.merge.none"))));
        letters.of(letter.body().slug()).stream()
                .filter(Letter::isAccepted)
                .filter(other -> !other.id().equals(letter.id()) && other.sameAs() == null)
                .filter(other -> letters.on(other, at.today()).isOpen())
                .forEach(other -> options.add(new Option(
                        other.reference(),
                        other.reference() + " – " + words.cell(other.title()).text())));
        return options.size() == 1
                ? null
                : Field.choice(Typed.nothing(), "into", at.text("letter.merge.label"), options)
                        .withHint(at.text("letter.merge.hint"));
    }

    private @Nullable Field ask(Letter letter, PageContext at) {
        List<Option> members = desk.body(letter.body().slug(), at).members();
        return members.isEmpty()
                ? null
                : Field.checks(Typed.nothing(), "asked", at.text("letter.ask.label"), members)
                        .withHint(at.text("letter.ask.hint"))
                        .withValues(cases.asked(letter.id()));
    }
}
