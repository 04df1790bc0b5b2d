package org.openiwg.letter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.Account;
import org.openiwg.account.Accounts;
import org.openiwg.account.Books;
import org.openiwg.account.DutyNames;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.BodyId;
import org.openiwg.record.Family;
import org.openiwg.record.ThingId;

/**
 * A body as everyone may know it today: what it owes, and who is in it.
 *
 * @param account as of today
 */
record BodyDuties(Books books, Account account, PageContext at) {

    static BodyDuties of(Accounts accounts, String slug, PageContext at) {
        Books books = accounts.current();
        return new BodyDuties(books, books.ledger().account(new BodyId(slug), at.today()), at);
    }

    boolean isDissolved() {
        return account.dissolved() != null;
    }

    /** What a letter can be about: nothing in particular, or something that is owed and has a name. */
    List<Option> abouts() {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", at.text("letter.about.none")));
        account.obligations().stream()
                .filter(duty -> duty.state().isOpen() && !duty.isRecurring())
                .filter(duty ->
                        duty.id().family() != Family.REMINDER && duty.id().family() != Family.RECOMMENDATION)
                .forEach(duty -> options.add(new Option(duty.id().toString(), name(duty.id()))));
        return options;
    }

    /** What somebody chose from {@link #abouts}; null for nothing, or for what is not there. */
    @Nullable
    ThingId about(String chosen) {
        return abouts().stream().anyMatch(option -> option.value().equals(chosen)) ? ThingId.parse(chosen) : null;
    }

    String name(ThingId thing) {
        return DutyNames.of(books.names(), account.body(), thing)
                .in(at.language().locale());
    }

    /** Those who can be asked what they say to a letter. */
    List<Option> members() {
        return account.members().stream()
                .map(slug -> new Option(
                        slug, books.names().institution(slug).in(at.language().locale())))
                .toList();
    }

    /** The institution that owes what a letter is about; empty when the body itself does, or nobody. */
    String owner(@Nullable ThingId about) {
        return account.obligations().stream()
                .filter(duty -> duty.id().equals(about))
                .map(Obligation::owner)
                .filter(owner -> owner != null && account.members().contains(owner))
                .findFirst()
                .orElse("");
    }
}
