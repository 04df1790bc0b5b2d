package org.openiwg.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.openiwg.body.SignOff.Matter;
import org.openiwg.mail.Mail;
import org.openiwg.people.Person;
import org.openiwg.people.PostHolders;
import org.openiwg.people.PostHolders.Holder;
import org.openiwg.people.Role;
import org.openiwg.platform.text.Messages;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Proposal;

/**
 * Mails about what is signed: to those who sign, that something waits for them, reads otherwise now, or is off the table; to the
 * secretariat, that it took effect or is off the table.
 */
final class TellSigners {

    private final PostHolders holders;
    private final SubstituteStore substitutes;
    private final SignatureStore signatures;
    private final Consumer<Mail> mails;
    private final Supplier<LocalDate> today;
    private final Supplier<String> site;

    /** The site's own address comes from a setting, never from a request. */
    TellSigners(
            PostHolders holders,
            SubstituteStore substitutes,
            SignatureStore signatures,
            Consumer<Mail> mails,
            Supplier<LocalDate> today,
            Supplier<String> site) {
        this.holders = holders;
        this.substitutes = substitutes;
        this.signatures = signatures;
        this.mails = mails;
        this.today = today;
        this.site = site;
    }

    /** Everyone who can sign for the body today is told that something waits. */
    void chairsOf(Proposal proposal) {
        LocalDate day = today.get();
        Map<UUID, Person> told = new LinkedHashMap<>();
        Set<String> standIns = substitutes.on(proposal.body().slug(), day).stream()
                .map(Substitute::person)
                .collect(Collectors.toSet());
        for (Holder holder : holders.on(day)) {
            boolean chair = holder.post().role() == Role.COCHAIR
                    && holder.post().body().equals(proposal.body().slug());
            if (chair || standIns.contains(holder.person().id().toString())) {
                told.put(holder.person().id(), holder.person());
            }
        }
        send(told.values(), "put", proposal, Bilingual.NONE);
    }

    /** Who signed a text is told that another took its place. */
    void signersOf(Matter.Open old, Proposal proposal) {
        send(signers(old), "replaced", proposal, Bilingual.NONE);
    }

    /** Who signed a text is told that it is off the table, and why; and so is the secretariat, which proposes most of them. */
    void dropped(Matter.Open old, Bilingual reason) {
        Collection<Person> signers = signers(old);
        send(signers, "dropped", old.proposal(), reason);
        List<Person> others = secretariat(old.proposal().body());
        others.removeAll(signers);
        send(others, "off", old.proposal(), reason);
    }

    /** The secretariat is told that everybody who must has signed. */
    void adopted(Proposal proposal) {
        send(secretariat(proposal.body()), "adopted", proposal, Bilingual.NONE);
    }

    private List<Person> secretariat(BodyId body) {
        return holders.on(today.get()).stream()
                .filter(holder -> holder.post().role() == Role.SECRETARIAT
                        && holder.post().body().equals(body.slug()))
                .map(Holder::person)
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Collection<Person> signers(Matter.Open open) {
        Set<String> signed = signatures.of(open.entry()).stream()
                .map(SigningRules.Given::person)
                .collect(Collectors.toSet());
        return holders.on(today.get()).stream()
                .map(Holder::person)
                .filter(person -> signed.contains(person.id().toString()))
                .collect(Collectors.toMap(Person::id, person -> person, (one, same) -> one, LinkedHashMap::new))
                .values();
    }

    private void send(Collection<Person> to, String kind, Proposal proposal, Bilingual reason) {
        for (Person person : to) {
            if (Mail.isAddress(person.email())) {
                Messages words = Messages.in(person.language());
                String page = site.get() + "/" + person.language().code() + "/bodies/" + proposal.body() + "/sign-off";
                mails.accept(new Mail(
                        person.email(),
                        person.language(),
                        words.text("body.mail." + kind + ".subject"),
                        words.text(
                                "body.mail." + kind + ".text",
                                person.name(),
                                oneLine(proposal.title().in(person.language().locale())),
                                page,
                                oneLine(reason.in(person.language().locale())))));
            }
        }
    }

    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\x{2028}\\x{2029}]+", " ");
    }
}
