package org.openiwg.consultation;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SeeOther;
import org.openiwg.record.AcceptFile;
import org.openiwg.record.Bilingual;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What a call asks and the documents that it gives along, until it is opened. */
@PrivatePages
@RequestMapping("/bodies/{slug}/consult/{name}")
class QuestionPages {

    static final String ID = "{id:[0-9a-f]{8}-[0-9a-f-]{27}}";

    private static final int LONGEST = 2_000;

    private final FindCalls find;
    private final HoldConsultation hold;
    private final AcceptFiles accept;
    private final QuestionStore questions;

    QuestionPages(FindCalls find, HoldConsultation hold, AcceptFiles accept, DataSource app) {
        this.find = find;
        this.hold = hold;
        this.accept = accept;
        this.questions = new QuestionStore(app);
    }

    @Needs(CallPages.CONSULT)
    @GetMapping("/questions/new")
    StaffFormPage blank(@PathVariable String slug, @PathVariable String name, PageContext at) {
        Call call = find.call(slug, name);
        int next = questions.of(call.id()).size() + 1;
        return form(call, "question", Typed.of(Map.of("place", Integer.toString(next))), 0, at);
    }

    @Needs(CallPages.CONSULT)
    @PostMapping("/questions/new")
    Reply add(
            @PathVariable String slug,
            @PathVariable String name,
            @RequestParam Map<String, String> values,
            PageContext at) {
        Call call = find.call(slug, name);
        Typed typed = Typed.of(values);
        Question question = read(typed, UUID.randomUUID(), at);
        if (typed.isSound()) {
            Ruling ruling = hold.arrange(call.id(), () -> questions.add(call.id(), question));
            if (ruling instanceof Ruling.Accepted) {
                return new SeeOther(FindCalls.desk(call, at));
            }
            CallPages.refuse(typed, "text_en", ruling, at);
        }
        return form(call, "question", typed, 0, at);
    }

    @Needs(CallPages.CONSULT)
    @GetMapping("/questions/" + ID)
    StaffFormPage edit(@PathVariable String slug, @PathVariable String name, @PathVariable UUID id, PageContext at) {
        Call call = find.call(slug, name);
        Question question = questions.find(call.id(), id).orElseThrow(Problem::notFound);
        return form(call, "question-edit", typed(question), question.version(), at);
    }

    @Needs(CallPages.CONSULT)
    @PostMapping("/questions/" + ID)
    Reply edited(
            @PathVariable String slug,
            @PathVariable String name,
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            PageContext at) {
        Call call = find.call(slug, name);
        Question known = questions.find(call.id(), id).orElseThrow(Problem::notFound);
        Typed typed = Typed.of(values);
        Question question = read(typed, id, at);
        Ruling ruling = typed.isSound() ? hold.rephrase(call.id(), question) : Ruling.ACCEPTED;
        if (typed.isSound() && ruling instanceof Ruling.Accepted) {
            return new SeeOther(FindCalls.desk(call, at));
        }
        CallPages.refuse(typed, "text_en", ruling, at);
        StaffFormPage form = form(call, "question-edit", typed, known.version(), at);
        return ruling instanceof Ruling.Overtaken ? form.beside(facts(known, at)) : form;
    }

    @Needs(CallPages.CONSULT)
    @PostMapping("/questions/" + ID + "/remove")
    Reply remove(@PathVariable String slug, @PathVariable String name, @PathVariable UUID id, PageContext at) {
        Call call = find.call(slug, name);
        hold.arrange(call.id(), () -> questions.remove(call.id(), id));
        return new SeeOther(FindCalls.desk(call, at));
    }

    private StaffFormPage form(Call call, String which, Typed typed, int version, PageContext at) {
        List<Field> fields = List.of(
                Field.line(typed, "place", at.text("consultation.field.place"))
                        .ofType("number")
                        .withLongest(3),
                Field.text(typed, "text_en", at.text("consultation.field.question-en"))
                        .withLongest(LONGEST),
                Field.text(typed, "text_fr", at.text("consultation.field.question-fr"))
                        .withLongest(LONGEST),
                Field.text(typed, "options_en", at.text("consultation.field.options-en"))
                        .withLongest(LONGEST)
                        .withHint(at.text("consultation.hint.options")),
                Field.text(typed, "options_fr", at.text("consultation.field.options-fr"))
                        .withLongest(LONGEST));
        return StaffFormPage.of(find.frame(call, at), which, fields, typed, version, at);
    }

    private static Typed typed(Question question) {
        return Typed.of(Map.of(
                "place", Integer.toString(question.place()),
                "text_en", question.text().en(),
                "text_fr", question.text().fr(),
                "options_en", lines(question, true),
                "options_fr", lines(question, false)));
    }

    private static String lines(Question question, boolean english) {
        return question.options().stream()
                .map(option -> english ? option.en() : option.fr())
                .collect(Collectors.joining("\n"));
    }

    private static List<Fact> facts(Question question, PageContext at) {
        return List.of(
                Fact.of(
                        at.text("consultation.field.question-en"),
                        question.text().en()),
                Fact.of(
                        at.text("consultation.field.question-fr"),
                        question.text().fr()),
                Fact.of(at.text("consultation.field.options-en"), lines(question, true)),
                Fact.of(at.text("consultation.field.options-fr"), lines(question, false)));
    }

    private static Question read(Typed typed, UUID id, PageContext at) {
        CheckForm form = new CheckForm(typed, at);
        Bilingual text = form.texts("text", LONGEST, false);
        if (text.isEmpty()) {
            typed.refuse("text_en", at.text("consultation.fault.needed"));
        }
        Bilingual options = form.texts("options", LONGEST, false);
        List<Bilingual> both = QuestionStore.options(options.en(), options.fr());
        if (both.size() == 1) {
            typed.refuse("options_en", at.text("consultation.fault.options"));
        }
        int place = typed.number("place");
        if (place < 1 || place > 99) {
            typed.refuse("place", at.text("consultation.fault.place"));
        }
        return new Question(id, place, text, both, Bilingual.NONE, Math.max(0, typed.number("version")));
    }

    @Needs(CallPages.CONSULT)
    @GetMapping("/papers/new")
    StaffFormPage paper(@PathVariable String slug, @PathVariable String name, PageContext at) {
        return paperForm(find.call(slug, name), Typed.nothing(), at);
    }

    @Needs(CallPages.CONSULT)
    @PostMapping("/papers/new")
    Reply addPaper(
            @PathVariable String slug,
            @PathVariable String name,
            @RequestParam Map<String, String> values,
            @RequestParam @Nullable List<MultipartFile> files,
            PageContext at)
            throws IOException {
        Call call = find.call(slug, name);
        Typed typed = Typed.of(values);
        Bilingual title = new CheckForm(typed, at).lines("title", true);
        var accepted = accept.of(files, typed, "files", at);
        if (accepted.isEmpty() && typed.errorAt("files").isEmpty()) {
            typed.refuse("files", at.text(AcceptFile.Reason.EMPTY.key()));
        }
        if (typed.isSound()) {
            Ruling ruling =
                    hold.arrange(call.id(), () -> accepted.forEach(file -> questions.addPaper(call.id(), title, file)));
            if (ruling instanceof Ruling.Accepted) {
                return new SeeOther(FindCalls.desk(call, at));
            }
            CallPages.refuse(typed, "title_en", ruling, at);
        }
        return paperForm(call, typed, at);
    }

    @Needs(CallPages.CONSULT)
    @PostMapping("/papers/" + ID + "/remove")
    Reply removePaper(@PathVariable String slug, @PathVariable String name, @PathVariable UUID id, PageContext at) {
        Call call = find.call(slug, name);
        hold.arrange(call.id(), () -> questions.removePaper(call.id(), id));
        return new SeeOther(FindCalls.desk(call, at));
    }

    private StaffFormPage paperForm(Call call, Typed typed, PageContext at) {
        List<Field> fields = List.of(
                Field.line(typed, "title_en", at.text("consultation.field.paper-en")),
                Field.line(typed, "title_fr", at.text("consultation.field.paper-fr")),
                Field.files(typed, "files", at.text("consultation.field.file"))
                        .withHint(at.text("consultation.hint.file")));
        return StaffFormPage.of(find.frame(call, at), "paper", fields, typed, 0, at);
    }
}
