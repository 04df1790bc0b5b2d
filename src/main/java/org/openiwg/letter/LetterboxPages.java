package org.openiwg.letter;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SeeOther;
import org.openiwg.record.AcceptFile;
import org.openiwg.record.AcceptedFile;
import org.openiwg.record.TakeFile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The letterbox of a body: what has come, and what is entered by hand. */
@PrivatePages
class LetterboxPages {

    private static final String BOX = "/bodies/{slug}/letterbox";
    private static final String NEW = BOX + "/new";

    private final LetterDesk desk;
    private final ReadLetters letters;
    private final FindRecommendations find;
    private final ReceiveLetter receive;
    private final TakeFile take;

    LetterboxPages(
            LetterDesk desk, ReadLetters letters, FindRecommendations find, ReceiveLetter receive, TakeFile take) {
        this.desk = desk;
        this.letters = letters;
        this.find = find;
        this.receive = receive;
        this.take = take;
    }

    @Needs(LetterPermissions.READ)
    @GetMapping(BOX)
    Page box(@PathVariable String slug, PageContext at) {
        var frame = desk.frame(slug, at);
        List<Letter> seen = letters.of(slug).stream()
                .filter(letter -> desk.mayRead(letter, at.visitor()))
                .toList();
        List<LetterCase> accepted = seen.stream()
                .filter(Letter::isAccepted)
                .map(letter -> letters.on(letter, at.today()))
                .toList();
        boolean keeps = at.visitor().may(LetterPermissions.KEEP, slug);
        LetterboxTables tables = new LetterboxTables(desk.words(at));
        return new LetterboxPage(
                frame,
                slug,
                tables.waiting(seen),
                tables.open(accepted),
                tables.closed(seen, accepted),
                new OwedRecommendations(desk.words(at)).table(keeps ? find.owed(desk.body(slug, at)) : List.of()),
                keeps);
    }

    @Needs(LetterPermissions.KEEP)
    @GetMapping(NEW)
    Page blank(@PathVariable String slug, PageContext at) {
        return form(slug, Typed.of(Map.of("received", at.today().toString())), at);
    }

    @Needs(LetterPermissions.KEEP)
    @PostMapping(NEW)
    Reply enter(
            @PathVariable String slug,
            @RequestParam Map<String, String> values,
            @RequestParam(required = false) @Nullable List<MultipartFile> scan,
            PageContext at)
            throws IOException {
        Typed typed = Typed.of(values);
        Optional<AcceptedFile> file = file(scan, typed, at);
        Optional<WrittenLetter> written = EnteredForm.read(typed, desk.body(slug, at));
        if (written.isEmpty()) {
            return form(slug, typed, at);
        }
        String reference =
                receive.receive(written.get(), file.orElse(null), LetterDesk.actor(at, slug, LetterPermissions.KEEP));
        return new SeeOther(at.link("/bodies/" + slug + "/letterbox/" + reference + "/judge"));
    }

    private Optional<AcceptedFile> file(@Nullable List<MultipartFile> scan, Typed typed, PageContext at)
            throws IOException {
        List<MultipartFile> given = scan == null
                ? List.of()
                : scan.stream().filter(file -> !file.isEmpty()).toList();
        if (given.size() > 1) {
            typed.refuse("scan", at.text("letter.enter.error.scan"));
        }
        if (given.size() != 1) {
            return Optional.empty();
        }
        MultipartFile one = given.getFirst();
        String name = one.getOriginalFilename() == null ? "" : one.getOriginalFilename();
        byte[] content = one.getSize() > AcceptFile.LARGEST ? new byte[AcceptFile.LARGEST + 1] : one.getBytes();
        return switch (take.take(name, content)) {
            case AcceptFile.Outcome.Accepted(AcceptedFile file) -> Optional.of(file);
            case AcceptFile.Outcome.Refused(AcceptFile.Reason reason) -> {
                typed.refuse("scan", at.text(reason.key()));
                yield Optional.empty();
            }
        };
    }

    private EnterPage form(String slug, Typed typed, PageContext at) {
        return new EnterPage(desk.frame(slug, at), EnteredForm.fields(typed, desk.body(slug, at)), typed);
    }
}
