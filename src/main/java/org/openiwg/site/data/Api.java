package org.openiwg.site.data;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.openiwg.account.AccountJson;
import org.openiwg.account.Accounts;
import org.openiwg.account.Books;
import org.openiwg.account.ObligationFilter;
import org.openiwg.account.RecordedAct;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.Today;
import org.openiwg.platform.web.AsOf;
import org.openiwg.platform.web.Document;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.PublicData;
import org.openiwg.record.ActFilter;
import org.openiwg.record.ThingId;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.json.JsonMapper;

/** The JSON interface. Its account is, member for member, the one that {@code iwg account} prints. */
@PublicData
@RequestMapping(path = Api.ROOT, produces = MediaType.APPLICATION_JSON_VALUE)
class Api {

    static final String ROOT = "/api/v1";

    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    private final Accounts accounts;
    private final Recorded recorded;
    private final Today today;

    Api(Accounts accounts, Recorded recorded, Today today) {
        this.accounts = accounts;
        this.recorded = recorded;
        this.today = today;
    }

    /** The description of this interface (OpenAPI 3.1). */
    @GetMapping("/openapi.json")
    Document description(HttpServletRequest request) {
        Parameters.of(request);
        try (InputStream in = Api.class.getResourceAsStream("/api/openapi.json")) {
            return Document.shown(
                    MediaType.APPLICATION_JSON_VALUE, Objects.requireNonNull(in).readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @GetMapping("/bodies")
    Document bodies(HttpServletRequest request, PageContext at) {
        Parameters.of(request);
        Books books = accounts.of(at);
        return json(JsonMapper.shared()
                .writeValueAsString(books.bodies().stream()
                        .map(id -> ActJson.body(new PublicBody(books, id)))
                        .toList()));
    }

    @GetMapping("/bodies/{slug}/account")
    Document account(@PathVariable String slug, HttpServletRequest request, PageContext at) {
        Parameters.of(request, AsOf.PARAMETER);
        return json(AccountJson.of(body(slug, at).account(at.date())));
    }

    @GetMapping("/bodies/{slug}/acts")
    Document acts(@PathVariable String slug, HttpServletRequest request, PageContext at) {
        Parameters parameters =
                Parameters.of(request, AsOf.PARAMETER, "act", "confidence", "year", "text", "page", "per-page");
        ListOfActs.check(parameters);
        int page = parameters.number("page", 1, 1_000_000, 1);
        int perPage = parameters.number("per-page", 1, 1000, 100);
        List<RecordedAct> acts = body(slug, at).acts(ActFilter.of(parameters.query()), at.asOf());
        int from = (int) Math.min(acts.size(), (page - 1L) * perPage);
        int to = Math.min(acts.size(), from + perPage);
        String next = to == acts.size() ? null : ListOfActs.part(request, page + 1);
        return json(ActJson.of(new ActJson.Part(acts.size(), page, perPage, next, acts.subList(from, to)), recorded));
    }

    @GetMapping("/bodies/{slug}/obligations")
    Document obligations(@PathVariable String slug, HttpServletRequest request, PageContext at) {
        Parameters parameters = Parameters.of(request, ListOfObligations.PARAMETERS);
        ListOfObligations.check(parameters);
        List<Obligation> obligations = body(slug, at).account(at.date()).obligations();
        return json(AccountJson.ofObligations(
                parameters.query().isEmpty()
                        ? obligations
                        : ObligationFilter.of(parameters.query()).of(obligations)));
    }

    @GetMapping("/bodies/{slug}/obligations/{kind}/{subject}")
    Document obligation(
            @PathVariable String slug,
            @PathVariable String kind,
            @PathVariable String subject,
            HttpServletRequest request,
            PageContext at) {
        Parameters.of(request, AsOf.PARAMETER);
        ThingId id = ThingId.parse(kind + "/" + subject);
        return body(slug, at).account(at.date()).obligations().stream()
                .filter(obligation -> obligation.id().equals(id))
                .findFirst()
                .map(obligation -> json(AccountJson.of(obligation)))
                .orElseThrow(() -> new Problem(DataError.UNKNOWN_OBLIGATION, kind + "/" + subject, slug, at.date()));
    }

    @GetMapping("/bodies/{slug}/findings")
    Document findings(@PathVariable String slug, HttpServletRequest request, PageContext at) {
        Parameters.of(request, AsOf.PARAMETER);
        return json(AccountJson.ofFindings(body(slug, at).account(at.date()).findings()));
    }

    @GetMapping("/bodies/{slug}/timeline")
    Document timeline(@PathVariable String slug, HttpServletRequest request, PageContext at) {
        Parameters parameters = Parameters.of(request, "from", "to");
        LocalDate from = parameters.day("from", BEGINNING);
        LocalDate to = parameters.day("to", today.date());
        PublicBody body = body(slug, at);
        return json(AccountJson.ofTimeline(body.books().ledger().timeline(body.id(), from, to)));
    }

    private PublicBody body(String slug, PageContext at) {
        return PublicBody.of(accounts, slug, at);
    }

    private static Document json(String text) {
        return Document.shown(MediaType.APPLICATION_JSON_VALUE, text.getBytes(StandardCharsets.UTF_8));
    }
}
