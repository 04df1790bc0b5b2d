package org.openiwg.letter;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openiwg.letter.RedactPage.Choice;
import org.openiwg.letter.RedactPage.Held;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SeeOther;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Blacking out passages of a letter, and taking that back. The words themselves stay as they came. */
@PrivatePages
class RedactPages {

    private static final String REDACT = "/bodies/{slug}/letterbox/{reference:" + Reference.IN_PATH + "}/redact";

    private final LetterDesk desk;
    private final CaseStore cases;
    private final Clock clock;
    private final TransactionTemplate transaction;

    RedactPages(LetterDesk desk, DataSource app, Clock clock) {
        this.desk = desk;
        this.cases = new CaseStore(app);
        this.clock = clock;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
    }

    @Needs(LetterPermissions.KEEP)
    @GetMapping(REDACT)
    RedactPage look(@PathVariable String slug, @PathVariable String reference, PageContext at) {
        return page(desk.open(slug, reference, at), "", List.of(), at);
    }

    @Needs(LetterPermissions.KEEP)
    @PostMapping(REDACT)
    Reply mark(
            @PathVariable String slug,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String passage,
            HttpServletRequest request,
            PageContext at) {
        Letter letter = desk.open(slug, reference, at);
        List<Passage> chosen = new ArrayList<>();
        String[] values = request.getParameterValues("mark");
        for (String value : values == null ? new String[0] : values) {
            Passage one = passage(value, letter.words());
            if (one != null) {
                chosen.add(one);
            }
        }
        List<Passage> typed = FindPassages.exact(letter.words(), passage.replace("\r\n", "\n"));
        if (!passage.isBlank() && typed.isEmpty()) {
            return page(letter, passage, List.of(new FormError(at.text("letter.redact.error.passage"), "passage")), at);
        }
        chosen.addAll(typed);
        if (chosen.isEmpty()) {
            return page(letter, "", List.of(new FormError(at.text("letter.redact.error.nothing"), "passage")), at);
        }
        String actor = LetterDesk.actor(at, slug, LetterPermissions.KEEP);
        transaction.executeWithoutResult(status -> add(letter, chosen, actor));
        return new SeeOther(at.link(letter.desk() + "/redact"));
    }

    private void add(Letter letter, List<Passage> chosen, String actor) {
        Instant now = clock.instant();
        List<Passage> there = held(letter).stream().map(Mark::passage).toList();
        chosen.stream()
                .distinct()
                .filter(one -> !there.contains(one))
                .forEach(one -> cases.mark(letter.id(), one, now, actor));
        cases.step(letter.id(), now, actor, "redacted", "");
    }

    @Needs(LetterPermissions.KEEP)
    @PostMapping(REDACT + "/{mark:[0-9a-f-]{36}}/undo")
    SeeOther undo(@PathVariable String slug, @PathVariable String reference, @PathVariable UUID mark, PageContext at) {
        Letter letter = desk.open(slug, reference, at);
        String actor = LetterDesk.actor(at, slug, LetterPermissions.KEEP);
        transaction.executeWithoutResult(status -> {
            if (!cases.unmark(letter.id(), mark, clock.instant(), actor)) {
                throw Problem.notFound();
            }
            cases.step(letter.id(), clock.instant(), actor, "unredacted", "");
        });
        return new SeeOther(at.link(letter.desk() + "/redact"));
    }

    private List<Mark> held(Letter letter) {
        return cases.marks(letter.id()).stream().filter(Mark::holds).toList();
    }

    private RedactPage page(Letter letter, String passage, List<FormError> errors, PageContext at) {
        LetterWords words = desk.words(at);
        List<Mark> held = held(letter);
        List<Passage> there = held.stream().map(Mark::passage).toList();
        return new RedactPage(
                desk.frame(letter.body().slug(), at),
                letter,
                cases.redacted(letter),
                choices(FindPassages.suggested(letter.words(), letter.namesToHide()), there, letter.words()),
                choices(FindPassages.sentences(letter.words(), letter.language().locale()), there, letter.words()),
                held.stream()
                        .map(mark -> new Held(
                                mark.id(),
                                mark.passage().in(letter.words()),
                                at.text("letter.redact.by", words.moment(mark.made()), mark.actor())))
                        .toList(),
                cases.marks(letter.id()).stream()
                        .filter(mark -> mark.undone() != null)
                        .map(mark -> at.text(
                                "letter.redact.undone",
                                mark.passage().in(letter.words()),
                                words.moment(mark.made()),
                                mark.actor(),
                                words.moment(mark.undone() == null ? mark.made() : mark.undone()),
                                mark.undoneBy()))
                        .toList(),
                passage,
                errors);
    }

    /** What is black already is not offered again. */
    private static List<Choice> choices(List<Passage> found, List<Passage> there, String words) {
        return found.stream()
                .filter(one -> there.stream().noneMatch(mark -> mark.covers(one)))
                .map(one -> new Choice(one.first() + "-" + one.beyond(), one.in(words)))
                .toList();
    }

    private static @Nullable Passage passage(String value, String words) {
        if (!value.matches("\\d{1,6}-\\d{1,6}")) {
            return null;
        }
        int hyphen = value.indexOf('-');
        int first = Integer.parseInt(value.substring(0, hyphen));
        int beyond = Integer.parseInt(value.substring(hyphen + 1));
        return beyond > first && beyond <= words.length() ? new Passage(first, beyond) : null;
    }
}
