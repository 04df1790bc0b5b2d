package org.openiwg.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Document;
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

/** One submission in full, for staff: what of it is published, and what was done with it. */
@PrivatePages
@RequestMapping("/bodies/{slug}/consult/{name}/submissions/" + QuestionPages.ID)
class SubmissionPages {

    private static final int LONGEST = 5_000;
    private static final int LONGEST_PASSAGES = 10_000;

    private final FindCalls find;
    private final QuestionStore questions;
    private final SubmissionStore submissions;
    private final ReportConsultation reports;

    SubmissionPages(FindCalls find, DataSource app, ReportConsultation reports) {
        this.find = find;
        this.questions = new QuestionStore(app);
        this.submissions = new SubmissionStore(app);
        this.reports = reports;
    }

    @Needs(CallPages.READ)
    @GetMapping
    SubmissionPage show(@PathVariable String slug, @PathVariable String name, @PathVariable UUID id, PageContext at) {
        Call call = find.call(slug, name);
        Submission one = submission(call, id);
        return page(call, one, typed(one), List.of(), one.version(), at);
    }

    @Needs(CallPages.CONSULT)
    @PostMapping
    Reply judge(
            @PathVariable String slug,
            @PathVariable String name,
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            PageContext at) {
        Call call = find.call(slug, name);
        Submission one = submission(call, id);
        Typed typed = Typed.of(values);
        CheckForm form = new CheckForm(typed, at);
        List<String> passages = Redaction.lines(form.text("passages", LONGEST_PASSAGES, false));
        boolean published = call.state() == Call.State.REPORTED;
        Disposition done = published ? one.disposition() : disposition(typed, form, at);
        if (!published && !List.of("yes", "no").contains(typed.value("shown")) && !one.isConfidential()) {
            typed.refuse("shown", at.text("consultation.fault.needed"));
        }
        for (String passage : passages) {
            if (!isIn(one, passage)) {
                typed.refuse("passages", at.text("consultation.fault.passage", passage));
            }
        }
        if (!typed.isSound()) {
            return page(call, one, typed, List.of(), Math.max(0, typed.number("version")), at);
        }
        Submission seen = at(one, typed.number("version"));
        Submission.Moderation found =
                new Submission.Moderation(true, one.isConfidential() || form.is("shown"), passages);
        Ruling ruling = published
                ? reports.blacken(seen, passages, CallPages.actor(at))
                : reports.judge(seen, found, done, CallPages.actor(at));
        if (ruling instanceof Ruling.Accepted) {
            return new SeeOther(FindCalls.desk(call, at));
        }
        CallPages.refuse(typed, published ? "passages" : "verdict", ruling, at);
        boolean overtaken = ruling instanceof Ruling.Overtaken;
        Submission now = submission(call, id);
        return page(call, now, typed, overtaken ? stored(now, at) : List.of(), now.version(), at);
    }

    private static @Nullable Disposition disposition(Typed typed, CheckForm form, PageContext at) {
        Bilingual text = form.texts("done", LONGEST, false);
        Disposition.Verdict verdict = Disposition.Verdict.of(typed.value("verdict"));
        if (verdict == null && !text.isEmpty()) {
            typed.refuse("verdict", at.text("consultation.fault.needed"));
        }
        if (verdict != null && text.isEmpty()) {
            typed.refuse("done_en", at.text("consultation.fault.done"));
        }
        return verdict == null ? null : new Disposition(verdict, text);
    }

    /** Whether the words to be blacked out stand anywhere in it. */
    private static boolean isIn(Submission one, String passage) {
        return Stream.concat(one.answers().values().stream(), Stream.of(one.name(), one.organisation()))
                .anyMatch(text -> !Redaction.without(text, List.of(passage)).equals(text));
    }

    private static Submission at(Submission one, int version) {
        return new Submission(
                one.id(),
                one.call(),
                one.reference(),
                one.state(),
                one.name(),
                one.organisation(),
                one.email(),
                one.language(),
                one.isConfidential(),
                one.isNamePublic(),
                one.sent(),
                one.moderation(),
                one.disposition(),
                version,
                one.answers());
    }

    @Needs(CallPages.READ)
    @GetMapping("/files/{file:[0-9a-f]{8}-[0-9a-f-]{27}}")
    Document file(
            @PathVariable String slug, @PathVariable String name, @PathVariable UUID id, @PathVariable UUID file) {
        Submission one = submission(find.call(slug, name), id);
        return submissions.attachments(one.id()).stream()
                .filter(attachment -> attachment.id().equals(file))
                .map(attachment -> Document.saved(
                        attachment.file().mediaType(),
                        attachment.file().content(),
                        attachment.file().name().replaceAll("[^A-Za-z0-9._-]+", "-")))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private Submission submission(Call call, UUID id) {
        return submissions
                .find(call.id(), id)
                .filter(one -> one.state() == Submission.State.SENT)
                .orElseThrow(Problem::notFound);
    }

    private static Typed typed(Submission one) {
        Disposition done = one.disposition();
        boolean looked = one.moderation().looked();
        List<String> passages = looked
                ? one.moderation().passages()
                : Redaction.suggestions(one.answers().values());
        return Typed.of(Map.of(
                "passages", String.join("\n", passages),
                "shown", looked ? one.moderation().shown() ? "yes" : "no" : "",
                "verdict", done == null ? "" : done.verdict().word(),
                "done_en", done == null ? "" : done.text().en(),
                "done_fr", done == null ? "" : done.text().fr()));
    }

    private static List<Fact> stored(Submission one, PageContext at) {
        Disposition done = one.disposition();
        return List.of(
                Fact.of(at.text("consultation.field.shown"), Cell.tag(CallWords.publication(one, at))),
                Fact.of(
                        at.text("consultation.field.passages"),
                        String.join("; ", one.moderation().passages())),
                Fact.of(
                        at.text("consultation.field.verdict"),
                        done == null
                                ? at.text("consultation.disposition.missing")
                                : at.text(
                                        "consultation.verdict." + done.verdict().word())),
                Fact.of(
                        at.text("consultation.field.done-en"),
                        done == null ? "" : done.text().en()),
                Fact.of(
                        at.text("consultation.field.done-fr"),
                        done == null ? "" : done.text().fr()));
    }

    private SubmissionPage page(
            Call call, Submission one, Typed typed, List<Fact> stored, int version, PageContext at) {
        List<Field> fields =
                call.state() == Call.State.REPORTED ? List.of(passages(typed, at)) : fields(one, typed, at);
        boolean written = CallRules.theReportIsWrittenAfterClosing(call, reports.isWithTheChairs(call))
                instanceof Ruling.Accepted;
        return new SubmissionPage(
                find.frame(call, at),
                call,
                one,
                questions.of(call.id()),
                submissions.attachments(one.id()),
                fields,
                typed.errors(),
                stored,
                version,
                (written || call.state() == Call.State.REPORTED && one.isForEveryone())
                        && at.visitor().may(CallPages.CONSULT, call.body().slug()),
                at);
    }

    private static Field passages(Typed typed, PageContext at) {
        return Field.text(typed, "passages", at.text("consultation.field.passages"))
                .withLongest(LONGEST_PASSAGES)
                .withHint(at.text("consultation.hint.passages"));
    }

    private static List<Field> fields(Submission one, Typed typed, PageContext at) {
        List<Field> fields = new ArrayList<>();
        if (!one.isConfidential()) {
            fields.add(Field.radios(
                    typed,
                    "shown",
                    at.text("consultation.field.shown"),
                    List.of(
                            new Option("yes", at.text("consultation.shown.yes")),
                            new Option("no", at.text("consultation.shown.no")))));
            fields.add(passages(typed, at));
        }
        fields.add(Field.radios(
                typed,
                "verdict",
                at.text("consultation.field.verdict"),
                java.util.Arrays.stream(Disposition.Verdict.values())
                        .map(verdict -> new Option(verdict.word(), at.text("consultation.verdict." + verdict.word())))
                        .toList()));
        String hint = at.text(one.isConfidential() ? "consultation.hint.done-confidential" : "consultation.hint.done");
        fields.add(Field.text(typed, "done_en", at.text("consultation.field.done-en"))
                .withLongest(LONGEST)
                .withHint(hint));
        fields.add(Field.text(typed, "done_fr", at.text("consultation.field.done-fr"))
                .withLongest(LONGEST));
        return fields;
    }
}
