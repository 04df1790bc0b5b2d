package org.openiwg.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.openiwg.people.PostHolders;
import org.openiwg.platform.Today;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SeeOther;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody is told of: what concerns them, what they want to hear of it, and when. */
@PrivatePages
class NoticePages {

    private static final String NOTICES = "notices";
    private static final String PATH = "/my/notices";

    private final KeepConcerns concerns;
    private final PostHolders holders;
    private final NoticeStore store;
    private final Today today;
    private final Clock clock;

    NoticePages(KeepConcerns concerns, PostHolders holders, DataSource app, Today today, Clock clock) {
        this.concerns = concerns;
        this.holders = holders;
        this.store = new NoticeStore(app);
        this.today = today;
        this.clock = clock;
    }

    @Needs(NOTICES)
    @GetMapping(PATH)
    NoticesPage mine(PageContext at) {
        return view(at).page(NoticesPage.Asked.NOTHING, List.of());
    }

    @Needs(NOTICES)
    @PostMapping(PATH)
    SeeOther choose(
            @RequestParam(defaultValue = "") List<String> before,
            @RequestParam(defaultValue = "") String rhythm,
            PageContext at) {
        List<Integer> days = Ladder.BEFORE.stream()
                .filter(day -> before.contains(day.toString()))
                .toList();
        store.choose(view(at).reader().person().id(), new Choice(days, rhythm.equals("weekly")));
        return new SeeOther(at.link(PATH));
    }

    @Needs(NOTICES)
    @PostMapping(PATH + "/snooze")
    Reply snooze(
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String days,
            @RequestParam(defaultValue = "") String reason,
            PageContext at) {
        MyNotices mine = view(at);
        Optional<Notice> about = mine.offered().stream()
                .filter(notice -> MyNotices.value(notice).equals(what))
                .findFirst();
        Optional<Integer> chosen =
                Snooze.DAYS.stream().filter(day -> day.toString().equals(days)).findFirst();
        List<FormError> errors = new ArrayList<>();
        if (about.isEmpty()) {
            errors.add(new FormError(at.text("notice.snooze.what.missing"), "what"));
        }
        if (chosen.isEmpty()) {
            errors.add(new FormError(at.text("notice.snooze.days.missing"), "days"));
        }
        String words = reason.strip();
        if (words.isEmpty() || words.length() > Snooze.LONGEST_REASON) {
            errors.add(new FormError(at.text("notice.snooze.reason.missing", Snooze.LONGEST_REASON), "reason"));
        }
        if (about.isEmpty() || chosen.isEmpty() || !errors.isEmpty()) {
            return mine.page(new NoticesPage.Asked(what, days, reason), errors);
        }
        LocalDate until = today.date().plusDays(chosen.get());
        Snooze snooze = new Snooze(about.get().body().slug(), about.get().thing(), until, words);
        store.snooze(mine.reader().person().id(), snooze, clock.instant());
        return new SeeOther(at.link(PATH));
    }

    private MyNotices view(PageContext at) {
        LocalDate day = today.date();
        List<Reader> everyone = Reader.of(holders.on(day));
        Reader reader = everyone.stream()
                .filter(one -> one.person().id().toString().equals(at.visitor().id()))
                .findFirst()
                .orElseThrow(Problem::notFound);
        Concerns now = concerns.on(day);
        return new MyNotices(
                at,
                reader,
                day,
                Digest.sorted(now.of(reader, everyone)),
                new DigestWords(now.names(reader.audience()), at.language(), ""),
                store.choice(reader.person().id()),
                store.snoozes(reader.person().id()));
    }
}
