package org.openiwg.body;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openiwg.body.SignOff.Matter;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SeeOther;
import org.openiwg.record.Proposal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Putting a decision or a change of the service standards to the co-chairs, and changing what was put to them. */
@PrivatePages
@RequestMapping("/bodies/{slug}/sign-off")
class ProposePages {
    private static final String DECISION = "/decision";
    private static final String STANDARD = "/standard";
    private static final String CHANGE = SignOffPages.ENTRY + "/change";
    private final BodyViews views;
    private final SignOff signOff;

    ProposePages(BodyViews views, SignOff signOff) {
        this.views = views;
        this.signOff = signOff;
    }

    @Needs(SignOffPages.PROPOSE)
    @GetMapping(DECISION)
    ProposePage decision(@PathVariable String slug, PageContext at) {
        BodyViews.View body = views.view(slug, at);
        return ProposePage.ofDecision(new DecisionForm(body).empty(), null, body);
    }

    @Needs(SignOffPages.PROPOSE)
    @PostMapping(DECISION)
    Reply decision(@PathVariable String slug, @RequestParam Map<String, String> values, PageContext at) {
        BodyViews.View body = views.view(slug, at);
        Typed typed = Typed.of(values);
        return put(new DecisionForm(body).proposal(typed, null), body, () -> ProposePage.ofDecision(typed, null, body));
    }

    @Needs(SignOffPages.PROPOSE)
    @GetMapping(STANDARD)
    ProposePage standard(@PathVariable String slug, PageContext at) {
        return ProposePage.ofStandard(StandardForm.empty(), null, views.view(slug, at));
    }

    /** Whoever would take the place of something that waits, and has not seen it, is shown it first. */
    @Needs(SignOffPages.PROPOSE)
    @PostMapping(STANDARD)
    Reply standard(@PathVariable String slug, @RequestParam Map<String, String> values, PageContext at) {
        BodyViews.View body = views.view(slug, at);
        Typed typed = Typed.of(values);
        Optional<Proposal> proposal = new StandardForm(body).proposal(typed);
        Matter.Open unseen = proposal.flatMap(put -> body.proposals().openOf(body.body(), put.matter()))
                .filter(open -> open.entry() >= typed.number("seen"))
                .orElse(null);
        return unseen == null
                ? put(proposal, body, () -> ProposePage.ofStandard(typed, null, body))
                : ProposePage.ofStandard(typed, unseen, body);
    }

    private interface Again {
        ProposePage page();
    }

    private Reply put(Optional<Proposal> proposal, BodyViews.View body, Again again) {
        if (proposal.isEmpty()) {
            return again.page();
        }
        String actor = SignOffPages.actor(body.words().at(), body.body().slug());
        return new SeeOther(body.words().page("/sign-off/" + signOff.propose(actor, proposal.get())));
    }

    @Needs(SignOffPages.PROPOSE)
    @GetMapping(CHANGE)
    Reply change(@PathVariable String slug, @PathVariable long entry, PageContext at) {
        BodyViews.View body = views.view(slug, at);
        Matter matter = changeable(entry, body);
        return matter instanceof Matter.Open open
                ? filled(open, typedOf(open.proposal()), body)
                : new SeeOther(body.words().page("/sign-off/" + entry));
    }

    /** Another text takes the place of this one; when another has done so already, that one is shown, and what was typed. */
    @Needs(SignOffPages.PROPOSE)
    @PostMapping(CHANGE)
    Reply changed(
            @PathVariable String slug,
            @PathVariable long entry,
            @RequestParam Map<String, String> values,
            PageContext at) {
        BodyViews.View body = views.view(slug, at);
        Matter matter = changeable(entry, body);
        Typed typed = Typed.of(values);
        Function<Typed, Optional<Proposal>> read = DecisionForm.isOf(matter.proposal())
                ? form -> new DecisionForm(body).proposal(form, matter.proposal())
                : form -> new StandardForm(body).proposal(form);
        if (!(matter instanceof Matter.Open open)) {
            return overtaken(matter, typed, body);
        }
        Optional<Proposal> proposal = read.apply(typed);
        if (proposal.isEmpty()) {
            return filled(open, typed, body);
        }
        try {
            String actor = SignOffPages.actor(at, slug);
            return new SeeOther(body.words().page("/sign-off/" + signOff.replace(actor, entry, proposal.get())));
        } catch (Problem noLongerOpen) {
            BodyViews.View now = views.view(slug, at);
            return overtaken(SignOffPages.matter(entry, now), typed, now);
        }
    }

    private static ProposePage overtaken(Matter matter, Typed typed, BodyViews.View body) {
        Matter now = matter;
        while (now instanceof Matter.Replaced replaced) {
            now = SignOffPages.matter(replaced.by(), body);
        }
        ProposePage page = DecisionForm.isOf(matter.proposal())
                ? ProposePage.ofDecision(typed, now, body)
                : ProposePage.ofStandard(typed, now, body);
        return now instanceof Matter.Open open ? page.changing(open, body.words()) : page;
    }

    private static ProposePage filled(Matter.Open open, Typed typed, BodyViews.View body) {
        ProposePage page = DecisionForm.isOf(open.proposal())
                ? ProposePage.ofDecision(typed, null, body)
                : ProposePage.ofStandard(typed, null, body);
        return page.changing(open, body.words());
    }

    private static Typed typedOf(Proposal proposal) {
        return DecisionForm.isOf(proposal) ? DecisionForm.of(proposal) : StandardForm.of(proposal);
    }

    private static Matter changeable(long entry, BodyViews.View body) {
        Matter matter = SignOffPages.matter(entry, body);
        if (!DecisionForm.isOf(matter.proposal()) && !StandardForm.isOf(matter.proposal())) {
            throw Problem.notFound();
        }
        return matter;
    }
}
