package org.openiwg.mail;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.platform.ui.Pages;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.SeeOther;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The outbox: what waits, what was sent, what was given up and why; with the words of each mail, which are personal. */
@PrivatePages
class OutboxPages {

    private static final String OUTBOX = "outbox";
    private static final int PER_PAGE = 50;

    private final MailStore store;
    private final SendMail sending;
    private final ZoneId zone;

    OutboxPages(DataSource app, SendMail sending, @Value("${openiwg.zone:America/Toronto}") ZoneId zone) {
        this.store = new MailStore(app);
        this.sending = sending;
        this.zone = zone;
    }

    @Needs(OUTBOX)
    @GetMapping("/outbox")
    OutboxPage list(@RequestParam Optional<String> state, @RequestParam Optional<String> page, PageContext at) {
        MailState shown = state.flatMap(MailState::named).orElse(MailState.WAITING);
        int asked = page.filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(1);
        Pages pages = Pages.of(asked, store.count(shown), PER_PAGE);
        return OutboxPage.of(
                shown,
                store::count,
                store.mails(shown, (pages.current() - 1) * PER_PAGE, PER_PAGE),
                pages,
                new MailWords(at, zone));
    }

    @Needs(OUTBOX)
    @GetMapping("/outbox/{id}")
    OutboxMailPage mail(@PathVariable String id, PageContext at) {
        return OutboxMailPage.of(stored(id), new MailWords(at, zone));
    }

    /** Doing it twice does it once: what waits already goes on waiting. */
    @Needs(OUTBOX)
    @PostMapping("/outbox/{id}/retry")
    SeeOther retry(@PathVariable String id, PageContext at) {
        StoredMail mail = stored(id);
        sending.retry(mail.id());
        return new SeeOther(at.link("/outbox/" + mail.id()));
    }

    /** After the mail server was put right: everything that was given up. */
    @Needs(OUTBOX)
    @PostMapping("/outbox/retry")
    SeeOther retryAll(PageContext at) {
        store.ids(MailState.DEAD).forEach(sending::retry);
        return new SeeOther(at.link("/outbox"));
    }

    private StoredMail stored(String id) {
        try {
            return store.mail(UUID.fromString(id)).orElseThrow(Problem::notFound);
        } catch (IllegalArgumentException noId) {
            throw Problem.notFound();
        }
    }
}
