package org.openiwg.people;

import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.mail.Mail;
import org.openiwg.mail.SendMail;
import org.openiwg.platform.text.Messages;
import org.openiwg.platform.web.SecurityEvents;
import org.openiwg.platform.web.SecurityEvents.Event;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds and removes passkeys, and writes to whom they belong that it was done: should it not have been them, they know. */
final class KeepPasskeys {
    /** So many that nobody who means well has more. */
    static final int MOST = 20;

    private final PasskeyStore passkeys;
    private final SendMail mail;
    private final OwnAddress site;
    private final TransactionTemplate transaction;

    KeepPasskeys(DataSource app, PasskeyStore passkeys, SendMail mail, OwnAddress site) {
        this.passkeys = passkeys;
        this.mail = mail;
        this.site = site;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
    }

    /** False when they have too many, or somebody has that one already. */
    boolean add(Person person, Passkey passkey) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean added = passkeys.of(person.id()).size() < MOST && passkeys.add(passkey);
            if (added) {
                SecurityEvents.happened(Event.CREDENTIALS_CHANGED, "what", "passkey-added");
                tell(person, "people.mail.passkey-added.", passkey.name());
            }
            return added;
        }));
    }

    /** Does nothing when it is not theirs. */
    void remove(Person person, UUID id) {
        transaction.executeWithoutResult(status -> passkeys.of(person.id(), id).ifPresent(passkey -> {
            passkeys.remove(person.id(), id);
            SecurityEvents.happened(Event.CREDENTIALS_CHANGED, "what", "passkey-removed");
            tell(person, "people.mail.passkey-removed.", passkey.name());
        }));
    }

    private void tell(Person person, String what, String name) {
        if (!Mail.isAddress(person.email())) {
            return;
        }
        Messages words = Messages.in(person.language());
        String page = site.get() + "/" + person.language().code() + "/my-sign-in";
        mail.send(new Mail(
                person.email(),
                person.language(),
                words.text(what + "subject"),
                words.text(what + "text", person.name(), name, page)));
    }
}
