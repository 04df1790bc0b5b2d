package org.openiwg.site.data;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.openiwg.account.Accounts;
import org.openiwg.account.ObligationFilter;
import org.openiwg.account.RecordedAct;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.web.AsOf;
import org.openiwg.platform.web.Document;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.PublicData;
import org.openiwg.record.ActFilter;
import org.openiwg.record.CsvTable;
import org.openiwg.record.Family;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Every list of a body as CSV, with the filters of its page, as of any day. */
@PublicData
class Lists {

    /** The lists of the account, by the name of their file. */
    static final List<String> NAMES = List.of(
            "obligations",
            "findings",
            "timeline",
            "reminders",
            "recommendations",
            "members",
            "meetings",
            "publications",
            "acts");

    /** Every list that a body has as CSV. */
    static final List<String> ALL =
            Stream.concat(NAMES.stream(), Stream.of("decisions")).toList();

    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    private final Accounts accounts;

    Lists(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/bodies/{slug}/{list}.csv")
    Document list(@PathVariable String slug, @PathVariable String list, HttpServletRequest request, PageContext at) {
        if (!NAMES.contains(list)) {
            throw Problem.notFound();
        }
        PublicBody body = PublicBody.of(accounts, slug, at);
        CsvTable table = switch (list) {
            case "obligations", "reminders", "recommendations" -> duties(list, body, request, at);
            case "findings" -> {
                Parameters.of(request, AsOf.PARAMETER);
                yield ObligationTables.findings(body, body.account(at.date()).findings());
            }
            case "timeline" -> timeline(body, request, at);
            default -> acts(list, body, request, at);
        };
        String day = at.asOf().isToday() ? "" : "-" + at.date();
        return table.document(slug + "-" + list + day + ".csv");
    }

    private static CsvTable duties(String list, PublicBody body, HttpServletRequest request, PageContext at) {
        Parameters parameters = Parameters.of(request, ListOfObligations.PARAMETERS);
        ListOfObligations.check(parameters);
        List<Obligation> duties = body.obligations(at.date(), ObligationFilter.of(parameters.query()));
        return switch (list) {
            case "reminders" -> ObligationTables.replies(body, Family.REMINDER, duties, at.date());
            case "recommendations" -> ObligationTables.replies(body, Family.RECOMMENDATION, duties, at.date());
            default -> ObligationTables.obligations(body, duties);
        };
    }

    private static CsvTable timeline(PublicBody body, HttpServletRequest request, PageContext at) {
        Parameters parameters = Parameters.of(request, AsOf.PARAMETER, "from", "to");
        return ObligationTables.timeline(
                body,
                body.books()
                        .ledger()
                        .timeline(body.id(), parameters.day("from", BEGINNING), parameters.day("to", at.date())));
    }

    private static CsvTable acts(String list, PublicBody body, HttpServletRequest request, PageContext at) {
        Parameters parameters = Parameters.of(request, AsOf.PARAMETER, "act", "confidence", "year", "text");
        ListOfActs.check(parameters);
        List<RecordedAct> acts = body.acts(ActFilter.of(parameters.query()), at.asOf());
        return switch (list) {
            case "members" -> ActTables.members(body, acts);
            case "meetings" -> ActTables.meetings(body, acts);
            case "publications" -> ActTables.publications(body, acts);
            default -> ActTables.acts(acts);
        };
    }
}
