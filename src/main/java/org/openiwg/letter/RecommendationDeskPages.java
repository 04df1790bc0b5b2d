package org.openiwg.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.DutyNames;
import org.openiwg.body.SignOff.Matter;
import org.openiwg.letter.AnswerRecommendation.Entered;
import org.openiwg.letter.Recommendation.State;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SeeOther;
import org.openiwg.record.Bilingual;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Recommendations on the desk of the secretariat: entered, answered, put to the co-chairs. */
@PrivatePages
class RecommendationDeskPages {

    private static final String ALL = "/bodies/{slug}/recommendations";
    private static final String NEW = ALL + "/new";
    private static final String ANSWER = ALL + "/{subject:[a-z0-9-]{1,200}}/answer";

    private final LetterDesk desk;
    private final AnswerRecommendation answer;
    private final FindRecommendations find;
    private final RecommendationStore store;

    RecommendationDeskPages(LetterDesk desk, AnswerRecommendation answer, FindRecommendations find, DataSource app) {
        this.desk = desk;
        this.answer = answer;
        this.find = find;
        this.store = new RecommendationStore(app);
    }

    @Needs(LetterPermissions.KEEP)
    @GetMapping(NEW)
    Page blank(@PathVariable String slug, PageContext at) {
        return form(slug, Typed.of(Map.of("received", at.today().toString())), at);
    }

    @Needs(LetterPermissions.KEEP)
    @PostMapping(NEW)
    Reply enter(@PathVariable String slug, @RequestParam Map<String, String> values, PageContext at) {
        Typed typed = Typed.of(values);
        Optional<Entered> entered = RecommendationForm.read(typed, desk.body(slug, at));
        if (entered.isEmpty()) {
            return form(slug, typed, at);
        }
        return switch (answer.enter(entered.get(), LetterDesk.actor(at, slug, LetterPermissions.KEEP))) {
            case Ruling.Faulty(var faults) -> {
                faults.forEach(fault -> typed.refuse("title_en", fault.sentence(at.language())));
                yield form(slug, typed, at);
            }
            case Ruling.Refused(String reason) -> {
                typed.refuse("title_en", at.text("letter.refused." + reason));
                yield form(slug, typed, at);
            }
            default -> new SeeOther(at.link("/bodies/" + slug + "/recommendations"));
        };
    }

    private Page form(String slug, Typed typed, PageContext at) {
        return new RecommendPage(
                desk.frame(slug, at),
                RecommendationForm.fields(typed, desk.body(slug, at)),
                RecommendationForm.address(typed, at),
                typed);
    }

    @Needs(LetterPermissions.KEEP)
    @GetMapping(ANSWER)
    Page look(@PathVariable String slug, @PathVariable String subject, PageContext at) {
        Recommendation found = find.open(desk.body(slug, at), subject);
        return page(found, AnswerForm.begin(found), null, at);
    }

    @Needs(LetterPermissions.KEEP)
    @PostMapping(ANSWER)
    Reply save(
            @PathVariable String slug,
            @PathVariable String subject,
            @RequestParam Map<String, String> values,
            PageContext at) {
        Recommendation found = find.keep(find.open(desk.body(slug, at), subject));
        String actor = LetterDesk.actor(at, slug, LetterPermissions.KEEP);
        Typed typed = Typed.of(values);
        String here = at.link("/bodies/" + slug + "/recommendations/" + subject + "/answer");
        if (typed.value("act").equals("reopen")) {
            answer.takeBack(found, actor);
            return new SeeOther(here);
        }
        Optional<AnswerForm.Answer> read = AnswerForm.read(typed, desk.body(slug, at));
        if (read.isEmpty()) {
            return page(found, typed, null, at);
        }
        int seen = typed.number("version");
        if (found.state() == State.PROPOSED && answer.matter(found).orElse(null) instanceof Matter.Dropped) {
            answer.takeBack(found, actor);
            seen = seen == found.version() ? seen + 1 : seen;
            found = find.keep(found);
        }
        boolean saved = found.version() == seen
                && store.save(
                        found,
                        read.get().verdict(),
                        read.get().reason(),
                        read.get().deed(),
                        actor);
        Recommendation now = find.keep(found);
        if (!saved) {
            return page(
                    now,
                    typed,
                    new AnswerWords(desk.words(at).books().names())
                            .of(now)
                            .in(at.language().locale()),
                    at);
        }
        if (!typed.value("act").equals("keep")) {
            answer.propose(now, name(now, at), actor);
        }
        return new SeeOther(here);
    }

    private Bilingual name(Recommendation of, PageContext at) {
        return DutyNames.of(desk.words(at).books().names(), of.body(), of.thing());
    }

    private Page page(Recommendation of, Typed typed, @Nullable String other, PageContext at) {
        String slug = of.body().slug();
        LetterWords words = desk.words(at);
        Matter matter = answer.matter(of).orElse(null);
        boolean dropped = of.state() == State.PROPOSED && matter instanceof Matter.Dropped;
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(at.text("letter.recommend.report"), List.of(words.report(of.report()))));
        if (!of.number().isEmpty()) {
            facts.add(Fact.of(at.text("letter.recommendations.number"), of.number()));
        }
        facts.add(Fact.of(
                at.text("letter.page.facts"),
                Cell.link(
                        at.text("letter.page.obligation"), at.link("/bodies/" + slug + "/obligations/" + of.thing()))));
        return new AnswerPage(
                desk.frame(slug, at),
                words.cell(name(of, at)),
                facts,
                AnswerForm.fields(typed, desk.body(slug, at)),
                typed,
                of.version(),
                (of.state() == State.PROPOSED || of.state() == State.SIGNED) && !dropped,
                dropped && matter instanceof Matter.Dropped off
                        ? off.reason().in(at.language().locale())
                        : "",
                other);
    }
}
