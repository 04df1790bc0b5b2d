package org.openiwg.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;

/**
 * Everybody who can sign in and every post, on the day looked at.
 *
 * @param persons who they are and what they hold
 * @param posts what they are and who holds them
 */
record PeoplePage(Table persons, Table posts) implements Page {

    static PeoplePage of(List<Person> persons, Set<UUID> invented, List<HeldPost> posts, PageContext at) {
        return new PeoplePage(
                Table.underHeading(
                        at.text("people.list.persons"),
                        List.of(
                                Column.of(at.text("people.name")),
                                Column.of(at.text("people.email")),
                                Column.of(at.text("people.holds"))),
                        persons.stream()
                                .map(person -> row(person, invented.contains(person.id()), posts, at))
                                .toList()),
                Table.underHeading(
                        at.text("people.list.posts"),
                        List.of(Column.of(at.text("people.post")), Column.of(at.text("people.holder"))),
                        posts.stream().map(post -> row(post, at)).toList()));
    }

    private static List<Cell> row(Person person, boolean invented, List<HeldPost> posts, PageContext at) {
        String held = posts.stream()
                .filter(post -> post.on(at.date())
                        .filter(holding -> holding.person().equals(person.id()))
                        .isPresent())
                .map(post -> PostPage.name(post.post(), at))
                .collect(Collectors.joining("; "));
        Cell link = Cell.link(person.name(), at.link("/people/persons/" + person.id()));
        return List.of(
                invented ? link.withTag(Tag.plain(at.text("people.invented"))) : link,
                Cell.text(person.email()),
                Cell.text(held.isEmpty() ? at.text("people.holds.nothing") : held));
    }

    private static List<Cell> row(HeldPost post, PageContext at) {
        Cell holder = post.on(at.date())
                .map(holding -> Cell.text(holding.name()).withNote(PostPage.time(holding, at)))
                .orElseGet(() -> Cell.tag(Tag.doubt(at.text("people.vacant"))));
        return List.of(Cell.link(PostPage.name(post.post(), at), at.link("/people/posts/" + post.id())), holder);
    }
}
