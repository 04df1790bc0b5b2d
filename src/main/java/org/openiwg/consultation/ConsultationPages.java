package org.openiwg.consultation;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.openiwg.account.pages.BodyFrames;
import org.openiwg.account.pages.Part;
import org.openiwg.consultation.RecordedCalls.RecordedCall;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.PublicPages;
import org.openiwg.record.BodyId;
import org.openiwg.record.Readers;
import org.openiwg.record.Register;
import org.openiwg.record.RegisterSnapshot;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The consultations of a body for everyone. What they show changes only together with the register: a call is written down before its
 * opening is recorded and is not changed afterwards, and submissions appear with the recorded report.
 */
@PublicPages
@RequestMapping("/bodies/{slug}/consultations")
class ConsultationPages {

    private final Register register;
    private final Readers readers;
    private final BodyFrames frames;
    private final CallStore calls;
    private final QuestionStore questions;
    private final SubmissionStore submissions;

    ConsultationPages(Register register, Readers readers, BodyFrames frames, DataSource app) {
        this.register = register;
        this.readers = readers;
        this.frames = frames;
        this.calls = new CallStore(app);
        this.questions = new QuestionStore(app);
        this.submissions = new SubmissionStore(app);
    }

    @GetMapping
    ConsultationsPage list(@PathVariable String slug, PageContext at) {
        var frame = frames.frame(slug, Part.CONSULTATIONS, at);
        BodyId body = new BodyId(slug);
        List<Call> written = at.visitor().may(CallPages.READ, slug)
                ? calls.of(body).stream()
                        .filter(call -> call.state().isWritten())
                        .toList()
                : List.of();
        return new ConsultationsPage(
                frame,
                slug,
                RecordedCalls.of(register.snapshot(), body, readers.of(at.visitor()), at.date()),
                written,
                at);
    }

    @GetMapping("/{name}")
    ConsultationPage one(@PathVariable String slug, @PathVariable String name, PageContext at) {
        var frame = frames.below(slug, Part.CONSULTATIONS, at);
        BodyId body = new BodyId(slug);
        RegisterSnapshot snapshot = register.snapshot();
        RecordedCall call = recorded(snapshot, body, name, at);
        Optional<Call> held = calls.find(body, name);
        List<Question> asked = held.map(one -> questions.of(one.id())).orElse(List.of());
        boolean out = call.reported() != null
                && held.filter(one -> one.state() == Call.State.REPORTED).isPresent();
        return new ConsultationPage(
                frame,
                slug,
                call,
                held.orElse(null),
                asked,
                RecordedCalls.documents(snapshot, body, name, readers.of(at.visitor())),
                out ? PublicReport.of(asked, sent(held), at).questions() : List.of(),
                at);
    }

    @GetMapping("/{name}/submissions")
    SubmissionsPage published(@PathVariable String slug, @PathVariable String name, PageContext at) {
        var frame = frames.below(slug, Part.CONSULTATIONS, at);
        BodyId body = new BodyId(slug);
        RecordedCall call = recorded(register.snapshot(), body, name, at);
        Optional<Call> held = calls.find(body, name).filter(one -> one.state() == Call.State.REPORTED);
        boolean out = call.reported() != null && held.isPresent();
        List<PublishedSubmission> all = out
                ? PublicReport.of(questions.of(held.get().id()), sent(held), at).submissions()
                : List.of();
        return SubmissionsPage.of(frame, slug, call, all, at);
    }

    private List<Submission> sent(Optional<Call> held) {
        return held.map(call -> submissions.sent(call.id())).orElse(List.of());
    }

    private RecordedCall recorded(RegisterSnapshot snapshot, BodyId body, String name, PageContext at) {
        return RecordedCalls.of(snapshot, body, readers.of(at.visitor()), at.date()).stream()
                .filter(call -> call.slug().equals(name))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}
