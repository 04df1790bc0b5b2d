package org.openiwg.desk;

import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.openiwg.platform.web.LostForm;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SeeOther;
import org.openiwg.record.Register;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where somebody comes back to who had to sign in again to send a form. */
@PrivatePages
class KeptFormPages {

    private final KeptForms kept;
    private final DraftStore drafts;
    private final Register register;
    private final Clock clock;

    KeptFormPages(KeptForms kept, DataSource app, Register register, Clock clock) {
        this.kept = kept;
        this.drafts = new DraftStore(app);
        this.register = register;
        this.clock = clock;
    }

    /** A form of the desk becomes a draft; any other is shown, to be sent with a button or not at all. */
    @Needs("self")
    @GetMapping("/kept-form/{secret:[A-Za-z0-9_-]{43}}")
    Reply back(@PathVariable String secret, PageContext at) {
        LostForm form = kept.find(secret, at.visitor().writer()).orElseThrow(() -> new Problem(DeskError.FORM_GONE));
        Optional<String> draft = new RestoreDraft(drafts, register.snapshot(), clock.instant()).restore(form, at);
        if (draft.isEmpty()) {
            return KeptFormPage.of(form, at);
        }
        kept.forget(secret);
        return new SeeOther(at.link(draft.get()));
    }
}
