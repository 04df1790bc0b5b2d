package org.openiwg.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openiwg.body.SignOff.Matter;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SeeOther;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing the replies to a letter, and sending them by whoever the table of signatures names. */
@PrivatePages
class ReplyPages {

    private static final String REPLY =
            "/bodies/{slug}/letterbox/{reference:" + Reference.IN_PATH + "}/reply/{kind:acknowledgement|interim|final}";

    private final LetterDesk desk;
    private final ReadLetters letters;
    private final WriteReply write;
    private final SendReply send;
    private final AskChairs chairs;

    ReplyPages(LetterDesk desk, ReadLetters letters, WriteReply write, SendReply send, AskChairs chairs) {
        this.desk = desk;
        this.letters = letters;
        this.write = write;
        this.send = send;
        this.chairs = chairs;
    }

    @Needs(LetterPermissions.ANSWER)
    @GetMapping(REPLY)
    Page form(@PathVariable String slug, @PathVariable String reference, @PathVariable String kind, PageContext at) {
        ReplyKind of = kind(kind);
        Letter letter = answerable(slug, reference, of, at);
        LetterReply saved = write.open(letter, of);
        Typed typed = ReplyForm.begin(
                letter, of, saved, finalDue(letter, at), desk.frame(slug, at).name());
        return page(letter, of, typed, null, at);
    }

    @Needs(LetterPermissions.ANSWER)
    @PostMapping(REPLY)
    Reply save(
            @PathVariable String slug,
            @PathVariable String reference,
            @PathVariable String kind,
            @RequestParam Map<String, String> values,
            PageContext at) {
        ReplyKind of = kind(kind);
        Letter letter = answerable(slug, reference, of, at);
        Typed typed = Typed.of(values);
        String actor = LetterDesk.actor(at, slug, LetterPermissions.ANSWER);
        String act = typed.value("act");
        if (act.equals("reopen")) {
            LetterReply proposed = write.open(letter, of);
            if (proposed != null) {
                chairs.takeBack(letter, proposed, actor);
            }
            return new SeeOther(at.link(letter.desk() + "/reply/" + kind));
        }
        boolean going = !act.equals("keep");
        Optional<ReplyForm.Draft> draft = ReplyForm.read(letter, of, typed, going, at);
        if (draft.isEmpty()) {
            return page(letter, of, typed, null, at);
        }
        reopenIfDropped(letter, of, actor);
        Optional<LetterReply> saved = write.save(letter, of, typed.number("version"), draft.get(), actor);
        if (saved.isEmpty()) {
            LetterReply other = write.open(letter, of);
            return other == null ? new SeeOther(at.link(letter.desk())) : page(letter, of, typed, other, at);
        }
        return going ? go(letter, saved.get(), typed, actor, at) : new SeeOther(at.link(letter.desk()));
    }

    private Reply go(Letter letter, LetterReply reply, Typed typed, String actor, PageContext at) {
        Ruling ruling;
        if (SignOffTable.OURS.of(reply.kind()).keys() == SignOffTable.Keys.BOTH_CHAIRS) {
            ruling = chairs.propose(letter, reply, actor);
        } else {
            if (!SignOffTable.OURS.maySendAlone(
                    reply.kind(), at.visitor(), letter.body().slug())) {
                typed.refuse("text_en", at.text("letter.reply.error.not-yours"));
                return page(letter, reply.kind(), seeing(typed, reply), null, at);
            }
            Optional<LocalDate> day = ReplyForm.sentOn(letter, reply.way(), typed, at);
            if (day.isEmpty()) {
                return page(letter, reply.kind(), seeing(typed, reply), null, at);
            }
            ruling = send.send(reply, LetterReply.State.DRAFT, day.get(), actor);
        }
        if (ruling instanceof Ruling.Faulty(var faults)) {
            faults.forEach(fault -> typed.refuse("text_en", fault.sentence(at.language())));
            return page(letter, reply.kind(), seeing(typed, reply), null, at);
        }
        return new SeeOther(at.link(letter.desk()));
    }

    /** What was typed was saved, although it could not go out: the form goes on from there. */
    private static Typed seeing(Typed typed, LetterReply saved) {
        Map<String, String> values = new java.util.HashMap<>(typed.values());
        values.put("version", Integer.toString(saved.version()));
        return new Typed(values, typed.errors());
    }

    /** A co-chair took it off the table: it is a draft again. */
    private void reopenIfDropped(Letter letter, ReplyKind kind, String actor) {
        LetterReply there = write.open(letter, kind);
        if (there != null
                && there.state() == LetterReply.State.PROPOSED
                && chairs.reply(letter).orElse(null) instanceof Matter.Dropped) {
            chairs.takeBack(letter, there, actor);
        }
    }

    private Page page(Letter letter, ReplyKind kind, Typed typed, @Nullable LetterReply other, PageContext at) {
        LetterReply there = write.open(letter, kind);
        SignOffTable.Keys keys = SignOffTable.OURS.of(kind).keys();
        Matter matter = kind == ReplyKind.FINAL ? chairs.reply(letter).orElse(null) : null;
        boolean dropped = matter instanceof Matter.Dropped;
        boolean proposed = there != null && there.state() != LetterReply.State.DRAFT && !dropped;
        return new ReplyPage(
                desk.frame(letter.body().slug(), at),
                letter,
                kind,
                ReplyForm.fields(letter, kind, typed, at),
                typed,
                other == null ? Math.max(0, typed.number("version")) : other.version(),
                at.text("letter.keys." + keys.word()),
                SignOffTable.OURS.maySendAlone(kind, at.visitor(), letter.body().slug()),
                keys == SignOffTable.Keys.BOTH_CHAIRS,
                proposed,
                matter instanceof Matter.Dropped off
                        ? off.reason().in(at.language().locale())
                        : "",
                other,
                there == null ? List.of() : versions(there, at));
    }

    private List<Fact> versions(LetterReply reply, PageContext at) {
        LetterWords words = desk.words(at);
        return write.versions(reply).reversed().stream()
                .map(version -> new Fact(
                        at.text("letter.reply.version", version.number()),
                        List.of(Cell.text(version.text().in(at.language().locale()))
                                .withNote(words.moment(version.saved()) + " – " + words.actor(version.actor())))))
                .toList();
    }

    /** A letter that is in the record, has its own answer, and whose answer has not gone out and is for this visitor to write. */
    private Letter answerable(String slug, String reference, ReplyKind kind, PageContext at) {
        Letter letter = desk.openAccepted(slug, reference, at);
        if (!SignOffTable.OURS.mayWrite(kind, at.visitor(), slug)
                || !letters.on(letter, at.today()).isOpen()) {
            throw Problem.notFound();
        }
        return letter;
    }

    private LocalDate finalDue(Letter letter, PageContext at) {
        Obligation duty = letters.on(letter, at.today()).duty();
        return duty == null ? at.today() : duty.deadline();
    }

    private static ReplyKind kind(String word) {
        ReplyKind kind = ReplyKind.of(word);
        if (kind == null) {
            throw Problem.notFound();
        }
        return kind;
    }
}
