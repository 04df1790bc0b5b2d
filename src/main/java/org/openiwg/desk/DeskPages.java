package org.openiwg.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openiwg.body.SignOff;
import org.openiwg.desk.RecordDraft.Outcome;
import org.openiwg.platform.Today;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SeeOther;
import org.openiwg.record.ActKind;
import org.openiwg.record.Proposal;
import org.openiwg.record.Register;
import org.openiwg.record.RegisterIsReadOnly;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.Slug;
import org.openiwg.record.Statement;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The desk of a body: choose an act, fill its form, look at what it changes, record it. */
@PrivatePages
@RequestMapping("/bodies/{slug}/desk")
class DeskPages {

    private static final String NEW = "/new/{act:[a-z]+\\.[a-z]+}";
    private static final String DRAFT = "/drafts/{id:[0-9a-f]{8}-[0-9a-f-]{27}}";

    private final Register register;
    private final DraftStore drafts;
    private final DraftFileStore files;
    private final RecordDraft recording;
    private final SignOff signOff;
    private final Clock clock;

    DeskPages(Register register, SignOff signOff, DataSource app, Today today, Clock clock) {
        this.signOff = signOff;
        this.register = register;
        this.drafts = new DraftStore(app);
        this.files = new DraftFileStore(app);
        this.recording = new RecordDraft(register, app, today::date, signOff::propose);
        this.clock = clock;
    }

    @Needs(Scribe.OWN)
    @GetMapping
    DeskPage desk(@PathVariable String slug, PageContext at) {
        Scribe scribe = scribe(slug, at);
        drafts.forgetOld(clock.instant());
        return DeskPage.of(view(scribe, slug, at), drafts.of(scribe.person(), slug));
    }

    @Needs(Scribe.OWN)
    @GetMapping("/debts")
    DebtsPage debts(@PathVariable String slug, PageContext at) {
        return DebtsPage.of(view(scribe(slug, at), slug, at));
    }

    @Needs(Scribe.OWN)
    @GetMapping(NEW)
    FormPage form(@PathVariable String slug, @PathVariable String act, PageContext at, HttpServletRequest request) {
        Scribe scribe = scribe(slug, at);
        ActForm form = formOf(act, scribe);
        DeskView desk = view(scribe, slug, at);
        // Links from other pages say what the act is about.
        Typed typed = Typed.read(form, request::getParameter);
        return FormPage.of(form, typed, List.of(), desk.snapshot().size(), desk.page("/new/" + act), desk);
    }

    @Needs(Scribe.OWN)
    @PostMapping(NEW)
    Reply typed(
            @PathVariable String slug,
            @PathVariable String act,
            @RequestParam(defaultValue = "0") long seen,
            @RequestParam @Nullable String keep,
            PageContext at,
            HttpServletRequest request) {
        Scribe scribe = scribe(slug, at);
        ActForm form = formOf(act, scribe);
        Typed typed = Typed.read(form, request::getParameter);
        DeskView desk = view(scribe, slug, at);
        List<Objection> objections = keep == null ? objections(form, typed, desk) : List.of();
        if (!objections.isEmpty()) {
            return FormPage.of(form, typed, objections, seen, desk.page("/new/" + act), desk);
        }
        UUID id = drafts.add(scribe.person(), slug, form.kind(), typed, seen, clock.instant());
        return new SeeOther(desk.page(AboutEntry.next(keep, id)));
    }

    @Needs(Scribe.OWN)
    @GetMapping(DRAFT + "/form")
    Reply edit(@PathVariable String slug, @PathVariable UUID id, PageContext at) {
        Scribe scribe = scribe(slug, at);
        Draft draft = draft(slug, id, scribe);
        return form(draft, List.of(), view(scribe, slug, at));
    }

    @Needs(Scribe.OWN)
    @PostMapping(DRAFT + "/form")
    Reply edited(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam @Nullable String keep,
            PageContext at,
            HttpServletRequest request) {
        Scribe scribe = scribe(slug, at);
        Draft draft = draft(slug, id, scribe);
        ActForm form = ActForm.of(formOf(draft.kind().word(), scribe).kind(), draft.aim());
        Typed typed = Typed.read(form, request::getParameter);
        DeskView desk = view(scribe, slug, at);
        if (!drafts.keep(id, scribe.person(), typed, draft.seen(), clock.instant())) {
            throw new Problem(DeskError.DRAFT_GONE);
        }
        List<Objection> objections = keep == null ? objections(draft(slug, id, scribe), desk) : List.of();
        return objections.isEmpty()
                ? new SeeOther(desk.page(AboutEntry.next(keep, id)))
                : form(draft(slug, id, scribe), objections, desk);
    }

    @Needs(Scribe.OWN)
    @GetMapping(DRAFT)
    Reply look(@PathVariable String slug, @PathVariable UUID id, PageContext at) {
        Scribe scribe = scribe(slug, at);
        Draft draft = draft(slug, id, scribe);
        Long entry = draft.recordedAs();
        return entry == null ? preview(draft, view(scribe, slug, at), false) : whereIs(entry, slug, at);
    }

    @Needs(Scribe.OWN)
    @PostMapping(DRAFT)
    Reply confirm(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long seen,
            PageContext at) {
        Scribe scribe = scribe(slug, at);
        Draft known = draft(slug, id, scribe);
        formOf(known.kind().word(), scribe);
        try {
            return switch (recording.record(id, scribe, seen)) {
                case Outcome.Recorded(long index) -> whereIs(index, slug, at);
                case Outcome.Proposed(long index) -> whereIs(index, slug, at);
                case Outcome.Refused(Draft draft, var objections) -> form(draft, objections, view(scribe, slug, at));
                case Outcome.Overtaken(Draft draft) -> preview(draft, view(scribe, slug, at), true);
                case Outcome.Gone() -> throw new Problem(DeskError.DRAFT_GONE);
            };
        } catch (RegisterIsReadOnly since) {
            return preview(known, view(scribe, slug, at), false);
        }
    }

    @Needs(Scribe.OWN)
    @PostMapping(DRAFT + "/discard")
    SeeOther discard(@PathVariable String slug, @PathVariable UUID id, PageContext at) {
        drafts.discard(id, scribe(slug, at).person());
        return new SeeOther(at.link("/bodies/" + slug + "/desk"));
    }

    /** Where its writer sees what became of a draft: an entry of the register, or what waits for the co-chairs. */
    private SeeOther whereIs(long index, String slug, PageContext at) {
        boolean waits = register.entry(index).statement() instanceof Statement.Proposed;
        return new SeeOther(at.link(
                waits && at.visitor().may("sign-off", slug)
                        ? "/bodies/" + slug + "/sign-off/" + index
                        : "/record/" + index));
    }

    /** What a draft would do; when the rules no longer take it, its form with the reason. */
    private Reply preview(Draft draft, DeskView desk, boolean overtaken) {
        return switch (recording.judge(draft, desk.scribe(), desk.snapshot())) {
            case Judged.Refused(var objections) -> form(draft, objections, desk);
            case Judged.Accepted accepted ->
                PreviewPage.of(
                        draft,
                        accepted,
                        files.of(draft.id()),
                        desk,
                        Meanwhile.about(accepted.act(), draft.seen(), desk.snapshot()),
                        readOnly(desk.at()),
                        overtaken,
                        both(draft, accepted, desk));
        };
    }

    /** What both co-chairs must sign; null when one hand is enough. */
    private PreviewPage.@Nullable Both both(Draft draft, Judged.Accepted accepted, DeskView desk) {
        if (!RecordDraft.needsBoth(accepted.statements(), desk.snapshot())) {
            return null;
        }
        Proposal proposal = RecordDraft.proposal(draft, accepted.statements(), accepted.act(), desk.snapshot());
        return new PreviewPage.Both(
                signOff.objections(proposal, desk.at().language()),
                accepted.act().kind() == ActKind.BODY_DISSOLVED
                        ? desk.at().link("/bodies/" + desk.body() + "/dissolve")
                        : "");
    }

    private Reply form(Draft draft, List<Objection> objections, DeskView desk) {
        if (draft.aim() == Aim.DOCUMENT) {
            return new SeeOther(desk.page("/drafts/" + draft.id() + "/files"));
        }
        String action = desk.page("/drafts/" + draft.id() + "/form");
        return FormPage.of(
                draft.form(), AboutEntry.about(draft, desk), draft.typed(), objections, draft.seen(), action, desk);
    }

    private List<Objection> objections(Draft draft, DeskView desk) {
        return recording.judge(draft, desk.scribe(), desk.snapshot()) instanceof Judged.Refused(var objections)
                ? objections
                : List.of();
    }

    private static List<Objection> objections(ActForm form, Typed typed, DeskView desk) {
        JudgeForm judge = new JudgeForm(form, desk.scribe(), desk.snapshot(), desk.choices(), null);
        return judge.judge(typed) instanceof Judged.Refused(var objections) ? objections : List.of();
    }

    private Draft draft(String slug, UUID id, Scribe scribe) {
        return drafts.find(id, scribe.person())
                .filter(draft -> draft.body().equals(slug))
                .orElseThrow(() -> new Problem(DeskError.DRAFT_GONE));
    }

    private static ActForm formOf(String act, Scribe scribe) {
        ActKind kind = ActKind.of(act);
        if (kind == null || !scribe.mayRecord(kind)) {
            throw Problem.notFound();
        }
        return ActForm.of(kind);
    }

    private static Scribe scribe(String slug, PageContext at) {
        return Scribe.of(at.visitor(), slug).filter(scribe -> Slug.isSlug(slug)).orElseThrow(Problem::notFound);
    }

    private DeskView view(Scribe scribe, String slug, PageContext at) {
        RegisterSnapshot snapshot = register.snapshot();
        return DeskView.of(scribe, slug, snapshot, at);
    }

    private List<String> readOnly(PageContext at) {
        return register.readOnly()
                .map(state -> List.of(state.reason(at.language()), state.remedy(at.language())))
                .orElse(List.of());
    }
}
