package org.openiwg.people;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.openiwg.mail.Mail;
import org.openiwg.mail.SendMail;
import org.openiwg.platform.text.Messages;
import org.openiwg.platform.web.SecurityEvents;
import org.openiwg.platform.web.SecurityEvents.Event;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes ways to sign in from somebody, in one transaction with the mail that tells them and the end of their sessions. */
final class TakeWays {

    private final PasskeyStore passkeys;
    private final ProviderAccounts accounts;
    private final SessionStore sessions;
    private final SendMail mail;
    private final OwnAddress site;
    private final TransactionTemplate transaction;

    TakeWays(
            DataSource app,
            PasskeyStore passkeys,
            ProviderAccounts accounts,
            SessionStore sessions,
            SendMail mail,
            OwnAddress site) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.sessions = sessions;
        this.mail = mail;
        this.site = site;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
    }

    /**
     * Takes them; what is not theirs, or not there any more, is passed over.
     *
     * @param ways ids of passkeys, and the word for the provider's accounts
     * @param reason for whom they are taken from
     */
    void from(Person person, List<String> ways, String reason) {
        transaction.executeWithoutResult(status -> {
            Messages words = Messages.in(person.language());
            List<String> taken = new ArrayList<>();
            for (Passkey passkey : passkeys.of(person.id())) {
                if (ways.contains(passkey.id().toString())) {
                    passkeys.remove(person.id(), passkey.id());
                    taken.add(words.text("people.mail.ways-taken.passkey", passkey.name()));
                    note(person, "passkey-removed-by-administrator");
                }
            }
            if (ways.contains(WaysPage.ACCOUNT) && !accounts.of(person.id()).isEmpty()) {
                accounts.unlink(person.id());
                taken.add(words.text("people.mail.ways-taken.account"));
                note(person, "provider-account-unlinked-by-administrator");
            }
            if (!taken.isEmpty()) {
                sessions.endAllOf(person.id());
                tell(person, String.join("\n", taken), reason, words);
            }
        });
    }

    private static void note(Person person, String what) {
        SecurityEvents.happened(
                Event.CREDENTIALS_CHANGED, "what", what, "person", person.id().toString());
    }

    private void tell(Person person, String taken, String reason, Messages words) {
        if (Mail.isAddress(person.email())) {
            String page = site.get() + "/" + person.language().code() + "/sign-in";
            mail.send(new Mail(
                    person.email(),
                    person.language(),
                    words.text("people.mail.ways-taken.subject"),
                    words.text("people.mail.ways-taken.text", person.name(), taken, reason, page)));
        }
    }
}
