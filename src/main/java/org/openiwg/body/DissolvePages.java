package org.openiwg.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.openiwg.body.SignOff.Matter;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SeeOther;
import org.openiwg.record.Act;
import org.openiwg.record.BodyId;
import org.openiwg.record.Names;
import org.openiwg.record.Proposal;
import org.openiwg.record.Slug;
import org.openiwg.record.ThingId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Ending a body, step by step: a last day, a fate for everything it owes, the consent of whoever takes over, both signatures. */
@PrivatePages
@RequestMapping("/bodies/{slug}/dissolve")
class DissolvePages {

    private static final String FATE = "/fate/{kind:[a-z]+}/{subject:[a-z0-9-]{1,200}}";

    private final BodyViews views;
    private final DissolutionStore store;
    private final SignOff signOff;
    private final JudgeProposal judge;

    DissolvePages(BodyViews views, SignOff signOff, JudgeProposal judge, DataSource app) {
        this.views = views;
        this.signOff = signOff;
        this.judge = judge;
        this.store = new DissolutionStore(app);
    }

    private Dissolution plan(BodyViews.View body) {
        String slug = body.body().slug();
        return Dissolution.of(
                body.body(),
                store.ending(slug).orElse(null),
                store.fates(slug),
                body.register(),
                body.words().at().today());
    }

    @Needs(SignOffPages.PROPOSE)
    @GetMapping
    DissolvePage guide(@PathVariable String slug, PageContext at) {
        BodyViews.View body = views.view(slug, at);
        return DissolvePage.of(plan(body), List.of(), body);
    }

    @Needs(SignOffPages.PROPOSE)
    @GetMapping("/end")
    EndingPage ending(@PathVariable String slug, PageContext at) {
        BodyViews.View body = views.view(slug, at);
        Ending there = store.ending(slug).orElse(null);
        return EndingPage.of(EndingPage.typed(there, body), there, false, body);
    }

    @Needs(SignOffPages.PROPOSE)
    @PostMapping("/end")
    Reply ended(@PathVariable String slug, @RequestParam Map<String, String> values, PageContext at) {
        BodyViews.View body = views.view(slug, at);
        Typed typed = Typed.of(values);
        Optional<Ending> ending = EndingPage.read(typed, body);
        if (ending.isPresent() && store.keep(slug, ending.get())) {
            return new SeeOther(body.words().page("/dissolve"));
        }
        return EndingPage.of(typed, store.ending(slug).orElse(null), ending.isPresent(), body);
    }

    @Needs(SignOffPages.PROPOSE)
    @GetMapping(FATE)
    FatePage fate(@PathVariable String slug, @PathVariable String kind, @PathVariable String subject, PageContext at) {
        BodyViews.View body = views.view(slug, at);
        Dissolution plan = plan(body);
        Obligation duty = duty(kind, subject, plan);
        Fate there = plan.fates().get(duty.id());
        return FatePage.of(duty, FatePage.typed(there, body), there, false, body);
    }

    @Needs(SignOffPages.PROPOSE)
    @PostMapping(FATE)
    Reply decided(
            @PathVariable String slug,
            @PathVariable String kind,
            @PathVariable String subject,
            @RequestParam Map<String, String> values,
            PageContext at) {
        BodyViews.View body = views.view(slug, at);
        Dissolution plan = plan(body);
        Obligation duty = duty(kind, subject, plan);
        Typed typed = Typed.of(values);
        Optional<Fate> fate = FatePage.read(duty, typed, body);
        if (fate.isPresent() && store.keep(slug, fate.get())) {
            return new SeeOther(body.words().page("/dissolve"));
        }
        return FatePage.of(duty, typed, store.fates(slug).get(duty.id()), fate.isPresent(), body);
    }

    /** Asks a body whether it takes over what is meant for it. */
    @Needs(SignOffPages.PROPOSE)
    @PostMapping("/ask")
    Reply ask(@PathVariable String slug, @RequestParam(defaultValue = "") String receiver, PageContext at) {
        BodyViews.View body = views.view(slug, at);
        Dissolution plan = plan(body);
        Ending how = plan.ending();
        if (how == null || !Slug.isSlug(receiver) || !plan.receivers().contains(new BodyId(receiver))) {
            throw Problem.notFound();
        }
        BodyId to = new BodyId(receiver);
        List<Act> unasked = plan.transfersTo(to, how, body.register()).stream()
                .filter(act -> act.subject() != null && !isAnswered(act.subject(), to, body))
                .toList();
        if (!unasked.isEmpty()) {
            signOff.propose(
                    SignOffPages.actor(at, slug),
                    Acceptance.question(
                            body.body(),
                            to,
                            unasked,
                            body.register(),
                            Names.of(body.register().acts()),
                            at.today()));
        }
        return new SeeOther(body.words().page("/dissolve"));
    }

    private static boolean isAnswered(ThingId thing, BodyId receiver, BodyViews.View body) {
        return Acceptance.isGiven(body.body(), thing, receiver, body.register(), body.proposals())
                || Acceptance.isAsked(body.body(), thing, receiver, body.proposals());
    }

    /** Puts the whole plan to the co-chairs, once nothing is missing any more. */
    @Needs(SignOffPages.PROPOSE)
    @PostMapping("/put")
    Reply put(@PathVariable String slug, PageContext at) {
        BodyViews.View body = views.view(slug, at);
        Dissolution plan = plan(body);
        List<String> missing = missing(plan, body);
        Optional<Proposal> proposal = plan.proposal(body.register());
        if (!missing.isEmpty() || proposal.isEmpty()) {
            return DissolvePage.of(plan, missing, body);
        }
        Matter.Open same = body.proposals()
                .openOf(body.body(), Dissolution.MATTER)
                .filter(open -> open.proposal().equals(proposal.get()))
                .orElse(null);
        return new SeeOther(body.words()
                .page("/sign-off/"
                        + (same == null
                                ? signOff.propose(SignOffPages.actor(at, slug), proposal.get())
                                : same.entry())));
    }

    private List<String> missing(Dissolution plan, BodyViews.View body) {
        BodyWords words = body.words();
        List<String> missing = new ArrayList<>();
        Ending how = plan.ending();
        if (how == null) {
            missing.add(words.text("body.dissolve.missing.ending"));
        } else if (how.day().isBefore(words.at().today())) {
            missing.add(words.text("body.dissolve.missing.day", how.day()));
        }
        if (!plan.without().isEmpty()) {
            missing.add(words.text("body.dissolve.missing.fates", plan.without().size()));
        }
        LocalDate day = how == null ? null : how.day();
        plan.inForce().stream()
                .filter(fate -> day != null && fate.day() != null && fate.day().isAfter(day))
                .forEach(fate -> missing.add(words.text("body.dissolve.missing.met", words.name(fate.obligation()))));
        if (missing.isEmpty()) {
            plan.proposal(body.register())
                    .ifPresent(proposal -> judge.judge(proposal, body.register())
                            .forEach(objection ->
                                    missing.add(objection.sentence(words.at().language()))));
        }
        return missing;
    }

    private static Obligation duty(String kind, String subject, Dissolution plan) {
        return plan.open().stream()
                .filter(duty -> duty.id().toString().equals(kind + "/" + subject))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}
