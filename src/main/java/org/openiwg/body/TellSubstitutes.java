package org.openiwg.body;

import static org.openiwg.body.TellSigners.oneLine;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.openiwg.mail.Mail;
import org.openiwg.people.Person;
import org.openiwg.people.PostHolders;
import org.openiwg.people.PostHolders.Holder;
import org.openiwg.platform.text.Messages;
import org.openiwg.record.BodyId;
import org.openiwg.record.Names;

/** Mails to substitutes: that they may sign in somebody's place, from when to when, and that they may not any more. */
final class TellSubstitutes {

    private final PostHolders holders;
    private final Consumer<Mail> mails;
    private final Supplier<LocalDate> today;
    private final Supplier<Names> names;
    private final Supplier<String> site;

    /** The site's own address comes from a setting, never from a request. */
    TellSubstitutes(
            PostHolders holders,
            Consumer<Mail> mails,
            Supplier<LocalDate> today,
            Supplier<Names> names,
            Supplier<String> site) {
        this.holders = holders;
        this.mails = mails;
        this.today = today;
        this.names = names;
        this.site = site;
    }

    void appointed(Substitute substitute) {
        tell(substitute, "body.mail.substitute.");
    }

    void revoked(Substitute substitute) {
        tell(substitute, "body.mail.substitute-revoked.");
    }

    private void tell(Substitute substitute, String kind) {
        holders.on(today.get()).stream()
                .map(Holder::person)
                .filter(person -> person.id().toString().equals(substitute.person()))
                .filter(person -> Mail.isAddress(person.email()))
                .findFirst()
                .ifPresent(person -> mails.accept(mail(person, substitute, kind)));
    }

    private Mail mail(Person person, Substitute substitute, String kind) {
        Messages words = Messages.in(person.language());
        Locale locale = person.language().locale();
        String bodies = site.get() + "/" + person.language().code() + "/bodies/";
        return new Mail(
                person.email(),
                person.language(),
                words.text(kind + "subject"),
                words.text(
                        kind + "text",
                        person.name(),
                        oneLine(names.get()
                                .institution(substitute.institution())
                                .in(locale)),
                        oneLine(names.get().body(new BodyId(substitute.body())).in(locale)),
                        substitute.since(),
                        substitute.until(),
                        oneLine(substitute.reason().in(locale)),
                        bodies + substitute.body() + "/sign-off"));
    }
}
