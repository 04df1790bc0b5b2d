package org.openiwg.myday;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.account.Accounts;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.web.Invitation;
import org.openiwg.platform.web.Invites;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SeeOther;
import org.openiwg.platform.web.Waiting;
import org.openiwg.platform.web.WaitsFor;
import org.openiwg.record.Readers;
import org.openiwg.record.Register;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where everyone arrives who signs in: what they owe, what waits for them, what changed, what comes next. */
@PrivatePages
class MyDayPages {

    private static final String PATH = "/my/day";
    private static final int NEWS = 10;

    /** Whoever comes for the first time is told of so many days. */
    private static final Duration FIRST = Duration.ofDays(30);

    private final Accounts accounts;
    private final Readers readers;
    private final Register register;
    private final ObjectProvider<WaitsFor> queues;
    private final ObjectProvider<Invites> invites;
    private final VisitStore visits;
    private final ZoneId zone;
    private final Clock clock;

    MyDayPages(
            Accounts accounts,
            Readers readers,
            Register register,
            ObjectProvider<WaitsFor> queues,
            ObjectProvider<Invites> invites,
            DataSource app,
            @Value("${openiwg.zone:America/Toronto}") ZoneId zone,
            Clock clock) {
        this.accounts = accounts;
        this.readers = readers;
        this.register = register;
        this.queues = queues;
        this.invites = invites;
        this.visits = new VisitStore(app);
        this.zone = zone;
        this.clock = clock;
    }

    /** A stranger is shown the way in; whoever is signed in and holds no post is told what to do. */
    @Needs(Needs.NOTHING)
    @GetMapping(PATH)
    Reply day(PageContext at) {
        if (!at.visitor().isSignedIn()) {
            return new SeeOther(at.link("/sign-in"));
        }
        // Whoever may only add their first passkey has no day yet.
        return at.visitor().may("own-sign-in") && !at.visitor().may("self")
                ? new SeeOther(at.link("/my-sign-in"))
                : page(at);
    }

    @Needs("self")
    @PostMapping(PATH + "/seen")
    SeeOther seen(@RequestParam(defaultValue = "") String upTo, PageContext at) {
        try {
            Instant moment = Instant.parse(upTo);
            if (!moment.isAfter(clock.instant()) && moment.isAfter(Instant.EPOCH)) {
                visits.seen(UUID.fromString(at.visitor().id()), moment);
            }
        } catch (DateTimeException noMoment) {
            // Nothing was seen, and nothing is lost: the list stays as it is.
            return new SeeOther(at.link(PATH));
        }
        return new SeeOther(at.link(PATH));
    }

    private MyDayPage page(PageContext at) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Concerned concerned = new Concerned(at.visitor(), readers.of(at.visitor()));
        DayWords words = new DayWords(accounts.of(at), zone, at);
        LocalDate day = at.today();
        MyDayView view = new MyDayView(concerned, words, day);
        List<Owed> owed = owes(at) ? concerned.owed(words.books(), day) : List.of();
        List<Waiting> waiting = queues.orderedStream()
                .flatMap(queue -> queue.waiting(at).stream())
                .toList();
        List<Invitation> invitations = invites.orderedStream()
                .flatMap(module -> module.invitations(at.visitor(), at.language()).stream())
                .toList();
        List<Owed> due =
                owed.stream().filter(one -> one.isDueInTheWeekAfter(day)).toList();
        long late = owed.stream().filter(Owed::isLate).count();
        return new MyDayPage(
                view.posts(),
                at.text("myday.said", waiting.size(), late, due.size()),
                view.waiting(waiting),
                view.todos(due),
                view.groups(owed),
                owes(at),
                view.meetings(invitations, now),
                holds(at, "auditor") ? Oversight.of(concerned, words, day) : null,
                holds(at, "expert") ? view.shared() : null,
                news(concerned, words, now),
                view.desks(),
                tools(at));
    }

    private MyDayPage.News news(Concerned concerned, DayWords words, Instant now) {
        var known = visits.open(UUID.fromString(concerned.visitor().id()), now);
        Instant since = known.orElse(now.minus(FIRST));
        List<Change> changes = Changes.since(since, register.snapshot(), concerned);
        return new MyDayPage.News(
                known.isPresent()
                        ? words.at().text("myday.news.since", words.moment(since))
                        : words.at().text("myday.news.first", FIRST.toDays()),
                now.toString(),
                changes.stream()
                        .limit(NEWS)
                        .map(change -> new MyDayPage.News.Line(words.day(change.at()), words.change(change)))
                        .toList(),
                Math.max(0, changes.size() - NEWS));
    }

    /** Whether what is owed is theirs to see to. */
    private static boolean owes(PageContext at) {
        return holds(at, "secretariat")
                || holds(at, "cochair")
                || holds(at, "substitute")
                || holds(at, "representative")
                || holds(at, "expert");
    }

    private static boolean holds(PageContext at, String role) {
        return at.visitor().standings().stream().anyMatch(post -> post.role().equals(role));
    }

    /** What else there is for them. */
    private static List<Crumb> tools(PageContext at) {
        record Tool(String permission, String key, String path) {}
        return List.of(
                        new Tool("people", "myday.tool.people", "/people"),
                        new Tool("outbox", "myday.tool.outbox", "/outbox"),
                        new Tool("import", "myday.tool.import", "/import"),
                        new Tool("notices", "myday.tool.notices", "/my/notices"),
                        new Tool("self", "myday.tool.feeds", "/my/feeds"),
                        new Tool("", "myday.tool.record", "/record"),
                        new Tool("", "myday.tool.data", "/data"))
                .stream()
                .filter(tool -> at.visitor().may(tool.permission))
                .map(tool -> new Crumb(at.text(tool.key), at.link(tool.path)))
                .toList();
    }
}
