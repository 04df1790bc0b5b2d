package org.openiwg.site.data;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Objects;
import org.openiwg.account.Accounts;
import org.openiwg.account.ObligationFilter;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.feed.CalendarFile;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.web.Document;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PublicData;
import org.openiwg.platform.web.SiteAddress;
import org.openiwg.record.ActFilter;
import org.openiwg.record.StableId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The deadlines of a body as a calendar to subscribe to: of what is owed, unless the address asks for more. */
@PublicData
class Deadlines {

    private final Accounts accounts;
    private final Recorded recorded;
    private final StableId ids;
    private final SiteAddress address;

    Deadlines(Accounts accounts, Recorded recorded, StableId ids, SiteAddress address) {
        this.accounts = accounts;
        this.recorded = recorded;
        this.ids = ids;
        this.address = address;
    }

    @GetMapping("/feeds/{language:en|fr}/{slug}/deadlines.ics")
    Document deadlines(
            @PathVariable String language, @PathVariable String slug, HttpServletRequest request, PageContext at) {
        Parameters parameters = Parameters.of(request, ListOfObligations.PARAMETERS);
        ListOfObligations.check(parameters);
        PublicBody body = PublicBody.of(accounts, slug, at);
        Words words = new Words(Objects.requireNonNull(Language.of(language)));
        ObligationFilter asked = ObligationFilter.of(parameters.query());
        Instant stamp = recorded.last(body.acts(ActFilter.ALL, at.asOf()));
        CalendarFile calendar = new CalendarFile(
                words.text("site.data.calendar", body.name().in(words.language().locale())), language);
        for (Obligation duty : body.obligations(at.date(), asked)) {
            if (duty.state().isOpen() || !asked.state().isEmpty()) {
                calendar.day(
                        ids.uuid("deadline", body.id(), duty.id()),
                        stamp,
                        duty.deadline(),
                        words.deadline(body, duty),
                        words.explained(body, duty),
                        address.fullOrNothing(words.page("/bodies/" + slug + "/obligations/" + duty.id())));
            }
        }
        return calendar.document(slug + "-" + language + ".ics");
    }
}
