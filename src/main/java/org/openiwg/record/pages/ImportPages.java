package org.openiwg.record.pages;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openiwg.platform.database.Database;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SeeOther;
import org.openiwg.record.Audience;
import org.openiwg.record.History;
import org.openiwg.record.HistoryFiles;
import org.openiwg.record.ImportHistory;
import org.openiwg.record.ImportHistory.Outcome;
import org.openiwg.record.Names;
import org.openiwg.record.Register;
import org.openiwg.record.RegisterIsReadOnly;
import org.openiwg.record.Visibility;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Importing a history from the browser: upload, look at what it would do, confirm. */
@PrivatePages
class ImportPages {
    private static final String ONE = "/import/{name:[A-Za-z0-9_-]{22}}";
    private static final String IMPORT = "import";
    private final Register register;
    private final Uploads uploads;

    ImportPages(Register register, Database database, Clock clock) {
        this.register = register;
        this.uploads = new Uploads(database.folder().file("uploads"), clock);
    }

    /** Open to everyone, because it says who may. */
    @Needs(Needs.NOTHING)
    @GetMapping("/import")
    ImportPage form(PageContext at) {
        return new ImportPage(at.visitor().may(IMPORT), readOnly(at), List.of());
    }

    @Needs(IMPORT)
    @PostMapping("/import")
    Reply upload(
            @RequestParam Optional<MultipartFile> history,
            @RequestParam Optional<MultipartFile> standards,
            PageContext at)
            throws IOException {
        Optional<MultipartFile> beside = standards.filter(file -> !file.isEmpty());
        if (history.isEmpty() || history.get().isEmpty()) {
            return refused("history", "record.import.error.empty", at);
        }
        if (beside.isPresent() && Uploads.isZip(history.get())) {
            return refused("standards", "record.import.error.two", at);
        }
        return new SeeOther(at.link("/import/" + uploads.keep(history.get(), beside)));
    }

    @Needs(IMPORT)
    @GetMapping(ONE)
    Reply check(@PathVariable String name, PageContext at) {
        Optional<int[]> before = uploads.outcome(name);
        if (before.isPresent()) {
            return done(before.get());
        }
        Outcome outcome = new ImportHistory(register).preview(kept(name));
        // Somebody else may have confirmed while the files were read, and so have taken them away.
        Optional<int[]> since = uploads.outcome(name);
        return since.isPresent() ? done(since.get()) : shown(name, outcome, at);
    }

    private static ImportDonePage done(int[] recorded) {
        return new ImportDonePage(recorded[0], recorded[1]);
    }

    @Needs(IMPORT)
    @PostMapping(ONE)
    Reply confirm(@PathVariable String name, PageContext at) {
        synchronized (uploads) {
            return confirmed(name, at);
        }
    }

    /** Records the history; when it was recorded already, by a second click, nothing more happens. */
    private Reply confirmed(String name, PageContext at) {
        if (uploads.outcome(name).isEmpty()) {
            Outcome outcome;
            try {
                outcome =
                        new ImportHistory(register).run(kept(name), at.visitor().actor(IMPORT));
            } catch (RegisterIsReadOnly since) {
                return check(name, at);
            }
            if (!(outcome instanceof Outcome.Sound(var added, int there))) {
                return shown(name, outcome, at);
            }
            uploads.recorded(name, added.acts().size(), added.standards().size());
        }
        return new SeeOther(at.link("/import/" + name));
    }

    @Needs(IMPORT)
    @PostMapping(ONE + "/discard")
    SeeOther discard(@PathVariable String name, PageContext at) {
        uploads.discard(name);
        return new SeeOther(at.link("/import"));
    }

    private Reply shown(String name, Outcome outcome, PageContext at) {
        return switch (outcome) {
            case Outcome.Faulty(var faults) -> ImportFaultsPage.of(faults, at);
            case Outcome.Sound sound ->
                ImportCheckPage.of(
                        name,
                        sound,
                        new EntryWords(
                                names(sound.added()),
                                at,
                                new Seen(register.snapshot(), Visibility.of(Audience.CHAIRS))),
                        readOnly(at));
        };
    }

    /** What things are called in the register and in what comes to it. */
    private Names names(History added) {
        return Names.of(Stream.concat(register.snapshot().acts().stream(), added.acts().stream())
                .toList());
    }

    private HistoryFiles kept(String name) {
        return uploads.find(name).orElseThrow(() -> new Problem(ImportError.UPLOAD_GONE));
    }

    private ImportPage refused(String field, String key, PageContext at) {
        return new ImportPage(true, readOnly(at), List.of(new FormError(at.text(key), field)));
    }

    private List<String> readOnly(PageContext at) {
        return register.readOnly()
                .map(state -> List.of(state.reason(at.language()), state.remedy(at.language())))
                .orElse(List.of());
    }
}
