package org.openiwg.site.data;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openiwg.account.Accounts;
import org.openiwg.account.Change;
import org.openiwg.account.RecordedAct;
import org.openiwg.platform.feed.AtomFeed;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.ui.Pages;
import org.openiwg.platform.web.AsOf;
import org.openiwg.platform.web.Document;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PublicData;
import org.openiwg.platform.web.SiteAddress;
import org.openiwg.record.Act;
import org.openiwg.record.ActFilter;
import org.openiwg.record.StableId;
import org.openiwg.record.ThingId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** News of a body in either language: what was recorded, and what began or stopped being wrong. The newest first. */
@PublicData
@RequestMapping("/feeds/{language:en|fr}/{slug}")
class Feeds {

    private static final int PER_PART = 50;
    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    private final Accounts accounts;
    private final Recorded recorded;
    private final StableId ids;
    private final SiteAddress address;

    Feeds(Accounts accounts, Recorded recorded, StableId ids, SiteAddress address) {
        this.accounts = accounts;
        this.recorded = recorded;
        this.ids = ids;
        this.address = address;
    }

    @GetMapping("/acts.atom")
    Document acts(
            @PathVariable String language, @PathVariable String slug, HttpServletRequest request, PageContext at) {
        Parameters parameters = Parameters.of(request, AsOf.PARAMETER, "act", "confidence", "year", "text", "page");
        ListOfActs.check(parameters);
        PublicBody body = PublicBody.of(accounts, slug, at);
        Words words = words(language);
        List<RecordedAct> acts =
                body.acts(ActFilter.of(parameters.query()), at.asOf()).reversed();
        Pages pages = Pages.of(parameters.number("page", 1, 1_000_000, 1), acts.size(), PER_PART);
        return feed(
                request,
                "acts",
                body,
                words,
                pages,
                acts.isEmpty() ? Instant.EPOCH : recorded.at(acts.getFirst()),
                pages.of(acts, PER_PART).stream().map(act -> entry(act, words)).toList());
    }

    @GetMapping("/findings.atom")
    Document findings(
            @PathVariable String language, @PathVariable String slug, HttpServletRequest request, PageContext at) {
        Parameters parameters = Parameters.of(request, AsOf.PARAMETER, "page");
        PublicBody body = PublicBody.of(accounts, slug, at);
        Words words = words(language);
        List<Change> changes =
                body.books().ledger().timeline(body.id(), BEGINNING, at.date()).reversed();
        Pages pages = Pages.of(parameters.number("page", 1, 1_000_000, 1), changes.size(), PER_PART);
        return feed(
                request,
                "findings",
                body,
                words,
                pages,
                changes.isEmpty() ? Instant.EPOCH : moment(changes.getFirst()),
                pages.of(changes, PER_PART).stream()
                        .map(change -> entry(body, change, words))
                        .toList());
    }

    private Document feed(
            HttpServletRequest request,
            String list,
            PublicBody body,
            Words words,
            Pages pages,
            Instant updated,
            List<AtomFeed.Entry> entries) {
        String name = body.name().in(words.language().locale());
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", part(request, pages.current()));
        links.put("alternate", address.of(words.page("/bodies/" + body.id())));
        links.put("first", part(request, 1));
        links.put("last", part(request, pages.last()));
        if (pages.current() > 1) {
            links.put("previous", part(request, pages.current() - 1));
        }
        if (pages.current() < pages.last()) {
            links.put("next", part(request, pages.current() + 1));
        }
        String code = words.language().code();
        return new AtomFeed(
                        ids.urn("feed", list, code, body.id(), ListOfActs.part(request, 1)),
                        code,
                        words.text("site.data.feed." + list, name),
                        name,
                        updated,
                        links,
                        entries)
                .document();
    }

    private String part(HttpServletRequest request, int page) {
        return address.of(ListOfActs.part(request, page));
    }

    private AtomFeed.Entry entry(RecordedAct recordedAct, Words words) {
        Act act = recordedAct.act();
        return new AtomFeed.Entry(
                ids.urn("act", recordedAct.index()),
                words.act(act),
                recorded.at(recordedAct),
                address.of(words.page("/record/" + recordedAct.index())),
                act.kind().word(),
                words.summary(act));
    }

    private AtomFeed.Entry entry(PublicBody body, Change change, Words words) {
        ThingId duty = change.obligation();
        String page = "/bodies/" + body.id() + (duty == null ? "/findings" : "/obligations/" + duty);
        return new AtomFeed.Entry(
                ids.urn(
                        "change",
                        body.id(),
                        change.date(),
                        change.raised(),
                        change.code().word(),
                        Objects.toString(duty, "")),
                words.change(body, change),
                moment(change),
                address.of(words.page(page)),
                change.code().word(),
                words.explained(change));
    }

    private static Instant moment(Change change) {
        return change.date().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Words words(String language) {
        return new Words(Objects.requireNonNull(Language.of(language)));
    }
}
