package org.openiwg.letter;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.openiwg.account.Accounts;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.account.pages.BodyFrames;
import org.openiwg.account.pages.Part;
import org.openiwg.letter.Stamps.Verdict;
import org.openiwg.people.Throttle;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.ContactAddress;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.OwnProof;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SeeOther;
import org.openiwg.record.BodyId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Writing to a body, for everybody, without an account, a script or a cookie. Machines are kept out by the time that the stamp of the
 * form tells, by a field that no human sees, and by how many letters come from one place and in all.
 */
@PrivatePages
class WritePages {

    private static final String WRITE = "/bodies/{slug}/write";

    private static final int MOST_FROM_ONE_ADDRESS = 10;
    private static final int MOST_IN_ALL = 300;

    private static final int GONE = 410;
    private static final int TO_PUT_RIGHT = 422;
    private static final int TOO_MANY = 429;

    private final Accounts accounts;
    private final BodyFrames frames;
    private final Stamps stamps;
    private final Throttle throttle;
    private final ReceiveLetter receive;
    private final ContactAddress contact;
    private final Clock clock;

    WritePages(
            Accounts accounts,
            BodyFrames frames,
            Stamps stamps,
            Throttle throttle,
            ReceiveLetter receive,
            ContactAddress contact,
            Clock clock) {
        this.accounts = accounts;
        this.frames = frames;
        this.stamps = stamps;
        this.throttle = throttle;
        this.receive = receive;
        this.contact = contact;
        this.clock = clock;
    }

    @Needs(Needs.NOTHING)
    @GetMapping(WRITE)
    Reply write(@PathVariable String slug, PageContext at) {
        BodyFrame frame = frames.below(slug, Part.REMINDERS, at);
        BodyDuties body = BodyDuties.of(accounts, slug, at);
        if (body.isDissolved()) {
            return closed(frame, body, 200);
        }
        return WritePage.of(frame, stamps.issue(slug, clock.instant()), Typed.of(WritePage.EMPTY), body, 200);
    }

    @Needs(Needs.NOTHING)
    @OwnProof
    @PostMapping(WRITE)
    Reply send(
            @PathVariable String slug,
            @RequestParam Map<String, String> values,
            PageContext at,
            HttpServletRequest request) {
        BodyFrame frame = frames.below(slug, Part.REMINDERS, at);
        BodyDuties body = BodyDuties.of(accounts, slug, at);
        if (body.isDissolved()) {
            return closed(frame, body, GONE);
        }
        Typed typed = Typed.of(values);
        String stamp = typed.value("stamp");
        Verdict verdict = stamps.judge(stamp, slug, clock.instant());
        Optional<WrittenLetter> written = WrittenForm.read(typed, stamp, body);
        if (verdict != Verdict.GOOD && typed.isSound()) {
            typed.refuse("words", at.text("letter.write.error.stamp." + Words.of(verdict)));
        }
        if (written.isEmpty() || !typed.isSound()) {
            // Whoever was too fast or had mistakes keeps the stamp: the time goes on.
            boolean fresh = verdict == Verdict.TOO_OLD || verdict == Verdict.FORGED;
            String next = fresh ? stamps.issue(slug, clock.instant()) : stamp;
            return WritePage.of(frame, next, typed, body, TO_PUT_RIGHT);
        }
        if (!isAllowed(request)) {
            typed.refuse("words", at.text("letter.write.error.too-many"));
            return WritePage.of(frame, stamp, typed, body, TOO_MANY).later(contact.orNothing());
        }
        String reference = receive.receive(written.get(), null, "");
        return new SeeOther(
                at.link("/bodies/" + slug + "/letters/" + reference + "/receipt/" + stamps.secretOf(reference)));
    }

    private boolean isAllowed(HttpServletRequest request) {
        boolean fromHere = throttle.allows("letter from", request.getRemoteAddr(), MOST_FROM_ONE_ADDRESS);
        // Whoever floods from one place must not use up what is left for all others.
        return fromHere && throttle.allows("letter", "", MOST_IN_ALL);
    }

    private static WriteClosedPage closed(BodyFrame frame, BodyDuties body, int status) {
        BodyId successor = body.account().successor();
        Cell heir = successor == null
                ? null
                : Cell.link(
                        body.books()
                                .names()
                                .body(successor)
                                .in(body.at().language().locale()),
                        body.at().link("/bodies/" + successor + "/write"));
        return new WriteClosedPage(frame, heir, status);
    }
}
