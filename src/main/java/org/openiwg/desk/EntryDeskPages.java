package org.openiwg.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SeeOther;
import org.openiwg.record.Register;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What can be done about an act that is on record: correct it, or say that it should not have been recorded. */
@PrivatePages
@RequestMapping("/bodies/{slug}/desk/entries/{index:0|[1-9][0-9]{0,8}}/{aim:correction|striking}")
class EntryDeskPages {

    private final Register register;
    private final DraftStore drafts;
    private final Clock clock;

    EntryDeskPages(Register register, DataSource app, Clock clock) {
        this.register = register;
        this.drafts = new DraftStore(app);
        this.clock = clock;
    }

    /** The form as the act fills it that is on record now. */
    @Needs(Scribe.OWN)
    @GetMapping
    FormPage form(@PathVariable String slug, @PathVariable long index, @PathVariable String aim, PageContext at) {
        DeskView desk = DeskView.open(slug, register.snapshot(), at);
        EntryNow entry = entry(index, desk);
        ActForm form = ActForm.of(entry.act().kind(), Aim.of(aim));
        Typed typed = form.aim() == Aim.CORRECTION ? Typed.of(entry.act(), form) : Typed.NOTHING;
        return FormPage.of(
                form,
                AboutEntry.about(entry, desk),
                typed,
                List.of(),
                desk.snapshot().size(),
                address(entry, form, desk),
                desk);
    }

    @Needs(Scribe.OWN)
    @PostMapping
    Reply typed(
            @PathVariable String slug,
            @PathVariable long index,
            @PathVariable String aim,
            @RequestParam(defaultValue = "0") long seen,
            @RequestParam @Nullable String keep,
            PageContext at,
            HttpServletRequest request) {
        DeskView desk = DeskView.open(slug, register.snapshot(), at);
        EntryNow entry = entry(index, desk);
        ActForm form = ActForm.of(entry.act().kind(), Aim.of(aim));
        Typed typed = Typed.read(form, request::getParameter);
        JudgeForm judge = new JudgeForm(form, desk.scribe(), desk.snapshot(), desk.choices(), entry);
        if (keep == null && judge.judge(typed) instanceof Judged.Refused(var objections)) {
            return FormPage.of(
                    form, AboutEntry.about(entry, desk), typed, objections, seen, address(entry, form, desk), desk);
        }
        UUID id = drafts.add(desk.scribe().person(), slug, form, entry.index(), typed, seen, clock.instant());
        return new SeeOther(desk.page(AboutEntry.next(keep, id)));
    }

    private static String address(EntryNow entry, ActForm form, DeskView desk) {
        return desk.page("/entries/" + entry.index() + "/" + form.aim().word());
    }

    /** An act of this body that the scribe may correct. */
    static EntryNow entry(long index, DeskView desk) {
        return EntryNow.at(desk.snapshot(), index)
                .filter(entry -> entry.act().body().slug().equals(desk.body())
                        && desk.scribe().mayCorrect(entry.act()))
                .orElseThrow(Problem::notFound);
    }
}
