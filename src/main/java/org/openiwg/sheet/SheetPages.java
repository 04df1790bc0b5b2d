package org.openiwg.sheet;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openiwg.desk.Scribe;
import org.openiwg.platform.Today;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.web.Document;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SeeOther;
import org.openiwg.record.BodyId;
import org.openiwg.record.Names;
import org.openiwg.record.RecordActs;
import org.openiwg.record.Register;
import org.openiwg.record.RegisterIsReadOnly;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.Slug;
import org.openiwg.sheet.RecordSheet.Outcome;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Reporting by spreadsheet: take it away, fill it in, send it back, look, record. */
@PrivatePages
@RequestMapping("/bodies/{slug}/sheet")
class SheetPages {

    private static final String ONE = "/{id:[0-9a-f]{8}-[0-9a-f-]{27}}";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MOST_SHOWN = 100;

    private final Register register;
    private final SheetStore sheets;
    private final RecordSheet recording;
    private final Today today;
    private final Clock clock;

    SheetPages(Register register, RecordActs rules, DataSource app, Today today, Clock clock) {
        this.register = register;
        this.sheets = new SheetStore(app);
        this.recording = new RecordSheet(register, rules, app, today::date);
        this.today = today;
        this.clock = clock;
    }

    @Needs(Scribe.OWN)
    @GetMapping
    SheetPage form(@PathVariable String slug, PageContext at) {
        return page(slug, scribe(slug, at), List.of(), at);
    }

    @Needs(Scribe.OWN)
    @GetMapping("/items.xlsx")
    Document items(@PathVariable String slug, PageContext at) {
        Scribe scribe = scribe(slug, at);
        RegisterSnapshot now = register.snapshot();
        BodyId body = new BodyId(slug);
        byte[] workbook = new WriteItems(at)
                .workbook(nameOf(body, now, at), Item.of(body, scribe, now, today.date()), now.size());
        String whose = scribe.recordsEverything() ? "" : "-" + scribe.institution();
        return Document.saved(XLSX, workbook, slug + whose + "-" + today.date() + ".xlsx");
    }

    @Needs(Scribe.OWN)
    @PostMapping
    Reply send(@PathVariable String slug, @RequestParam @Nullable MultipartFile workbook, PageContext at)
            throws IOException {
        Scribe scribe = scribe(slug, at);
        sheets.forgetOld(clock.instant());
        if (workbook == null || workbook.isEmpty()) {
            return page(slug, scribe, List.of(Misfit.of("", "sheet.file.none")), at);
        }
        String name =
                Objects.requireNonNullElse(workbook.getOriginalFilename(), "").replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
        byte[] content =
                workbook.getSize() > SafeWorkbook.LARGEST ? new byte[SafeWorkbook.LARGEST + 1] : workbook.getBytes();
        return switch (SafeWorkbook.look(name, content)) {
            case SafeWorkbook.Looked.Refused(Misfit misfit) -> page(slug, scribe, List.of(misfit), at);
            case SafeWorkbook.Looked.Sound(byte[] safe) -> {
                ReadItems.Filled filled = ReadItems.read(safe);
                if (!filled.misfits().isEmpty()) {
                    yield page(slug, scribe, filled.misfits(), at);
                }
                UUID id = sheets.add(scribe.person(), slug, name, filled.lines(), clock.instant());
                yield new SeeOther(at.link("/bodies/" + slug + "/sheet/" + id));
            }
        };
    }

    @Needs(Scribe.OWN)
    @GetMapping(ONE)
    Reply look(@PathVariable String slug, @PathVariable UUID id, PageContext at) {
        Scribe scribe = scribe(slug, at);
        SheetStore.Sent sent = sent(slug, id, scribe);
        if (sent.recorded() != null) {
            return new SheetDonePage(crumbs(slug, at), sent.recorded(), at.link("/bodies/" + slug + "/obligations"));
        }
        RegisterSnapshot now = register.snapshot();
        return report(sent, recording.judge(sent.lines(), slug, scribe, 0, now), false, now, scribe, at);
    }

    @Needs(Scribe.OWN)
    @PostMapping(ONE)
    Reply record(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long looked,
            PageContext at) {
        Scribe scribe = scribe(slug, at);
        SheetStore.Sent sent = sent(slug, id, scribe);
        try {
            return switch (recording.record(id, slug, scribe, looked)) {
                case Outcome.Recorded recorded -> new SeeOther(at.link("/bodies/" + slug + "/sheet/" + id));
                case Outcome.Looked(var said, boolean overtaken) ->
                    report(sent, said, overtaken, register.snapshot(), scribe, at);
                case Outcome.Gone() -> throw new Problem(SheetError.SHEET_GONE);
            };
        } catch (RegisterIsReadOnly since) {
            return look(slug, id, at);
        }
    }

    @Needs(Scribe.OWN)
    @PostMapping(ONE + "/discard")
    SeeOther discard(@PathVariable String slug, @PathVariable UUID id, PageContext at) {
        sheets.discard(id, scribe(slug, at).person());
        return new SeeOther(at.link("/bodies/" + slug + "/sheet"));
    }

    private ReportPage report(
            SheetStore.Sent sent,
            JudgeLines.Said said,
            boolean overtaken,
            RegisterSnapshot now,
            Scribe scribe,
            PageContext at) {
        String base = at.link("/bodies/" + sent.body() + "/sheet");
        Stream<Misfit> nothing = said.reports().isEmpty() && said.misfits().isEmpty()
                ? Stream.of(Misfit.of("", "sheet.file.nothing"))
                : Stream.empty();
        return new ReportPage(
                crumbs(sent.body(), at),
                base + "/" + sent.id(),
                base,
                sent.name(),
                ReportPage.rows(said.reports(), at),
                ReportPage.meanwhile(said.reports(), scribe.reads(), at),
                said.untouched(),
                errors(Stream.concat(said.misfits().stream(), nothing).toList(), at),
                now.size(),
                overtaken,
                register.readOnly()
                        .map(state -> List.of(state.reason(at.language()), state.remedy(at.language())))
                        .orElse(List.of()));
    }

    private SheetPage page(String slug, Scribe scribe, List<Misfit> misfits, PageContext at) {
        RegisterSnapshot now = register.snapshot();
        BodyId body = new BodyId(slug);
        String base = at.link("/bodies/" + slug + "/sheet");
        String said = scribe.recordsEverything()
                ? at.text("sheet.said.all", nameOf(body, now, at))
                : at.text(
                        "sheet.said.own",
                        Names.of(now.acts())
                                .institution(scribe.institution())
                                .in(at.language().locale()));
        return new SheetPage(
                crumbs(slug, at),
                base,
                at.link("/bodies/" + slug + "/sheet/items.xlsx"),
                Item.of(body, scribe, now, today.date()).size(),
                said,
                errors(misfits, at));
    }

    private static List<FormError> errors(List<Misfit> misfits, PageContext at) {
        return misfits.stream()
                .limit(MOST_SHOWN)
                .map(misfit -> new FormError(misfit.sentence(at), "workbook"))
                .toList();
    }

    private SheetStore.Sent sent(String slug, UUID id, Scribe scribe) {
        return sheets.find(id, scribe.person(), slug).orElseThrow(() -> new Problem(SheetError.SHEET_GONE));
    }

    private List<Crumb> crumbs(String slug, PageContext at) {
        return List.of(
                new Crumb(nameOf(new BodyId(slug), register.snapshot(), at), at.link("/bodies/" + slug)),
                new Crumb(at.text("desk.title"), at.link("/bodies/" + slug + "/desk")),
                new Crumb(at.text("sheet.title"), at.link("/bodies/" + slug + "/sheet")));
    }

    private static String nameOf(BodyId body, RegisterSnapshot now, PageContext at) {
        return Names.of(now.acts()).body(body).in(at.language().locale());
    }

    private static Scribe scribe(String slug, PageContext at) {
        return Scribe.of(at.visitor(), slug).filter(scribe -> Slug.isSlug(slug)).orElseThrow(Problem::notFound);
    }
}
