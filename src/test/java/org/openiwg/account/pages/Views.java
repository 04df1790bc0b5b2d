package org.openiwg.account.pages;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openiwg.ExampleHistory;
import org.openiwg.account.Books;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.web.AsOf;
import org.openiwg.platform.web.Links;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.RegisterHead;
import org.openiwg.record.Audience;
import org.openiwg.record.BodyId;
import org.openiwg.record.History;

/** Bodies as their pages see them, without a server. */
final class Views {

    private static final Books EXAMPLE = books(ExampleHistory.in(Path.of("examples/iwg-tip")));
    private static final Books QUICKSTART = books(ExampleHistory.in(Path.of("examples/quickstart")));
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private Views() {}

    static Books books(History history) {
        return Books.of(ExampleHistory.entries(history), history.standards(), Audience.PUBLIC);
    }

    static BodyView workingGroup(String day) {
        return of(EXAMPLE, "iwg-tip", day, Language.EN);
    }

    static BodyView workingGroupInFrench(String day) {
        return of(EXAMPLE, "iwg-tip", day, Language.FR);
    }

    static BodyView taskforce(String day) {
        return of(EXAMPLE, "human-trafficking-taskforce", day, Language.EN);
    }

    static BodyView harbour(String day) {
        return of(QUICKSTART, "harbour-safety-group", day, Language.EN);
    }

    static BodyView of(Books books, String body, String day, Language language) {
        return BodyView.of(books, new BodyId(body), at(day, language, Map.of()));
    }

    /** The same body with parameters in the address, name and value in turn. */
    static BodyView asked(BodyView body, String... parameters) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (int i = 0; i + 1 < parameters.length; i += 2) {
            query.put(parameters[i], List.of(parameters[i + 1]));
        }
        return BodyView.of(
                body.books(), body.body(), at(body.day().toString(), body.at().language(), query));
    }

    static PageContext at(String day, Language language, Map<String, List<String>> query) {
        Links links = new Links(language, "/bodies/any", query, new AsOf(LocalDate.parse(day), TODAY));
        return new PageContext(links, RegisterHead.EMPTY);
    }

    /** The words of a table, row by row. */
    static List<String> words(Table table) {
        List<String> rows = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            rows.add(String.join(" | ", row.stream().map(Views::words).toList()).replace('\u00a0', ' '));
        }
        return rows;
    }

    static String words(Cell cell) {
        String tag = cell.tag() == null ? "" : "[" + cell.tag().text() + "] ";
        String note = cell.note().isEmpty() ? "" : " (" + cell.note() + ")";
        return (tag + cell.text() + note).replace("  ", " ").strip();
    }
}
