package org.openiwg.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.mail.Mail;
import org.openiwg.mail.SendMail;
import org.openiwg.people.PostHolders;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells everyone what concerns them, at most once a day each. Doing it again changes nothing; a day on which it was not
 * done is made up for by the next, because steps are told that were reached and not yet told.
 */
public final class TellPeople {

    private final KeepConcerns kept;
    private final PostHolders holders;
    private final NoticeStore store;
    private final SendMail mails;
    private final TransactionTemplate transaction;
    private final String site;

    TellPeople(KeepConcerns kept, PostHolders holders, DataSource app, SendMail mails, String site) {
        this.kept = kept;
        this.holders = holders;
        this.store = new NoticeStore(app);
        this.mails = mails;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
        this.site = site;
    }

    /** Does it for a day; how many digests were written. */
    public int on(LocalDate day) {
        Concerns concerns = kept.on(day);
        List<Reader> everyone = Reader.of(holders.on(day));
        return (int) everyone.stream()
                .filter(reader -> Mail.isAddress(reader.person().email()))
                .filter(reader -> tell(reader, concerns.of(reader, everyone), concerns, day))
                .count();
    }

    private boolean tell(Reader reader, List<Notice> concerning, Concerns concerns, LocalDate day) {
        UUID person = reader.person().id();
        Choice choice = store.choice(person);
        return Boolean.TRUE.equals(transaction.execute(status -> {
            List<Notice> today = Digest.of(concerning, choice, store.snoozes(person), store.told(person), day);
            if (today.isEmpty() || !store.take(person, day)) {
                return false;
            }
            today.forEach(notice -> store.tell(person, Told.of(notice, choice), day));
            mails.send(new DigestWords(
                            concerns.names(reader.audience()), reader.person().language(), site)
                    .mail(reader.person(), today));
            return true;
        }));
    }
}
