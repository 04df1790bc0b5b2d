package org.openiwg.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.openiwg.letter.LetterPage.SentReply;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.OwnProof;
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

/**
 * Letters as everybody may read them. They are open to all, but never kept by a cache, ours or another: what is blacked out today
 * must not be read tomorrow in a copy of yesterday.
 */
@PrivatePages
class LetterPages {

    private static final String LETTER = "/bodies/{slug}/letters/{reference:" + Reference.IN_PATH + "}";
    private static final String RECEIPT = LETTER + "/receipt/{secret:[A-Za-z0-9_-]{20,40}}";

    private final LetterDesk desk;
    private final ReadLetters letters;
    private final CaseStore cases;
    private final JudgeLetter judge;
    private final Stamps stamps;

    LetterPages(LetterDesk desk, ReadLetters letters, DataSource app, JudgeLetter judge, Stamps stamps) {
        this.desk = desk;
        this.letters = letters;
        this.cases = new CaseStore(app);
        this.judge = judge;
        this.stamps = stamps;
    }

    @Needs(Needs.NOTHING)
    @GetMapping("/bodies/{slug}/letters/find")
    Reply find(@PathVariable String slug, @RequestParam Optional<String> reference, PageContext at) {
        String asked = Reference.typed(reference.orElse(""));
        if (asked.isEmpty()) {
            return new SeeOther(at.link("/bodies/" + slug + "/letters"));
        }
        if (!Reference.isOne(asked)) {
            throw new Problem(LetterError.NO_SUCH_REFERENCE);
        }
        return new SeeOther(at.link("/bodies/" + slug + "/letters/" + asked));
    }

    @Needs(Needs.NOTHING)
    @GetMapping(LETTER)
    Page letter(@PathVariable String slug, @PathVariable String reference, PageContext at) {
        Letter letter = letters.find(slug, reference).orElseThrow(LetterPages::unknown);
        return switch (letter.state()) {
            case ACCEPTED -> accepted(letter, at);
            case WAITING, REJECTED -> status(letter, at);
            // Of these nobody is told that they were ever there.
            case SPAM, DANGER, WITHDRAWN -> throw unknown();
        };
    }

    @Needs(Needs.NOTHING)
    @GetMapping(RECEIPT)
    ReceiptPage receipt(
            @PathVariable String slug, @PathVariable String reference, @PathVariable String secret, PageContext at) {
        Letter letter = own(slug, reference, secret);
        LetterWords words = desk.words(at);
        List<Fact> facts = new ArrayList<>(words.facts(letter));
        facts.add(Fact.of(at.text("letter.fact.state"), at.text("letter.receipt.state." + receiptState(letter))));
        return new ReceiptPage(
                desk.frame(slug, at),
                letter,
                facts,
                at.link(letter.path() + "/receipt/" + secret),
                letter.way() == Letter.Way.FORM && letter.hasAddress());
    }

    @Needs(Needs.NOTHING)
    @OwnProof
    @PostMapping(RECEIPT)
    SeeOther takeBack(
            @PathVariable String slug, @PathVariable String reference, @PathVariable String secret, PageContext at) {
        Letter letter = own(slug, reference, secret);
        if (letter.takenBack() == null && (letter.isWaiting() || letter.isAccepted())) {
            judge.takeBack(letter);
        }
        return new SeeOther(at.link(letter.path() + "/receipt/" + secret));
    }

    private Letter own(String slug, String reference, String secret) {
        if (!stamps.isSecretOf(reference, secret)) {
            throw new Problem(LetterError.RECEIPT_UNKNOWN);
        }
        return letters.find(slug, reference).orElseThrow(() -> new Problem(LetterError.RECEIPT_UNKNOWN));
    }

    /** Spam and danger look as if they still waited: the receipt tells a machine nothing, and a watcher less. */
    private static String receiptState(Letter letter) {
        if (letter.takenBack() != null) {
            return "taken-back";
        }
        return switch (letter.state()) {
            case WAITING, SPAM, DANGER -> "waiting";
            case ACCEPTED -> "accepted";
            case REJECTED -> "rejected";
            case WITHDRAWN -> "taken-back";
        };
    }

    private StatusPage status(Letter letter, PageContext at) {
        boolean waits = letter.isWaiting();
        String said = waits
                ? at.text("letter.status.waiting", letter.received())
                : at.text("letter.status.rejected", at.text("letter.reject." + letter.reason()));
        return new StatusPage(
                desk.frame(letter.body().slug(), at),
                letter.reference(),
                said,
                List.of(
                        Fact.of(at.text("letter.fact.reference"), letter.reference()),
                        Fact.of(at.text("letter.fact.received"), at.date(letter.received()))));
    }

    private LetterPage accepted(Letter letter, PageContext at) {
        LetterWords words = desk.words(at);
        LetterCase read = letters.on(letter, at.date());
        Cell title = words.cell(letter.title());
        List<Fact> facts = new ArrayList<>(words.facts(letter));
        if (read.isMerged() && read.main().isAccepted()) {
            facts.add(Fact.of(
                    at.text("letter.fact.same-as"),
                    Cell.link(
                            words.cell(read.main().title()).text(),
                            at.link(read.main().path()))));
        }
        return new LetterPage(
                desk.frame(letter.body().slug(), at),
                title,
                words.state(read),
                words.said(read),
                read.duty() == null ? new Redacted(List.of()) : cases.redacted(letter),
                words.foreign(letter.language()),
                facts,
                LetterPicture.of(words, read, title.text()),
                words.clocks(read),
                read.sent().stream().map(reply -> sent(reply, at)).toList(),
                Cell.link(
                        at.text("letter.page.obligation"),
                        at.link("/bodies/" + letter.body() + "/obligations/" + letter.thing())));
    }

    private static SentReply sent(LetterReply reply, PageContext at) {
        boolean french = at.language() == Language.FR;
        String wanted = french ? reply.text().fr() : reply.text().en();
        String words = reply.text().in(at.language().locale());
        return new SentReply(
                at.text("letter.kind." + reply.kind().word()),
                reply.sentOn() == null ? at.date() : reply.sentOn(),
                Redacted.ofBrackets(words),
                wanted.isEmpty() ? at.language().other().code() : null);
    }

    private static Problem unknown() {
        return new Problem(LetterError.NO_SUCH_REFERENCE);
    }
}
