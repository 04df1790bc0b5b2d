package org.openiwg.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openiwg.letter.Letter.Publish;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SeeOther;
import org.openiwg.record.Bilingual;
import org.openiwg.record.Names;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Judging letters that wait: nothing of a letter is public before, and never more than its judge decides. */
@PrivatePages
class JudgePages {

    private static final String JUDGE = "/bodies/{slug}/letterbox/{reference:" + Reference.IN_PATH + "}/judge";

    /** Why a letter does not go into the record, as its writer is told. */
    private static final List<String> REASONS = List.of("not-for-us", "no-question", "abusive", "personal", "twice");

    private final LetterDesk desk;
    private final JudgeLetter judge;

    JudgePages(LetterDesk desk, JudgeLetter judge) {
        this.desk = desk;
        this.judge = judge;
    }

    @Needs(LetterPermissions.KEEP)
    @GetMapping(JUDGE)
    Reply look(@PathVariable String slug, @PathVariable String reference, PageContext at) {
        Letter letter = desk.open(slug, reference, at);
        return letter.isWaiting()
                ? page(letter, Typed.of(suggested(letter, at)), at, false)
                : new SeeOther(at.link(letter.desk()));
    }

    /** What is offered first says nothing personal: what it is about, and who asks only as far as they agreed. */
    private Map<String, String> suggested(Letter letter, PageContext at) {
        Map<String, String> values = new HashMap<>();
        for (Language language : Language.values()) {
            Messages words = Messages.in(language);
            String about = letter.about() == null
                    ? ""
                    : desk.words(at)
                            .books()
                            .names()
                            .thing(letter.body(), letter.about())
                            .in(language.locale());
            values.put(
                    "title_" + language.code(),
                    about.isEmpty() ? words.text("letter.title.plain") : words.text("letter.title.about", about));
        }
        values.put("said_by", saidBy(letter));
        values.put("about", letter.about() == null ? "" : letter.about().toString());
        values.put("version", Integer.toString(letter.version()));
        return values;
    }

    private static String saidBy(Letter letter) {
        boolean name = letter.publish() == Publish.NAME;
        boolean organisation = !letter.organisation().isEmpty() && letter.publish() != Publish.NOTHING;
        if (name && organisation) {
            return letter.name() + ", " + letter.organisation();
        }
        return name ? letter.name() : organisation ? letter.organisation() : "";
    }

    @Needs(LetterPermissions.KEEP)
    @PostMapping(JUDGE)
    Reply decide(
            @PathVariable String slug,
            @PathVariable String reference,
            @RequestParam Map<String, String> values,
            PageContext at) {
        Letter letter = desk.open(slug, reference, at);
        Typed typed = Typed.of(values);
        String actor = LetterDesk.actor(at, slug, LetterPermissions.KEEP);
        LetterState verdict = Words.read(LetterState.class, typed.value("verdict"));
        if (verdict == null || verdict == LetterState.WAITING || verdict == LetterState.WITHDRAWN) {
            typed.refuse("verdict", at.text("letter.judge.error.verdict"));
            return page(letter, typed, at, false);
        }
        Ruling ruling;
        if (verdict == LetterState.ACCEPTED) {
            check(typed, slug, at);
            if (!typed.isSound()) {
                return page(letter, typed, at, false);
            }
            ruling = judge.accept(
                    letter,
                    typed.number("version"),
                    new Bilingual(typed.value("title_en"), typed.value("title_fr")),
                    typed.value("said_by").isEmpty() ? Names.MEMBER_OF_THE_PUBLIC : typed.value("said_by"),
                    desk.body(slug, at).about(typed.value("about")),
                    actor);
        } else {
            String reason = verdict == LetterState.REJECTED ? typed.value("reason") : "";
            if (verdict == LetterState.REJECTED && !REASONS.contains(reason)) {
                typed.refuse("reason", at.text("letter.judge.error.reason"));
                return page(letter, typed, at, false);
            }
            ruling = judge.keepOut(letter, typed.number("version"), verdict, reason, actor);
        }
        return switch (ruling) {
            case Ruling.Done done -> new SeeOther(at.link(letter.desk()));
            case Ruling.Overtaken overtaken -> page(desk.open(slug, reference, at), typed, at, true);
            case Ruling.Faulty(var faults) -> {
                faults.forEach(fault -> typed.refuse("verdict", fault.sentence(at.language())));
                yield page(letter, typed, at, false);
            }
            case Ruling.Refused refused -> throw new Problem(org.openiwg.platform.web.WebError.BAD_REQUEST);
        };
    }

    private void check(Typed typed, String slug, PageContext at) {
        for (String field : List.of("title_en", "title_fr")) {
            if (typed.value(field).isEmpty() || !typed.isLine(field)) {
                typed.refuse(field, at.text("letter.judge.error.line"));
            }
        }
        if (!typed.isLine("said_by")) {
            typed.refuse("said_by", at.text("letter.judge.error.said-by"));
        }
        String about = typed.value("about");
        if (!about.isEmpty() && desk.body(slug, at).about(about) == null) {
            typed.refuse("about", at.text("letter.write.error.about"));
        }
    }

    private Page page(Letter letter, Typed typed, PageContext at, boolean overtaken) {
        return new JudgePage(
                desk.frame(letter.body().slug(), at),
                letter,
                WriterFacts.of(desk.words(at), letter),
                verdict(typed, at),
                fields(letter, typed, at),
                typed,
                overtaken);
    }

    private static List<Field> verdict(Typed typed, PageContext at) {
        return List.of(Field.radios(
                typed,
                "verdict",
                at.text("letter.judge.verdict"),
                Stream.of(LetterState.ACCEPTED, LetterState.REJECTED, LetterState.SPAM, LetterState.DANGER)
                        .map(state -> new Option(Words.of(state), at.text("letter.judge." + Words.of(state))))
                        .toList()));
    }

    private List<Field> fields(Letter letter, Typed typed, PageContext at) {
        List<Option> reasons = new ArrayList<>(List.of(new Option("", at.text("letter.judge.reason.none"))));
        REASONS.forEach(reason -> reasons.add(new Option(reason, at.text("letter.reject." + reason))));
        return List.of(
                Field.line(typed, "title_en", at.text("letter.judge.title-en"))
                        .withHint(at.text("letter.judge.title.hint")),
                Field.line(typed, "title_fr", at.text("letter.judge.title-fr")),
                Field.line(typed, "said_by", at.text("letter.judge.said-by"))
                        .withHint(at.text(
                                "letter.judge.said-by.hint", desk.words(at).institution(Names.MEMBER_OF_THE_PUBLIC))),
                Field.choice(
                        typed,
                        "about",
                        at.text("letter.write.about"),
                        desk.body(letter.body().slug(), at).abouts()),
                Field.choice(typed, "reason", at.text("letter.judge.reason"), reasons));
    }
}
