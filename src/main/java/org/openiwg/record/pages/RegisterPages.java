package org.openiwg.record.pages;

import java.util.List;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.PublicPages;
import org.openiwg.record.Audience;
import org.openiwg.record.Checkpoints;
import org.openiwg.record.Entry;
import org.openiwg.record.EntryOffers;
import org.openiwg.record.Readers;
import org.openiwg.record.Register;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.Visibility;
import org.openiwg.record.log.VerifierKey;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages of the register. */
@PublicPages
class RegisterPages {

    private final Register register;
    private final Checkpoints checkpoints;
    private final OpenNames names;
    private final Readers readers;
    private final Environment settings;
    private final List<EntryOffers> offers;

    RegisterPages(
            Register register,
            Checkpoints checkpoints,
            OpenNames names,
            Readers readers,
            Environment settings,
            List<EntryOffers> offers) {
        this.offers = offers;
        this.register = register;
        this.checkpoints = checkpoints;
        this.names = names;
        this.readers = readers;
        this.settings = settings;
    }

    @GetMapping("/record")
    RecordPage record(PageContext at) {
        RegisterSnapshot now = register.snapshot();
        return RecordPage.of(now, words(now, at));
    }

    @GetMapping("/record/{index:0|[1-9][0-9]{0,8}}")
    EntryPage entry(@PathVariable long index, PageContext at) {
        RegisterSnapshot now = register.snapshot();
        if (index >= now.size()) {
            throw Problem.notFound();
        }
        return new ShowEntry(now, words(now, at), covered(), offers).page(index);
    }

    @GetMapping("/verify")
    VerifyPage verify() {
        List<String> keys =
                checkpoints.verifierKeys().stream().map(VerifierKey::encoded).toList();
        String checkpoint =
                checkpoints.last().map(last -> last.note().encoded()).orElse("");
        return new VerifyPage(site(), checkpoints.origin(), keys, checkpoint, sample());
    }

    /** Where the site is reached: as its settings say, or else on this machine. */
    private String site() {
        String url = settings.getProperty("openiwg.url", "");
        return url.isEmpty() ? "http://localhost:" + settings.getProperty("local.server.port", "8080") : url;
    }

    /** The last entry that a proof can be had of. */
    private long sample() {
        List<Entry> covered = register.snapshot().entries().subList(0, (int)
                Math.min(covered(), register.snapshot().size()));
        return covered.reversed().stream()
                .filter(entry -> entry.isFor(Audience.PUBLIC) && !entry.isErased())
                .mapToLong(Entry::index)
                .findFirst()
                .orElse(0);
    }

    private long covered() {
        return checkpoints.last().map(last -> last.checkpoint().size()).orElse(0L);
    }

    private EntryWords words(RegisterSnapshot now, PageContext at) {
        Visibility reader = readers.of(at.visitor());
        return new EntryWords(names.of(reader), at, new Seen(now, reader));
    }
}
