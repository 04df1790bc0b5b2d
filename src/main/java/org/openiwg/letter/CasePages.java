package org.openiwg.letter;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Document;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SeeOther;
import org.openiwg.record.AcceptedFile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A letter on the desk: reading it, and the small things that are done with it. */
@PrivatePages
class CasePages {

    private static final String CASE = "/bodies/{slug}/letterbox/{reference:" + Reference.IN_PATH + "}";
    private static final int LONGEST_COMMENT = 5_000;

    private final LetterDesk desk;
    private final ShowCase show;
    private final ReadLetters letters;
    private final CaseStore cases;
    private final MergeLetters merge;
    private final SendReply send;
    private final AskChairs chairs;
    private final ForgetLetters forget;
    private final Clock clock;

    CasePages(
            LetterDesk desk,
            ShowCase show,
            ReadLetters letters,
            DataSource app,
            MergeLetters merge,
            SendReply send,
            AskChairs chairs,
            ForgetLetters forget,
            Clock clock) {
        this.desk = desk;
        this.show = show;
        this.letters = letters;
        this.cases = new CaseStore(app);
        this.merge = merge;
        this.send = send;
        this.chairs = chairs;
        this.forget = forget;
        this.clock = clock;
    }

    @Needs(LetterPermissions.READ)
    @GetMapping(CASE)
    Page look(@PathVariable String slug, @PathVariable String reference, PageContext at) {
        return show.of(desk.open(slug, reference, at), "", List.of(), at);
    }

    @Needs(LetterPermissions.READ_ALL)
    @GetMapping(CASE + "/scan")
    Document scan(@PathVariable String slug, @PathVariable String reference, PageContext at) {
        Letter letter = desk.open(slug, reference, at);
        AcceptedFile scan = cases.scan(letter.id()).orElseThrow(Problem::notFound);
        String ending = scan.name().substring(scan.name().lastIndexOf('.') + 1).replaceAll("[^A-Za-z0-9]", "");
        return Document.saved(scan.mediaType(), scan.content(), letter.reference() + "." + ending);
    }

    @Needs(LetterPermissions.COMMENT)
    @PostMapping(CASE + "/comment")
    Reply comment(
            @PathVariable String slug,
            @PathVariable String reference,
            @RequestParam Map<String, String> values,
            PageContext at) {
        Letter letter = openCase(slug, reference, at);
        Typed typed = Typed.of(values);
        String words = TypedText.of(typed, "comment");
        if (words.isEmpty() || !TypedText.isSound(words, LONGEST_COMMENT)) {
            String error = at.text("letter.comment.error", LONGEST_COMMENT);
            return show.of(letter, typed.value("comment"), List.of(new FormError(error, "comment")), at);
        }
        cases.comment(letter.id(), clock.instant(), LetterDesk.actor(at, slug, LetterPermissions.COMMENT), words);
        return back(letter, at);
    }

    @Needs(LetterPermissions.KEEP)
    @PostMapping(CASE + "/ask")
    Reply ask(@PathVariable String slug, @PathVariable String reference, HttpServletRequest request, PageContext at) {
        Letter letter = openCase(slug, reference, at);
        String[] asked = request.getParameterValues("asked");
        List<String> members = desk.body(slug, at).account().members();
        Arrays.stream(asked == null ? new String[0] : asked)
                .filter(members::contains)
                .forEach(institution -> cases.ask(letter.id(), institution));
        return back(letter, at);
    }

    @Needs(LetterPermissions.KEEP)
    @PostMapping(CASE + "/merge")
    Reply merge(
            @PathVariable String slug,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String into,
            PageContext at) {
        Letter letter = openCase(slug, reference, at);
        Letter main = letters.find(slug, into).orElse(null);
        String actor = LetterDesk.actor(at, slug, LetterPermissions.KEEP);
        if (main == null || !merge.merge(letters.on(letter, at.today()), letters.on(main, at.today()), actor)) {
            return show.of(letter, "", List.of(new FormError(at.text("letter.merge.error"), "into")), at);
        }
        return back(letter, at);
    }

    @Needs(LetterPermissions.KEEP)
    @PostMapping(CASE + "/withdrawal")
    Reply withdrawal(@PathVariable String slug, @PathVariable String reference, PageContext at) {
        Letter letter = openCase(slug, reference, at);
        if (letter.takenBack() == null || chairs.withdrawal(letter).isPresent()) {
            throw Problem.notFound();
        }
        chairs.proposeWithdrawal(letter, LetterDesk.actor(at, slug, LetterPermissions.KEEP));
        return back(letter, at);
    }

    /** A signed reply was posted. */
    @Needs(LetterPermissions.KEEP)
    @PostMapping(CASE + "/sent")
    Reply sent(
            @PathVariable String slug,
            @PathVariable String reference,
            @RequestParam Map<String, String> values,
            PageContext at) {
        Letter letter = openCase(slug, reference, at);
        LetterReply signed = letters.on(letter, at.today()).replies().stream()
                .filter(reply -> reply.letter().equals(letter.id()) && reply.state() == LetterReply.State.SIGNED)
                .findFirst()
                .orElseThrow(Problem::notFound);
        Typed typed = Typed.of(values);
        Optional<LocalDate> day = ReplyForm.sentOn(letter, LetterReply.Way.PAPER, typed, at);
        if (day.isEmpty()) {
            return show.of(letter, "", typed.errors(), at);
        }
        send.send(signed, LetterReply.State.SIGNED, day.get(), LetterDesk.actor(at, slug, LetterPermissions.KEEP));
        return back(letter, at);
    }

    @Needs(LetterPermissions.KEEP)
    @PostMapping(CASE + "/forget")
    Reply forget(@PathVariable String slug, @PathVariable String reference, PageContext at) {
        Letter letter = desk.open(slug, reference, at);
        if (!forget.one(letter)) {
            throw Problem.notFound();
        }
        cases.step(letter.id(), clock.instant(), LetterDesk.actor(at, slug, LetterPermissions.KEEP), "forgotten", "");
        return back(letter, at);
    }

    private Letter openCase(String slug, String reference, PageContext at) {
        Letter letter = desk.openAccepted(slug, reference, at);
        if (!letters.on(letter, at.today()).isOpen()) {
            throw Problem.notFound();
        }
        return letter;
    }

    private static SeeOther back(Letter letter, PageContext at) {
        return new SeeOther(at.link(letter.desk()));
    }
}
