package org.openiwg.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openiwg.obligation.Finding;
import org.openiwg.obligation.Obligation;
import org.openiwg.obligation.State;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Names;

/** The account and the timeline as text for people, in their language. */
public final class AccountText {

    private final Names names;
    private final Language language;
    private final Messages messages;
    private final StringBuilder text = new StringBuilder();

    private AccountText(Names names, Language language) {
        this.names = names;
        this.language = language;
        this.messages = Messages.in(language);
    }

    /**
     * An account.
     *
     * @param today the day on which it is read, to say when the day of the account is still to come
     */
    public static String of(Account account, Names names, Language language, LocalDate today) {
        AccountText text = new AccountText(names, language);
        text.head(account, today);
        text.facts(account);
        text.obligations(account);
        text.findings(account);
        return text.text.toString();
    }

    /** A timeline of a body. */
    public static String ofTimeline(BodyId body, List<Change> changes, Names names, Language language) {
        AccountText text = new AccountText(names, language);
        text.line(text.say("timeline", text.in(names.body(body))));
        text.line("");
        if (changes.isEmpty()) {
            text.line(text.say("timeline.none"));
        }
        for (Change change : changes) {
            String what = text.say("code." + change.code().word());
            Object obligation = change.obligation() == null ? "" : change.obligation();
            text.line("%s  %-6s %s  %s"
                    .formatted(change.date(), text.say(change.raised() ? "raised" : "cleared"), what, obligation)
                    .stripTrailing());
        }
        return text.text.toString();
    }

    private void head(Account account, LocalDate today) {
        line(say("title", in(names.body(account.body())), account.body()));
        line(say("as-of", account.asOf()));
        if (account.asOf().isAfter(today)) {
            line(say("future"));
        }
        if (account.formed() == null) {
            line(say("before"));
        }
        line("");
        long owed =
                account.obligations().stream().filter(o -> o.state().isOpen()).count();
        long late = account.obligations().stream()
                .filter(o -> o.state() == State.OVERDUE)
                .count();
        long most = account.obligations().stream()
                .mapToLong(Obligation::daysOverdue)
                .max()
                .orElse(0);
        if (owed == 0) {
            line(say("nothing-owed"));
        } else {
            line(late == 0 ? say("none-late", owed) : say("late", owed, late, most));
        }
        line("");
    }

    private void facts(Account account) {
        fact("formed", account.formed());
        fact("dissolved", account.dissolved());
        fact("successor", account.successor() == null ? null : in(names.body(account.successor())));
        fact("chairs", people(account.chairs()));
        fact("members", people(account.members()));
        LocalDate updated = account.site().lastUpdated();
        fact(
                "site",
                updated == null
                        ? say("site.never")
                        : say("site.updated", updated, account.site().daysSince()));
        Account.Meetings meetings = account.meetings();
        fact(
                "meetings",
                meetings.lastHeld() == null
                        ? say("meetings.held", meetings.held())
                        : say("meetings.last", meetings.held(), meetings.lastHeld()));
        Account.Reminders reminders = account.reminders();
        fact("reminders", say("reminders.count", reminders.received(), reminders.answered(), reminders.unanswered()));
        for (Account.Publication publication : account.publications()) {
            fact("publications", publication(account, publication));
        }
    }

    private String publication(Account account, Account.Publication publication) {
        String name = in(DutyNames.of(names, account.body(), publication.id()));
        Integer count = publication.count();
        int languages = count == null ? publication.languages().size() : count;
        return languages == 0
                ? say("publication", name, publication.issuedOn())
                : say("publication.languages", name, publication.issuedOn(), languages);
    }

    private @Nullable String people(List<String> slugs) {
        return slugs.isEmpty()
                ? say("nobody")
                : slugs.stream().map(slug -> in(names.institution(slug))).collect(Collectors.joining("; "));
    }

    private void obligations(Account account) {
        line("");
        line(say("obligations"));
        for (Obligation obligation : account.obligations()) {
            line("  %-12s %s".formatted(say("state." + obligation.state().word()), obligation.id()));
            line("  %-12s %s".formatted("", in(DutyNames.of(names, account.body(), obligation.id()))));
            line("  %-12s %s%s".formatted("", say("due", obligation.deadline()), lateness(obligation)));
        }
    }

    private String lateness(Obligation obligation) {
        return switch (obligation.state()) {
            case OVERDUE -> "; " + say("days.overdue", obligation.daysOverdue());
            case MET_LATE -> "; " + say("days.late", obligation.daysLate());
            case MET -> "; " + say("done", Objects.requireNonNull(obligation.endedOn()));
            default -> obligation.endedOn() == null ? "" : "; " + say("ended", obligation.endedOn());
        };
    }

    private void findings(Account account) {
        line("");
        line(say(account.findings().isEmpty() ? "findings.none" : "findings"));
        for (Finding finding : account.findings()) {
            String about =
                    finding.obligation() == null ? "" : finding.obligation().toString();
            line("  " + (say("code." + finding.code().word()) + "  " + about).strip());
            String level = say("level." + finding.level().word());
            line("      " + say("finding", finding.since(), finding.days(), level));
        }
    }

    private void fact(String key, @Nullable Object value) {
        if (value != null) {
            Object shown = value instanceof LocalDate date ? language.date(date) : value;
            line("%-14s %s".formatted(say(key), shown));
        }
    }

    private String in(Bilingual name) {
        return name.in(language.locale());
    }

    private String say(String key, @Nullable Object... args) {
        return messages.text("account-text." + key, args);
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
