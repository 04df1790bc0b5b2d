package org.openiwg.consultation;

import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.openiwg.account.Accounts;
import org.openiwg.consultation.RecordedCalls.RecordedCall;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.web.Document;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.PublicData;
import org.openiwg.record.BodyId;
import org.openiwg.record.CsvTable;
import org.openiwg.record.Readers;
import org.openiwg.record.Register;
import org.openiwg.record.Slug;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The consultations of a body, and what was done with the submissions of one, as CSV. */
@PublicData
class ConsultationFiles {

    private final Register register;
    private final Readers readers;
    private final Accounts accounts;
    private final CallStore calls;
    private final QuestionStore questions;
    private final SubmissionStore submissions;

    ConsultationFiles(Register register, Readers readers, Accounts accounts, DataSource app) {
        this.register = register;
        this.readers = readers;
        this.accounts = accounts;
        this.calls = new CallStore(app);
        this.questions = new QuestionStore(app);
        this.submissions = new SubmissionStore(app);
    }

    @GetMapping("/bodies/{slug}/consultations.csv")
    Document list(@PathVariable String slug, PageContext at) {
        CsvTable table = new CsvTable(
                "id",
                "title_en",
                "title_fr",
                "opened",
                "closes",
                "closed",
                "submissions",
                "report_due",
                "reported",
                "entry");
        for (RecordedCall call :
                RecordedCalls.of(register.snapshot(), body(slug, at), readers.of(at.visitor()), at.date())) {
            table.row(
                    "consultation/" + call.slug(),
                    call.title().isEmpty() ? new org.openiwg.record.Bilingual("", "") : call.title(),
                    call.opened(),
                    call.closing(),
                    call.closed(),
                    call.submissions(),
                    call.reportDue(),
                    call.reported(),
                    call.entry());
        }
        return table.document(slug + "-consultations.csv");
    }

    @GetMapping("/bodies/{slug}/consultations/{name}/submissions.csv")
    Document submissions(@PathVariable String slug, @PathVariable String name, PageContext at) {
        BodyId body = body(slug, at);
        RecordedCall recorded =
                RecordedCalls.of(register.snapshot(), body, readers.of(at.visitor()), at.date()).stream()
                        .filter(call -> call.slug().equals(name) && call.reported() != null)
                        .findFirst()
                        .orElseThrow(Problem::notFound);
        Call held = calls.find(body, recorded.slug())
                .filter(call -> call.state() == Call.State.REPORTED)
                .orElseThrow(Problem::notFound);
        List<Question> asked = questions.of(held.id());
        CsvTable table = new CsvTable(
                "reference",
                "writer",
                "confidential",
                "disposition",
                "what_was_done_en",
                "what_was_done_fr",
                "answers");
        for (Submission one : submissions.sent(held.id())) {
            PublishedSubmission english = PublishedSubmission.of(one, asked, Language.EN);
            PublishedSubmission french = PublishedSubmission.of(one, asked, Language.FR);
            table.row(
                    one.reference(),
                    english.writer(),
                    one.isConfidential() ? "yes" : "no",
                    english.verdict().word().toLowerCase(Locale.ROOT),
                    english.done(),
                    french.done(),
                    String.join(
                            "\n\n",
                            english.answers().stream()
                                    .map(answered -> answered.question() + "\n" + answered.answer())
                                    .toList()));
        }
        return table.document(slug + "-" + name + "-submissions.csv");
    }

    private BodyId body(String slug, PageContext at) {
        if (!Slug.isSlug(slug) || !accounts.of(at).bodies().contains(new BodyId(slug))) {
            throw Problem.notFound();
        }
        return new BodyId(slug);
    }
}
