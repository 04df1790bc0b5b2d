package org.openiwg.mail;

import java.util.List;
import javax.sql.DataSource;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.Waiting;
import org.openiwg.platform.web.WaitsFor;
import org.springframework.stereotype.Component;

/** Mails that were given up wait for whoever may look into the outbox. */
@Component
class DeadMails implements WaitsFor {

    private final MailStore store;

    DeadMails(DataSource app) {
        this.store = new MailStore(app);
    }

    @Override
    public List<Waiting> waiting(PageContext at) {
        int dead = at.visitor().may("outbox") ? store.count(MailState.DEAD) : 0;
        return dead == 0
                ? List.of()
                : List.of(new Waiting(
                        Cell.text(at.text("mail.waiting", dead)),
                        at.text("mail.waiting.button"),
                        at.link("/outbox", "state", MailState.DEAD.word()),
                        null));
    }
}
