package org.openiwg.letter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.openiwg.mail.Mail;
import org.openiwg.mail.SendMail;
import org.openiwg.people.Person;
import org.openiwg.people.PostHolders;
import org.openiwg.people.PostHolders.Holder;
import org.openiwg.people.Role;
import org.openiwg.platform.Today;
import org.openiwg.platform.text.Messages;
import org.openiwg.record.BodyId;
import org.openiwg.record.Names;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the secretariat of a body that letters have come: one line for all of them, at most once an hour. */
final class TellSecretariat {

    private final JdbcClient sql;
    private final PostHolders holders;
    private final SendMail mails;
    private final Supplier<String> site;
    private final Supplier<Names> names;
    private final Today today;
    private final TransactionTemplate transaction;

    TellSecretariat(
            DataSource app,
            PostHolders holders,
            SendMail mails,
            Supplier<String> site,
            Supplier<Names> names,
            Today today) {
        this.sql = JdbcClient.create(app);
        this.holders = holders;
        this.mails = mails;
        this.site = site;
        this.names = names;
        this.today = today;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
    }

    /** Tells of what has come since it was done last; how many mails were written. */
    int now() {
        return Objects.requireNonNull(transaction.execute(status -> {
            Map<String, Integer> come = new LinkedHashMap<>();
            sql.sql("UPDATE letter.letter SET told = true WHERE NOT told AND state = 'waiting' RETURNING body")
                    .query(String.class)
                    .list()
                    .forEach(body -> come.merge(body, 1, Integer::sum));
            List<Holder> everyone = holders.on(today.date());
            return come.entrySet().stream()
                    .mapToInt(body -> tell(body.getKey(), body.getValue(), everyone))
                    .sum();
        }));
    }

    private int tell(String body, int letters, List<Holder> everyone) {
        List<Person> secretariat = everyone.stream()
                .filter(holder -> holder.post().role() == Role.SECRETARIAT)
                .filter(holder ->
                        holder.post().body().isEmpty() || holder.post().body().equals(body))
                .map(Holder::person)
                .filter(person -> Mail.isAddress(person.email()))
                .distinct()
                .toList();
        secretariat.forEach(person -> mails.send(mail(person, body, letters)));
        return secretariat.size();
    }

    private Mail mail(Person person, String body, int letters) {
        Messages words = Messages.in(person.language());
        String name = names.get()
                .body(new BodyId(body))
                .in(person.language().locale())
                .replaceAll("\\p{Cc}+", " ");
        String page = site.get() + "/" + person.language().code() + "/bodies/" + body + "/letterbox";
        String subject = words.text("letter.mail.arrived.subject", letters, name);
        return new Mail(
                person.email(),
                person.language(),
                subject.length() <= 200 ? subject : subject.substring(0, 200),
                words.text("letter.mail.arrived.text", letters, name, page));
    }
}
