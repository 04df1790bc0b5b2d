package org.openiwg.account.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openiwg.account.Account;
import org.openiwg.obligation.Obligation;
import org.openiwg.obligation.State;

/** The account in words: the sentence that a reader should see first. */
final class Sentences {

    private Sentences() {}

    /** What is owed, and how late. */
    static List<Sentence> owed(BodyView body) {
        Account account = body.account();
        List<Obligation> open = account.obligations().stream()
                .filter(duty -> duty.state().isOpen())
                .toList();
        LocalDate dissolved = account.dissolved();
        if (account.formed() == null && account.obligations().isEmpty()) {
            return List.of(Sentence.of("unformed"));
        }
        if (open.isEmpty()) {
            return List.of(dissolved == null ? Sentence.of("nothing-owed") : Sentence.of("nothing-left", dissolved));
        }
        long late = open.stream().filter(duty -> duty.state() == State.OVERDUE).count();
        List<Sentence> said = new ArrayList<>();
        if (dissolved != null) {
            said.add(Sentence.of("orphaned", open.size()));
        } else if (late == 0) {
            said.add(Sentence.of("in-time", open.size()));
        } else if (late == open.size()) {
            said.add(Sentence.of("all-late", open.size()));
        } else {
            said.add(Sentence.of("late", open.size(), late));
        }
        if (late > 0) {
            long oldest = open.stream().mapToLong(Obligation::daysOverdue).max().orElse(0);
            said.add(Sentence.of(late == 1 ? "late-for" : "oldest", oldest));
        }
        return said;
    }

    /** What was done in the end, but late, apart from answers; empty when nothing was. */
    static String doneLate(BodyView body) {
        List<Obligation> late = body.account().obligations().stream()
                .filter(duty -> duty.state() == State.MET_LATE && !BodyFrame.isAnswerOwed(duty))
                .toList();
        return late.stream()
                .max(Comparator.comparingLong(Obligation::daysLate))
                .map(latest -> body.text("account.done-late", late.size(), body.title(latest.id()), latest.daysLate()))
                .orElse("");
    }

    /** What was done late, what was asked of the body, and what it answered. */
    static List<String> asked(BodyView body) {
        List<String> said = new ArrayList<>();
        if (!doneLate(body).isEmpty()) {
            said.add(doneLate(body));
        }
        body.account().obligations().stream()
                .filter(duty -> duty.state().isOpen() && duty.promises() + duty.reminders() > 1)
                .max(Comparator.comparingInt(duty -> duty.promises() + duty.reminders()))
                .ifPresent(duty -> said.add(body.text("account.asked.most", body.title(duty.id()), asked(body, duty))));
        Account.Reminders reminders = body.account().reminders();
        if (reminders.received() > 0) {
            said.add(body.text("account.asked.reminders", reminders.received(), reminders.answered()));
        }
        return said;
    }

    /** That the body ended and, when no other did, that none took over; empty when it is at work. */
    static String end(BodyView body) {
        LocalDate dissolved = body.account().dissolved();
        return dissolved == null || body.account().successor() == null
                ? fate(body)
                : body.text("account.fate.ended", dissolved);
    }

    /** How often a duty was promised and asked for; empty when it was neither. */
    static String asked(BodyView body, Obligation duty) {
        List<String> said = new ArrayList<>();
        if (duty.promises() > 0) {
            said.add(body.text("account.asked.promised", duty.promises()));
        }
        if (duty.reminders() > 0) {
            said.add(body.text("account.asked.for", duty.reminders()));
        }
        return said.size() < 2
                ? String.join("", said)
                : body.text("account.asked.both", said.getFirst(), said.getLast());
    }

    /** That the body is no more, or not yet there; empty when it is at work. */
    static String fate(BodyView body) {
        Account account = body.account();
        if (account.formed() == null) {
            return body.text("account.fate.unformed", body.day());
        }
        if (account.dissolved() == null) {
            return "";
        }
        return account.successor() == null
                ? body.text("account.fate.dissolved", account.dissolved())
                : body.text("account.fate.succeeded", account.dissolved(), body.nameOf(account.successor()));
    }

    /** How a duty stands. */
    static Sentence state(BodyView body, Obligation duty) {
        LocalDate ended = duty.endedOn() == null ? body.day() : duty.endedOn();
        String what = BodyFrame.isAnswerOwed(duty) ? "answer-" : "duty-";
        return switch (duty.state()) {
            case OPEN -> Sentence.of(what + "open", duty.deadline(), Days.between(body.day(), duty.deadline()));
            case OVERDUE -> Sentence.of(what + "overdue", duty.deadline(), duty.daysOverdue());
            case MET -> Sentence.of(what + "met", ended, duty.deadline());
            case MET_LATE -> Sentence.of(what + "met-late", ended, duty.daysLate(), duty.deadline());
            case WITHDRAWN -> Sentence.of("withdrawn", ended);
            case TRANSFERRED -> Sentence.of("transferred", ended, Heirs.receiverName(body, duty));
            case ENDED -> Sentence.of("ended", ended);
        };
    }
}
