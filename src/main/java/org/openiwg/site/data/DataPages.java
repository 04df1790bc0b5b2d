package org.openiwg.site.data;

import java.util.ArrayList;
import java.util.List;
import org.openiwg.account.Accounts;
import org.openiwg.account.Books;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PublicPages;
import org.openiwg.record.BodyId;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that lists all feeds, files and interfaces. */
@PublicPages
class DataPages {

    /** The lists that programs can have as JSON too. */
    private static final List<String> AS_JSON = List.of("obligations", "findings", "timeline", "acts", "decisions");

    private final Accounts accounts;

    DataPages(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/data")
    DataPage data(PageContext at) {
        Books books = accounts.of(at);
        return new DataPage(books.bodies().stream()
                .map(id -> body(books.names().body(id).in(at.language().locale()), id, at))
                .toList());
    }

    private static Table body(String name, BodyId id, PageContext at) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(
                List.of(Cell.text(at.text("site.data.list.account")), Cell.EMPTY, json(id, "account", at), Cell.EMPTY));
        for (String list : Lists.ALL) {
            rows.add(List.of(
                    Cell.text(at.text("site.data.list." + list)),
                    Cell.link("CSV", at.links().data("/bodies/" + id + "/" + list + ".csv")),
                    AS_JSON.contains(list) ? json(id, list, at) : Cell.EMPTY,
                    feed(id, list, at)));
        }
        return Table.of(
                at.text("site.data.page.caption", name),
                List.of(
                        Column.of(at.text("site.data.page.list")),
                        Column.of(at.text("site.data.page.csv")),
                        Column.of(at.text("site.data.page.json")),
                        Column.of(at.text("site.data.page.feed"))),
                rows);
    }

    private static Cell json(BodyId id, String list, PageContext at) {
        // The timeline is of all days, unless from and to say otherwise.
        String address = Api.ROOT + "/bodies/" + id + "/" + list;
        return Cell.link("JSON", list.equals("timeline") ? address : at.links().data(address));
    }

    private static Cell feed(BodyId id, String list, PageContext at) {
        String feeds = "/feeds/" + at.language().code() + "/" + id;
        return switch (list) {
            case "acts", "findings" ->
                Cell.link(at.text("site.data.page.atom"), at.links().data(feeds + "/" + list + ".atom"));
            case "obligations" ->
                Cell.link(at.text("site.data.page.calendar"), at.links().data(feeds + "/deadlines.ics"));
            default -> Cell.EMPTY;
        };
    }
}
