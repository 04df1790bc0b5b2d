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
    private final SendMail mail;
    private final TransactionTemplate transaction;
    private final Supplier<String> site;
    private final ExecutorService after = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("sign-in-link").factory());

    /** The site's own address comes from a setting, never from a request. */
    SendSignInLink(DataSource app, OneTimeLinks links, SendMail mail, Supplier<String> site) {
        this.persons = new PersonStore(app);
        this.links = links;
        this.mail = mail;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
        this.site = site;
    }

    /** Asks for a link for whoever has that address; requests are looked at one after the other. */
    void to(String email) {
        after.execute(() -> {
            try {
                transaction.executeWithoutResult(
                        status -> persons.withEmail(email).ifPresent(this::send));
            } catch (RuntimeException failure) {
                LOG.error("A link to sign in could not be sent", failure);
            }
        });
    }

    private void send(Person person) {
        Messages words = Messages.in(person.language());
        String link = site.get() + "/" + person.language().code() + links.forPerson(person);
        mail.send(new Mail(
                person.email(),
                person.language(),
                words.text("people.mail.link.subject"),
                words.text("people.mail.link.text", person.name(), link)));
    }

    @Override
    public void close() {
        after.close();
    }
}
