package org.openiwg.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SeeOther;
import org.openiwg.record.Bilingual;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Summing up question by question, and putting the report to the co-chairs. */
@PrivatePages
@RequestMapping("/bodies/{slug}/consult/{name}")
class ReportPages {

    private static final int LONGEST_SUMMARY = 10_000;
    private static final int LONGEST_REASON = 1_000;

    private final FindCalls find;
    private final ShowDesk show;
    private final ReportConsultation reports;
    private final QuestionStore questions;
    private final SubmissionStore submissions;

    ReportPages(FindCalls find, ShowDesk show, ReportConsultation reports, DataSource app) {
        this.find = find;
        this.show = show;
        this.reports = reports;
        this.questions = new QuestionStore(app);
        this.submissions = new SubmissionStore(app);
    }

    @Needs(CallPages.CONSULT)
    @GetMapping("/summaries/" + QuestionPages.ID)
    StaffFormPage summary(@PathVariable String slug, @PathVariable String name, @PathVariable UUID id, PageContext at) {
        Call call = find.call(slug, name);
        Question question = questions.find(call.id(), id).orElseThrow(Problem::notFound);
        Typed typed = Typed.of(Map.of(
                "summary_en", question.summary().en(),
                "summary_fr", question.summary().fr()));
        return form(call, question, typed, question.version(), at);
    }

    @Needs(CallPages.CONSULT)
    @PostMapping("/summaries/" + QuestionPages.ID)
    Reply summarise(
            @PathVariable String slug,
            @PathVariable String name,
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            PageContext at) {
        Call call = find.call(slug, name);
        Question question = questions.find(call.id(), id).orElseThrow(Problem::notFound);
        Typed typed = Typed.of(values);
        Bilingual summary = new CheckForm(typed, at).texts("summary", LONGEST_SUMMARY, false);
        if (!typed.isSound()) {
            return form(call, question, typed, Math.max(0, typed.number("version")), at);
        }
        Ruling ruling = reports.summarise(call.id(), id, summary, typed.number("version"));
        if (ruling instanceof Ruling.Accepted) {
            return new SeeOther(FindCalls.desk(call, at));
        }
        CallPages.refuse(typed, "summary_en", ruling, at);
        StaffFormPage form = form(call, question, typed, question.version(), at);
        return ruling instanceof Ruling.Overtaken
                ? form.beside(List.of(
                        Fact.of(
                                at.text("consultation.field.summary-en"),
                                question.summary().en()),
                        Fact.of(
                                at.text("consultation.field.summary-fr"),
                                question.summary().fr())))
                : form;
    }

    /** The answers stand above, so that nobody has to go back and forth. */
    private StaffFormPage form(Call call, Question question, Typed typed, int version, PageContext at) {
        List<Submission> sent = submissions.sent(call.id());
        List<Fact> answers = new ArrayList<>();
        answers.add(Fact.of(
                at.text("consultation.field.question"),
                question.text().in(at.language().locale())));
        Tally.of(question, sent)
                .forEach(tally ->
                        answers.add(Fact.of(tally.option().in(at.language().locale()), at.number(tally.times()))));
        if (!question.isChoice()) {
            sent.stream()
                    .filter(one -> !one.answer(question).isEmpty())
                    .forEach(one -> answers.add(Fact.of(one.reference(), one.answer(question))));
        }
        List<Field> fields = List.of(
                Field.text(typed, "summary_en", at.text("consultation.field.summary-en"))
                        .withLongest(LONGEST_SUMMARY)
                        .withHint(at.text("consultation.hint.summary")),
                Field.text(typed, "summary_fr", at.text("consultation.field.summary-fr"))
                        .withLongest(LONGEST_SUMMARY));
        return StaffFormPage.of(find.frame(call, at), "summary", fields, typed, version, at)
                .showing(answers);
    }

    @Needs(CallPages.READ)
    @GetMapping("/report")
    ReportPage report(@PathVariable String slug, @PathVariable String name, PageContext at) {
        return page(find.call(slug, name), List.of(), at);
    }

    @Needs(CallPages.CONSULT)
    @PostMapping("/report")
    Reply propose(@PathVariable String slug, @PathVariable String name, PageContext at) {
        Call call = find.call(slug, name);
        Ruling ruling = reports.propose(call.id(), CallPages.actor(at));
        return ruling instanceof Ruling.Accepted
                ? new SeeOther(FindCalls.desk(call, "/report", at))
                : page(
                        call,
                        CallPages.words(ruling, at).stream()
                                .map(text -> new FormError(text, "steps"))
                                .toList(),
                        at);
    }

    @Needs(CallPages.CONSULT)
    @PostMapping("/report/back")
    Reply takeBack(
            @PathVariable String slug,
            @PathVariable String name,
            @RequestParam Map<String, String> values,
            PageContext at) {
        Call call = find.call(slug, name);
        Typed typed = Typed.of(values);
        Bilingual reason = new CheckForm(typed, at).texts("reason", LONGEST_REASON, false);
        Ruling ruling = typed.isSound()
                ? reports.takeBack(call, reason, CallPages.actor(at))
                : Ruling.refused(Ruling.Reason.REASON_MISSING);
        if (ruling instanceof Ruling.Accepted) {
            return new SeeOther(FindCalls.desk(call, at));
        }
        CallPages.refuse(typed, "reason_en", ruling, at);
        return page(call, typed.errors(), at).withTyped(typed);
    }

    private ReportPage page(Call call, List<FormError> errors, PageContext at) {
        List<Submission> sent = submissions.sent(call.id());
        DeskOfCallPage desk = show.desk(call, errors, at);
        return new ReportPage(
                find.frame(call, at), desk, PublicReport.of(questions.of(call.id()), sent, at), Typed.nothing());
    }
}
