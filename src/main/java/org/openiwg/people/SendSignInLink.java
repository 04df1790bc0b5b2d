package org.openiwg.people;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.openiwg.mail.Mail;
import org.openiwg.mail.SendMail;
import org.openiwg.platform.text.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mails a one-time link to whoever has an address. Whether anybody has it is looked up after the answer, so neither the
 * answer nor the time it takes tells who is known here.
 */
final class SendSignInLink implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SendSignInLink.class);

    private final PersonStore persons;
    private final OneTimeLinks links;
    private final StrictSignIn strict;
    private final SendMail mail;
    private final TransactionTemplate transaction;
    private final Supplier<String> site;
    private final ExecutorService after = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("sign-in-link").factory());

    /** The site's own address comes from a setting, never from a request. */
    SendSignInLink(DataSource app, OneTimeLinks links, StrictSignIn strict, SendMail mail, Supplier<String> site) {
        this.persons = new PersonStore(app);
        this.links = links;
        this.strict = strict;
        this.mail = mail;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
        this.site = site;
    }

    /**
     * Asks for a link for whoever has that address; requests are looked at one after the other.
     *
     * @param session that asks, and in which alone it will work
     */
    void to(String email, String session) {
        after.execute(() -> {
            try {
                transaction.executeWithoutResult(
                        status -> persons.withEmail(email).ifPresent(person -> send(person, session)));
            } catch (RuntimeException failure) {
                LOG.error("A link to sign in could not be sent", failure);
            }
        });
    }

    private void send(Person person, String session) {
        Messages words = Messages.in(person.language());
        if (strict.refusesLinkOf(person)) {
            String page = site.get() + "/" + person.language().code() + "/sign-in";
            mail.send(new Mail(
                    person.email(),
                    person.language(),
                    words.text("people.mail.passkey.subject"),
                    words.text("people.mail.passkey.text", person.name(), page)));
            return;
        }
        OneTimeLinks.Mailed mailed = links.forPerson(person, session);
        String link = site.get() + "/" + person.language().code() + mailed.path();
        mail.send(new Mail(
                person.email(),
                person.language(),
                words.text("people.mail.link.subject"),
                words.text("people.mail.link.text", person.name(), link, mailed.inTwo())));
    }

    @Override
    public void close() {
        after.close();
    }
}
