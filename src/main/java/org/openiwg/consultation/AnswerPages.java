package org.openiwg.consultation;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openiwg.consultation.GuardForm.Verdict;
import org.openiwg.consultation.SubmissionStore.Words;
import org.openiwg.platform.Today;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.ContactAddress;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SeeOther;
import org.openiwg.record.AcceptedFile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Answering a call, without an account; whoever has the private link comes back to what they wrote. */
@PrivatePages
@RequestMapping("/bodies/{slug}/consultations/{name}/answer")
class AnswerPages {

    private static final String SECRET = "/{secret:" + Secret.PATTERN + "}";

    private static final int TOO_MANY = 429;

    private final FindCalls find;
    private final QuestionStore questions;
    private final SubmissionStore submissions;
    private final InvitationStore invitations;
    private final ReceiveSubmission receive;
    private final ReportConsultation reports;
    private final AcceptFiles accept;
    private final GuardForm guard;
    private final ContactAddress contact;
    private final Today today;

    AnswerPages(
            FindCalls find,
            DataSource app,
            ReceiveSubmission receive,
            ReportConsultation reports,
            AcceptFiles accept,
            GuardForm guard,
            ContactAddress contact,
            Today today) {
        this.find = find;
        this.questions = new QuestionStore(app);
        this.submissions = new SubmissionStore(app);
        this.invitations = new InvitationStore(app);
        this.receive = receive;
        this.reports = reports;
        this.accept = accept;
        this.guard = guard;
        this.contact = contact;
        this.today = today;
    }

    @Needs(Needs.NOTHING)
    @GetMapping
    Reply blank(@PathVariable String slug, @PathVariable String name, PageContext at) {
        Call call = shown(slug, name);
        Ruling ruling = CallRules.answersAreTakenUntilTheClosingDay(call, false, today.date());
        return ruling instanceof Ruling.Accepted
                ? page(call, Typed.nothing(), null, at)
                : new SeeOther(FindCalls.page(call, at));
    }

    @Needs(Needs.NOTHING)
    @PostMapping
    Reply begin(
            @PathVariable String slug,
            @PathVariable String name,
            @RequestParam Map<String, String> values,
            @RequestParam @Nullable List<MultipartFile> files,
            PageContext at,
            HttpServletRequest request)
            throws IOException {
        return keep(shown(slug, name), Secret.next(), null, values, files, at, request);
    }

    @Needs(Needs.NOTHING)
    @GetMapping(SECRET)
    Reply come(@PathVariable String slug, @PathVariable String name, @PathVariable String secret, PageContext at) {
        Call call = find.call(slug, name);
        Optional<Submission> known = submissions.withSecret(call.id(), secret);
        boolean invited = invitations.withSecret(call.id(), secret).isPresent();
        if (known.isPresent() && known.get().state() != Submission.State.DRAFT) {
            return receipt(call, known.get(), List.of(), at);
        }
        if (known.isEmpty() && !invited || invitations.isRevoked(secret) || call.state() != Call.State.OPEN) {
            throw new Problem(ConsultationError.LINK_GONE);
        }
        return page(call, known.map(AnswerForm::typed).orElseGet(Typed::nothing), known.orElse(null), at);
    }

    @Needs(Needs.NOTHING)
    @PostMapping(SECRET)
    Reply again(
            @PathVariable String slug,
            @PathVariable String name,
            @PathVariable String secret,
            @RequestParam Map<String, String> values,
            @RequestParam @Nullable List<MultipartFile> files,
            PageContext at,
            HttpServletRequest request)
            throws IOException {
        Call call = find.call(slug, name);
        Submission known = submissions.withSecret(call.id(), secret).orElse(null);
        if (known == null && invitations.withSecret(call.id(), secret).isEmpty()) {
            throw new Problem(ConsultationError.LINK_GONE);
        }
        return keep(call, secret, known, values, files, at, request);
    }

    private Reply keep(
            Call call,
            String secret,
            @Nullable Submission known,
            Map<String, String> values,
            @Nullable List<MultipartFile> files,
            PageContext at,
            HttpServletRequest request)
            throws IOException {
        Typed typed = Typed.of(values);
        boolean finished = typed.value("keep").isEmpty();
        Words words = AnswerForm.read(questions.of(call.id()), typed, finished, at);
        List<AcceptedFile> accepted = accept.of(
                files, known == null ? 0 : submissions.attachments(known.id()).size(), typed, "files", at);
        Verdict verdict = guard.judge(values, request);
        if (verdict != Verdict.GOOD) {
            String key = verdict == Verdict.TOO_FAST ? "consultation.fault.too-fast" : "consultation.fault.trapped";
            typed.refuse("name", at.text(key));
        }
        if (!typed.isSound()) {
            return page(call, typed, known, at);
        }
        if (!guard.allows(request)) {
            typed.refuse("name", at.text("consultation.fault.too-many"));
            return page(call, typed, known, contact.orNothing(), TOO_MANY, at);
        }
        Ruling ruling = receive.keep(call.id(), secret, words, accepted, finished);
        if (ruling instanceof Ruling.Accepted) {
            return new SeeOther(FindCalls.page(call, at) + "/answer/" + secret);
        }
        CallPages.refuse(typed, "name", ruling, at);
        return page(call, typed, known, at);
    }

    @Needs(Needs.NOTHING)
    @PostMapping(SECRET + "/withdraw")
    Reply withdraw(@PathVariable String slug, @PathVariable String name, @PathVariable String secret, PageContext at) {
        Call call = find.call(slug, name);
        Submission one =
                submissions.withSecret(call.id(), secret).orElseThrow(() -> new Problem(ConsultationError.LINK_GONE));
        Ruling ruling = receive.withdraw(call.id(), secret, reports.isWithTheChairs(call));
        return ruling instanceof Ruling.Accepted
                ? new SeeOther(FindCalls.page(call, at) + "/answer/" + secret)
                : receipt(call, one, CallPages.words(ruling, at), at);
    }

    @Needs(Needs.NOTHING)
    @PostMapping(SECRET + "/files/{file:[0-9a-f]{8}-[0-9a-f-]{27}}/remove")
    Reply detach(
            @PathVariable String slug,
            @PathVariable String name,
            @PathVariable String secret,
            @PathVariable UUID file,
            PageContext at) {
        Call call = find.call(slug, name);
        submissions
                .withSecret(call.id(), secret)
                .filter(one -> one.state() == Submission.State.DRAFT)
                .ifPresent(one -> submissions.detach(one.id(), file));
        return new SeeOther(FindCalls.page(call, at) + "/answer/" + secret);
    }

    /** A call that everyone may know of. */
    private Call shown(String slug, String name) {
        Call call = find.call(slug, name);
        if (call.members() || call.state().isWritten()) {
            throw Problem.notFound();
        }
        return call;
    }

    private AnswerPage page(Call call, Typed typed, @Nullable Submission known, PageContext at) {
        return page(call, typed, known, "", typed.status(), at);
    }

    private AnswerPage page(
            Call call, Typed typed, @Nullable Submission known, String address, int status, PageContext at) {
        List<Question> asked = questions.of(call.id());
        return new AnswerPage(
                find.frame(call.body().slug(), at),
                call,
                AnswerForm.questions(asked, typed, at),
                AnswerForm.writer(typed, at),
                typed.errors(),
                address,
                status,
                known,
                known == null ? List.of() : submissions.attachments(known.id()),
                at);
    }

    private ReceiptPage receipt(Call call, Submission one, List<String> refused, PageContext at) {
        boolean open = call.state() != Call.State.REPORTED && !reports.isWithTheChairs(call);
        return new ReceiptPage(
                find.frame(call.body().slug(), at), call, one, questions.of(call.id()), open, refused, at);
    }
}
