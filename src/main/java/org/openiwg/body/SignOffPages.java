package org.openiwg.body;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openiwg.body.SignOff.Matter;
import org.openiwg.body.SignProposal.Outcome;
import org.openiwg.body.SigningRules.Reason;
import org.openiwg.people.FreshSignIn;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SeeOther;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for both co-chairs: read it, sign it, take it off the table. */
@PrivatePages
@RequestMapping("/bodies/{slug}/sign-off")
class SignOffPages {

    static final String READ = "sign-off";
    static final String PROPOSE = "propose";
    static final String SIGN = "sign";

    static final String ENTRY = "/{entry:[0-9]{1,15}}";
    private static final int LONGEST_REASON = 500;

    private final BodyViews views;
    private final SignOff signOff;
    private final SignProposal signing;
    private final JudgeProposal judge;
    private final FreshSignIn fresh;

    SignOffPages(BodyViews views, SignOff signOff, SignProposal signing, JudgeProposal judge, FreshSignIn fresh) {
        this.views = views;
        this.signOff = signOff;
        this.signing = signing;
        this.judge = judge;
        this.fresh = fresh;
    }

    @Needs(READ)
    @GetMapping
    SignOffPage all(@PathVariable String slug, @RequestParam(defaultValue = "1") String page, PageContext at) {
        return SignOffPage.of(views.view(slug, at), page);
    }

    @Needs(READ)
    @GetMapping(ENTRY)
    ProposalPage one(@PathVariable String slug, @PathVariable long entry, PageContext at) {
        BodyViews.View body = views.view(slug, at);
        return shown(matter(entry, body), body, Typed.nothing(), null, null);
    }

    /** Signs exactly the text that was shown: its hash comes along. */
    @Needs(SIGN)
    @PostMapping(ENTRY + "/sign")
    Reply sign(
            @PathVariable String slug,
            @PathVariable long entry,
            @RequestParam(defaultValue = "") String hash,
            @RequestParam(defaultValue = "") String institution,
            PageContext at,
            HttpServletRequest request) {
        BodyViews.View body = views.view(slug, at);
        matter(entry, body);
        return fresh.only(
                request, at, "/bodies/" + slug + "/sign-off/" + entry, () -> signed(entry, hash, institution, body));
    }

    private Reply signed(long entry, String hash, String institution, BodyViews.View body) {
        Optional<Signer> signer = body.signers().stream()
                .filter(one -> one.institution().equals(institution))
                .findFirst();
        Outcome outcome =
                signer.map(one -> signing.sign(entry, hash, one)).orElse(new Outcome.Refused(Reason.NO_CHAIR));
        String slug = body.body().slug();
        PageContext at = body.words().at();
        return switch (outcome) {
            case Outcome.Signed s -> new SeeOther(body.words().page("/sign-off/" + entry));
            case Outcome.Adopted a -> new SeeOther(body.words().page("/sign-off/" + entry));
            case Outcome.Refused(Reason reason) -> refused(entry, reason, views.view(slug, at));
            case Outcome.Objected o -> {
                BodyViews.View now = views.view(slug, at);
                String words = now.words().text("body.refused.objected");
                yield shown(matter(entry, now), now, Typed.nothing(), words, null);
            }
        };
    }

    /** Who looked at another text than the one that waits sees both. */
    private ProposalPage refused(long entry, Reason reason, BodyViews.View body) {
        Matter looked = matter(entry, body);
        Matter waiting = looked;
        while (waiting instanceof Matter.Replaced replaced) {
            waiting = matter(replaced.by(), body);
        }
        String word = reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        ProposalPage.Shown shown = waiting.equals(looked)
                ? null
                : new ProposalPage.Shown(
                        looked.proposal().text(), looked.proposal().hash());
        return shown(waiting, body, Typed.nothing(), body.words().text("body.refused." + word), shown);
    }

    @Needs(PROPOSE)
    @PostMapping(ENTRY + "/drop")
    Reply drop(
            @PathVariable String slug,
            @PathVariable long entry,
            @RequestParam Map<String, String> values,
            PageContext at) {
        BodyViews.View body = views.view(slug, at);
        Matter matter = matter(entry, body);
        Typed typed = Typed.of(values);
        Texts.judge(typed, "reason", LONGEST_REASON, false, body.words());
        if (!typed.isSound()) {
            return shown(matter, body, typed, null, null);
        }
        signOff.drop(actor(at, slug), entry, Texts.of(typed, "reason"));
        return new SeeOther(body.words().page("/sign-off/" + entry));
    }

    /** The post in which a visitor proposes in a body. */
    static String actor(PageContext at, String slug) {
        return at.visitor()
                .in(slug, PROPOSE)
                .map(standing -> standing.actor())
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private ProposalPage shown(
            Matter matter,
            BodyViews.View body,
            Typed typed,
            @Nullable String refused,
            ProposalPage.@Nullable Shown shown) {
        List<Objection> objections =
                matter instanceof Matter.Open ? judge.judge(matter.proposal(), body.register()) : List.of();
        return ProposalPage.of(matter, body, objections, typed, refused, shown);
    }

    /** A proposal of this body; no other is there. */
    static Matter matter(long entry, BodyViews.View body) {
        return body.proposals()
                .at(entry)
                .filter(matter -> matter.proposal().body().equals(body.body()))
                .orElseThrow(Problem::notFound);
    }
}
