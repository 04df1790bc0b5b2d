package org.openiwg.myday;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.openiwg.account.Accounts;
import org.openiwg.people.Throttle;
import org.openiwg.people.Visitors;
import org.openiwg.platform.Today;
import org.openiwg.platform.feed.AtomFeed;
import org.openiwg.platform.feed.CalendarFile;
import org.openiwg.platform.web.Document;
import org.openiwg.platform.web.Invitation;
import org.openiwg.platform.web.Invites;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.SiteAddress;
import org.openiwg.platform.web.Visitor;
import org.openiwg.record.Readers;
import org.openiwg.record.Register;
import org.openiwg.record.StableId;
import org.openiwg.record.Visibility;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What concerns somebody, as feeds for their calendar and their news reader, which cannot sign in: the address holds a
 * secret. What they may see is looked up at each request, by the posts that they hold today; whoever holds none has no feed.
 */
@PrivatePages
class PersonalFeeds {

    private static final String SECRET = "/my/feeds/{secret:[A-Za-z0-9_-]{43}}";
    private static final int CHANGES = 50;
    private static final int MOST_WRONG = 30;
    private static final int MOST_RIGHT = 60;

    private final Accounts accounts;
    private final Readers readers;
    private final Register register;
    private final Visitors visitors;
    private final Throttle throttle;
    private final ObjectProvider<Invites> invites;
    private final StableId ids;
    private final SiteAddress address;
    private final FeedStore feeds;
    private final Today today;
    private final ZoneId zone;

    PersonalFeeds(
            Accounts accounts,
            Readers readers,
            Register register,
            Visitors visitors,
            Throttle throttle,
            ObjectProvider<Invites> invites,
            StableId ids,
            SiteAddress address,
            DataSource app,
            Today today,
            @Value("${openiwg.zone:America/Toronto}") ZoneId zone) {
        this.accounts = accounts;
        this.readers = readers;
        this.register = register;
        this.visitors = visitors;
        this.throttle = throttle;
        this.invites = invites;
        this.ids = ids;
        this.address = address;
        this.feeds = new FeedStore(app);
        this.today = today;
        this.zone = zone;
    }

    /** Deadlines and meetings. */
    @Needs(Needs.NOTHING)
    @GetMapping(SECRET + "/calendar.ics")
    Document calendar(@PathVariable String secret, PageContext at, HttpServletRequest request) {
        Visitor whose = whose(secret, request);
        Visibility reader = readers.of(whose);
        DayWords words = new DayWords(accounts.of(reader), zone, at);
        CalendarFile calendar =
                new CalendarFile(at.text("myday.feed.calendar"), at.language().code());
        Instant stamp = lastRecorded();
        for (Owed owed : new Concerned(whose, reader).owed(words.books(), today.date())) {
            calendar.day(
                    ids.uuid("deadline", owed.body(), owed.duty().id()),
                    stamp,
                    owed.duty().deadline(),
                    at.text(
                            "myday.feed.due",
                            words.thing(owed.body(), owed.duty().id())),
                    at.text("myday.feed.owes", words.institution(owed.owner()), words.body(owed.body())),
                    address.fullOrNothing(at.link("/bodies/" + owed.body() + "/obligations/"
                            + owed.duty().id())));
        }
        List<Invitation> invitations = invites.orderedStream()
                .flatMap(module -> module.invitations(whose, at.language()).stream())
                .toList();
        invitations.forEach(one -> calendar.meeting(one, one.answer(), address.fullOrNothing(at.link(one.path()))));
        return calendar.document("openiwg.ics");
    }

    /** What was recorded. */
    @Needs(Needs.NOTHING)
    @GetMapping(SECRET + "/changes.atom")
    Document changes(@PathVariable String secret, PageContext at, HttpServletRequest request) {
        Visitor whose = whose(secret, request);
        Visibility reader = readers.of(whose);
        DayWords words = new DayWords(accounts.of(reader), zone, at);
        List<Change> changes = Changes.last(CHANGES, register.snapshot(), new Concerned(whose, reader));
        Map<String, String> links = new LinkedHashMap<>();
        links.put("alternate", address.of(at.link("/my/day")));
        return new AtomFeed(
                        ids.urn("my-feed", whose.id(), at.language().code()),
                        at.language().code(),
                        at.text("myday.feed.changes"),
                        "OpenIWG",
                        changes.isEmpty() ? Instant.EPOCH : changes.getFirst().at(),
                        links,
                        changes.stream().map(change -> entry(change, words)).toList())
                .document();
    }

    private AtomFeed.Entry entry(Change change, DayWords words) {
        return new AtomFeed.Entry(
                ids.urn("act", change.index()),
                words.change(change).text(),
                change.at(),
                address.of(words.at().link("/record/" + change.index())),
                change.kind(),
                words.in(change.note()));
    }

    /** Whose feed it is; a secret that opens nothing, no more or never, is as good as none. Both are counted. */
    private Visitor whose(String secret, HttpServletRequest request) {
        Feed feed = feeds.fetch(secret, today.date()).orElse(null);
        boolean allowed = feed == null
                ? throttle.allows("feed from", request.getRemoteAddr(), MOST_WRONG)
                : throttle.allows("feed", feed.id().toString(), MOST_RIGHT);
        if (!allowed) {
            throw new Problem(MyDayError.ASKED_TOO_OFTEN);
        }
        Visitor whose =
                feed == null ? Visitor.STRANGER : visitors.of(feed.person()).orElse(Visitor.STRANGER);
        if (whose.standings().isEmpty()) {
            throw Problem.notFound();
        }
        return whose;
    }

    private Instant lastRecorded() {
        return register.snapshot().entries().reversed().stream()
                .map(org.openiwg.record.Entry::recordedAt)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(Instant.EPOCH);
    }
}
