package org.openiwg.consultation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
import org.openiwg.record.BodyId;
import org.openiwg.record.Slug;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing a call, opening it, leaving more time, closing it. */
@PrivatePages
@RequestMapping("/bodies/{slug}/consult")
class CallPages {

    static final String CONSULT = "consult";
    static final String READ = "consult-read";

    private static final int LONGEST_SLUG = 60;
    private static final int LONGEST_REASON = 2_000;

    private final FindCalls find;
    private final HoldConsultation hold;
    private final ShowDesk show;

    CallPages(FindCalls find, HoldConsultation hold, ShowDesk show) {
        this.find = find;
        this.hold = hold;
        this.show = show;
    }

    @Needs(CONSULT)
    @GetMapping("/new")
    StaffFormPage blank(@PathVariable String slug, PageContext at) {
        Typed typed = Typed.of(Map.of("opens", at.today().toString(), "who", "everyone"));
        return StaffFormPage.of(find.frame(slug, at), "new", CallForm.fields(typed, at), typed, 0, at);
    }

    @Needs(CONSULT)
    @PostMapping("/new")
    Reply draft(@PathVariable String slug, @RequestParam Map<String, String> values, PageContext at) {
        var frame = find.frame(slug, at);
        Typed typed = Typed.of(values);
        Call call = CallForm.read(typed, UUID.randomUUID(), new BodyId(slug), "", at);
        if (!typed.isSound()) {
            return StaffFormPage.of(frame, "new", CallForm.fields(typed, at), typed, 0, at);
        }
        Call named = new Call(
                call.id(),
                call.body(),
                freeName(call),
                call.title(),
                call.text(),
                call.members(),
                call.invited(),
                call.opens(),
                call.closes(),
                call.state(),
                null,
                0);
        hold.draft(named);
        return new SeeOther(FindCalls.desk(named, at));
    }

    /** A readable name for its address that nothing in the record has yet. */
    private String freeName(Call call) {
        String title = call.title().in(Locale.ENGLISH);
        String words = Normalizer.normalize(title.replace("œ", "oe"), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = words.substring(0, Math.min(LONGEST_SLUG, words.length())).replaceAll("^-|-$", "");
        String base = Slug.isSlug(cut) && !cut.equals("new") ? cut : "consultation";
        String name = base;
        for (int n = 2; show.isTaken(call.body(), name); n++) {
            name = base + "-" + n;
        }
        return name;
    }

    @Needs(READ)
    @GetMapping("/{name}")
    DeskOfCallPage desk(@PathVariable String slug, @PathVariable String name, PageContext at) {
        return show.desk(find.call(slug, name), List.of(), at);
    }

    @Needs(CONSULT)
    @GetMapping("/{name}/edit")
    StaffFormPage edit(@PathVariable String slug, @PathVariable String name, PageContext at) {
        Call call = find.call(slug, name);
        Typed typed = CallForm.typed(call);
        return StaffFormPage.of(find.frame(call, at), "edit", CallForm.fields(typed, at), typed, call.version(), at);
    }

    @Needs(CONSULT)
    @PostMapping("/{name}/edit")
    Reply edited(
            @PathVariable String slug,
            @PathVariable String name,
            @RequestParam Map<String, String> values,
            PageContext at) {
        Call call = find.call(slug, name);
        Typed typed = Typed.of(values);
        Call changed = CallForm.read(typed, call.id(), call.body(), call.slug(), at);
        Ruling ruling = typed.isSound() ? hold.rewrite(changed) : Ruling.ACCEPTED;
        if (typed.isSound() && ruling instanceof Ruling.Accepted) {
            return new SeeOther(FindCalls.desk(call, at));
        }
        refuse(typed, "title_en", ruling, at);
        StaffFormPage form =
                StaffFormPage.of(find.frame(call, at), "edit", CallForm.fields(typed, at), typed, call.version(), at);
        return ruling instanceof Ruling.Overtaken ? form.beside(CallForm.facts(call, at)) : form;
    }

    @Needs(CONSULT)
    @PostMapping("/{name}/open")
    Reply open(
            @PathVariable String slug,
            @PathVariable String name,
            @RequestParam(defaultValue = "-1") int version,
            PageContext at) {
        Call call = find.call(slug, name);
        return done(call, hold.open(call.id(), version, actor(at), at.language()), at);
    }

    @Needs(CONSULT)
    @PostMapping("/{name}/close")
    Reply close(
            @PathVariable String slug,
            @PathVariable String name,
            @RequestParam(defaultValue = "-1") int version,
            PageContext at) {
        Call call = find.call(slug, name);
        return done(call, hold.close(call.id(), version, actor(at), at.language()), at);
    }

    @Needs(CONSULT)
    @GetMapping("/{name}/extend")
    StaffFormPage more(@PathVariable String slug, @PathVariable String name, PageContext at) {
        Call call = find.call(slug, name);
        return extension(call, Typed.nothing(), call.version(), at);
    }

    @Needs(CONSULT)
    @PostMapping("/{name}/extend")
    Reply extend(
            @PathVariable String slug,
            @PathVariable String name,
            @RequestParam Map<String, String> values,
            PageContext at) {
        Call call = find.call(slug, name);
        Typed typed = Typed.of(values);
        CheckForm form = new CheckForm(typed, at);
        var closes = form.day("closes");
        Bilingual reason = form.texts("reason", LONGEST_REASON, true);
        if (typed.isSound()) {
            Ruling ruling = hold.extend(call.id(), typed.number("version"), closes, reason, actor(at), at.language());
            if (ruling instanceof Ruling.Accepted) {
                return new SeeOther(FindCalls.desk(call, at));
            }
            refuse(typed, "closes", ruling, at);
            if (ruling instanceof Ruling.Overtaken) {
                return extension(call, typed, call.version(), at).beside(CallForm.facts(call, at));
            }
        }
        return extension(call, typed, Math.max(0, typed.number("version")), at);
    }

    private StaffFormPage extension(Call call, Typed typed, int version, PageContext at) {
        List<Field> fields = List.of(
                Field.date(typed, "closes", at.text("consultation.field.closes")),
                Field.text(typed, "reason_en", at.text("consultation.field.reason-en"))
                        .withLongest(LONGEST_REASON),
                Field.text(typed, "reason_fr", at.text("consultation.field.reason-fr"))
                        .withLongest(LONGEST_REASON));
        return StaffFormPage.of(find.frame(call, at), "extend", fields, typed, version, at)
                .showing(List.of(Fact.of(at.text("consultation.field.closes-now"), at.date(call.closes()))));
    }

    /** Back to the desk; with what was wrong when it was not done. */
    private Reply done(Call call, Ruling ruling, PageContext at) {
        if (ruling instanceof Ruling.Accepted) {
            return new SeeOther(FindCalls.desk(call, at));
        }
        List<FormError> errors = words(ruling, at).stream()
                .map(text -> new FormError(text, "steps"))
                .toList();
        return show.desk(find.call(call.body().slug(), call.slug()), errors, at);
    }

    static void refuse(Typed typed, String field, Ruling ruling, PageContext at) {
        words(ruling, at).forEach(text -> typed.refuse(field, text));
    }

    /** Why it was not done, in sentences. */
    static List<String> words(Ruling ruling, PageContext at) {
        return switch (ruling) {
            case Ruling.Accepted a -> List.of();
            case Ruling.Refused(var reason) -> List.of(at.text(reason.key()));
            case Ruling.Overtaken o -> List.of(at.text("consultation.refused.overtaken"));
            case Ruling.NotRecorded(var sentences) ->
                sentences.isEmpty() ? List.of(at.text("consultation.refused.there-already")) : sentences;
        };
    }

    static String actor(PageContext at) {
        String actor = at.visitor().actor(CONSULT);
        if (actor.isEmpty()) {
            throw Problem.notFound();
        }
        return actor;
    }
}
