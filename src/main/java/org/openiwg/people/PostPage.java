package org.openiwg.people;

import java.util.List;
import java.util.stream.Stream;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PlaceNames;

/**
 * A post: who holds it and who held it.
 *
 * @param persons who could be appointed
 * @param changing whether its forms are shown
 * @param typed what was typed
 */
record PostPage(HeldPost held, List<Person> persons, boolean changing, Typed typed) implements Page {

    /** What the post is called: its title, or its role; then the institution and the body that it is for. */
    static String name(Post post, PageContext at) {
        boolean english = at.language() == Language.EN;
        String title = english ? post.titleEn() : post.titleFr();
        String other = english ? post.titleFr() : post.titleEn();
        String role = at.text("people.role." + post.role().word());
        String name = title.isEmpty() ? other.isEmpty() ? role : other : title;
        PlaceNames places = at.head().places();
        String institution =
                post.institution().isEmpty() ? "" : ", " + places.institution(post.institution(), at.language());
        String body = post.body().isEmpty() ? "" : ", " + places.body(post.body(), at.language());
        return name + institution + body;
    }

    /** From when to when somebody holds it. */
    static String time(Holding holding, PageContext at) {
        return holding.until() == null
                ? at.text("people.since", holding.since())
                : at.text("people.from-to", holding.since(), holding.until());
    }

    String title(PageContext at) {
        return name(held.post(), at);
    }

    Table history(PageContext at) {
        return Table.underHeading(
                at.text("people.post.history"),
                List.of(
                        Column.of(at.text("people.holder")),
                        Column.of(at.text("people.when")),
                        Column.of(at.text("people.post.on", at.date()))),
                held.holdings().reversed().stream()
                        .map(holding -> List.of(
                                Cell.text(holding.name()),
                                Cell.text(time(holding, at)),
                                holding.isOn(at.date())
                                        ? Cell.tag(Tag.good(at.text("people.post.holds")))
                                        : Cell.tag(Tag.plain(at.text("people.post.does-not")))))
                        .toList());
    }

    /** Who could be appointed. */
    List<Option> choices(PageContext at) {
        Stream<Option> those = persons.stream()
                .map(person -> new Option(
                        person.id().toString(),
                        person.email().isEmpty() ? person.name() : person.name() + " (" + person.email() + ")"));
        return Stream.concat(Stream.of(new Option("", at.text("people.choose"))), those)
                .toList();
    }

    @Override
    public int status() {
        return typed.status();
    }
}
