package org.openiwg.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openiwg.desk.AttachFiles.NotKept;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SeeOther;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.Register;
import org.openiwg.record.TakeFile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The documents that go with a draft, and those that are added to an act on record. */
@PrivatePages
@RequestMapping("/bodies/{slug}/desk")
class FilePages {

    private static final String FILES = "/drafts/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/files";
    private static final String ENTRY = "/entries/{index:0|[1-9][0-9]{0,8}}/documents";

    private final Register register;
    private final DraftStore drafts;
    private final DraftFileStore files;
    private final AttachFiles attaching;
    private final Clock clock;

    FilePages(Register register, DataSource app, TakeFile take, Clock clock) {
        this.register = register;
        this.drafts = new DraftStore(app);
        this.files = new DraftFileStore(app);
        this.attaching = new AttachFiles(app, take);
        this.clock = clock;
    }

    @Needs(Scribe.OWN)
    @GetMapping(FILES)
    FilesPage show(@PathVariable String slug, @PathVariable UUID id, PageContext at) {
        DeskView desk = DeskView.open(slug, register.snapshot(), at);
        return page(draft(id, desk), List.of(), Typed.NOTHING, desk);
    }

    @Needs(Scribe.OWN)
    @PostMapping(FILES)
    Reply add(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(name = "files") @Nullable List<MultipartFile> sent,
            PageContext at)
            throws IOException {
        DeskView desk = DeskView.open(slug, register.snapshot(), at);
        Draft draft = draft(id, desk);
        List<NotKept> refused = attaching.attach(id, draft.person(), Objects.requireNonNullElse(sent, List.of()));
        return refused.isEmpty() ? new SeeOther(address(draft, desk)) : page(draft, refused, Typed.NOTHING, desk);
    }

    /** What is said of the documents; those that are left out go, with their bytes. */
    @Needs(Scribe.OWN)
    @PostMapping(FILES + "/words")
    Reply describe(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "look") String next,
            PageContext at,
            HttpServletRequest request) {
        DeskView desk = DeskView.open(slug, register.snapshot(), at);
        Draft draft = draft(id, desk);
        boolean wrong = false;
        Map<String, String> said = new TreeMap<>();
        for (DraftFile file : files.of(id)) {
            String end = FilesPage.id(file);
            if (request.getParameter("remove_" + end) != null) {
                files.remove(id, file.sha256());
                continue;
            }
            for (String field : List.of("title_en_" + end, "title_fr_" + end)) {
                String text = Objects.requireNonNullElse(request.getParameter(field), "");
                said.put(field, text.strip());
            }
            if (!FilesPage.wrong(end, new Typed(said)).isEmpty()) {
                wrong = true;
                continue;
            }
            Audience audience = Audience.of(Objects.requireNonNullElse(request.getParameter("audience_" + end), ""));
            files.describe(
                    id,
                    file.sha256(),
                    new Bilingual(said.getOrDefault("title_en_" + end, ""), said.getOrDefault("title_fr_" + end, "")),
                    audience == null ? file.audience() : audience);
        }
        if (wrong) {
            return page(draft, List.of(), new Typed(said), desk);
        }
        return new SeeOther(
                desk.page("/drafts/" + id + (next.equals("form") && draft.aim() != Aim.DOCUMENT ? "/form" : "")));
    }

    @Needs(Scribe.OWN)
    @GetMapping(ENTRY)
    FilesPage forEntry(@PathVariable String slug, @PathVariable long index, PageContext at) {
        DeskView desk = DeskView.open(slug, register.snapshot(), at);
        return page(entry(index, desk), List.of(), desk);
    }

    /** The first documents for an entry begin a draft; when none of them can be kept, nothing does. */
    @Needs(Scribe.OWN)
    @PostMapping(ENTRY)
    Reply addToEntry(
            @PathVariable String slug,
            @PathVariable long index,
            @RequestParam(name = "files") @Nullable List<MultipartFile> sent,
            PageContext at)
            throws IOException {
        DeskView desk = DeskView.open(slug, register.snapshot(), at);
        EntryNow entry = entry(index, desk);
        List<MultipartFile> chosen = Objects.requireNonNullElse(sent, List.of());
        List<NotKept> refused = new ArrayList<>();
        if (attaching.judge(chosen, refused).isEmpty()) {
            refused = refused.isEmpty() ? List.of(new NotKept("", "desk.files.error.none")) : refused;
            return page(entry, refused, desk);
        }
        ActForm form = ActForm.of(entry.act().kind(), Aim.DOCUMENT);
        String person = desk.scribe().person();
        UUID id = drafts.add(
                person,
                slug,
                form,
                entry.index(),
                Typed.NOTHING,
                desk.snapshot().size(),
                clock.instant());
        refused = attaching.attach(id, person, chosen);
        Draft draft = draft(id, desk);
        return refused.isEmpty() ? new SeeOther(address(draft, desk)) : page(draft, refused, Typed.NOTHING, desk);
    }

    private FilesPage page(Draft draft, List<NotKept> refused, Typed typed, DeskView desk) {
        String address = address(draft, desk);
        var about = AboutEntry.about(draft, desk);
        String what = about == null ? AboutEntry.title(draft.form(), desk) : about.text();
        return FilesPage.of(
                address,
                address + "/words",
                draft.aim() != Aim.DOCUMENT,
                what,
                files.of(draft.id()),
                refused,
                typed,
                desk);
    }

    private static FilesPage page(EntryNow entry, List<NotKept> refused, DeskView desk) {
        String address = desk.page("/entries/" + entry.index() + "/documents");
        return FilesPage.of(address, null, false, desk.title(entry.act()), List.of(), refused, Typed.NOTHING, desk);
    }

    private static String address(Draft draft, DeskView desk) {
        return desk.page("/drafts/" + draft.id() + "/files");
    }

    private static EntryNow entry(long index, DeskView desk) {
        return EntryDeskPages.entry(index, desk);
    }

    private Draft draft(UUID id, DeskView desk) {
        return drafts.find(id, desk.scribe().person())
                .filter(draft -> draft.body().equals(desk.body()) && draft.recordedAs() == null)
                .orElseThrow(() -> new Problem(DeskError.DRAFT_GONE));
    }
}
