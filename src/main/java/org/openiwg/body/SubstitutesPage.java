package org.openiwg.body;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.people.Person;
import org.openiwg.people.Post;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Page;

/**
 * Who signs, signed or will sign for a co-chair that is away.
 *
 * @param mine those that the reader can take back
 * @param fields the form to appoint somebody; empty when the reader is no co-chair
 */
record SubstitutesPage(BodyFrame frame, String address, Table all, List<Mine> mine, List<Field> fields, Typed typed)
        implements Page {

    /** One that the reader can take back. */
    record Mine(String id, String words) {}

    static SubstitutesPage of(
            List<Substitute> all, List<Post> own, List<Person> persons, Typed typed, BodyViews.View body) {
        BodyWords words = body.words();
        Set<String> institutions = own.stream().map(Post::institution).collect(Collectors.toSet());
        return new SubstitutesPage(
                body.frame(),
                words.page("/sign-off/substitutes"),
                Table.underHeading(
                        words.text("body.substitutes"),
                        List.of(
                                Column.of(words.text("body.column.substitute")),
                                Column.of(words.text("body.column.for")),
                                Column.of(words.text("body.column.from")),
                                Column.of(words.text("body.column.until")),
                                Column.of(words.text("body.column.reason"))),
                        all.stream().map(one -> row(one, words)).toList()),
                all.stream()
                        .filter(one -> institutions.contains(one.institution()))
                        .filter(one -> one.revoked() == null
                                && !one.until().isBefore(words.at().today()))
                        .map(one -> new Mine(
                                one.id().toString(), words.text("body.substitute.revoke", one.name(), one.until())))
                        .toList(),
                institutions.isEmpty() ? List.of() : fields(institutions, persons, typed, words),
                typed);
    }

    private static List<Field> fields(Set<String> institutions, List<Person> persons, Typed typed, BodyWords words) {
        return List.of(
                Field.choice(
                        typed,
                        "institution",
                        words.text("body.substitute.for"),
                        institutions.stream()
                                .sorted()
                                .map(slug -> new Option(slug, words.institution(slug)))
                                .toList()),
                Field.choice(
                        typed,
                        "person",
                        words.text("body.substitute.person"),
                        Stream.concat(
                                        Stream.of(new Option("", words.text("body.form.choose"))),
                                        persons.stream()
                                                .map(person -> new Option(
                                                        person.id().toString(),
                                                        words.text(
                                                                "body.substitute.person.mail",
                                                                person.name(),
                                                                person.email()))))
                                .toList()),
                Field.date(typed, "since", words.text("body.substitute.since")),
                Field.date(typed, "until", words.text("body.substitute.until"))
                        .withHint(words.text("body.substitute.until.hint")),
                Field.line(typed, "reason_en", words.text("body.substitute.reason.en"))
                        .withHint(words.text("body.substitute.reason.hint"))
                        .withLongest(500),
                Field.line(typed, "reason_fr", words.text("body.substitute.reason.fr"))
                        .withLongest(500));
    }

    private static List<Cell> row(Substitute one, BodyWords words) {
        return List.of(
                Cell.text(one.name()).withTag(tag(one, words)),
                Cell.text(words.institution(one.institution())),
                Cell.text(words.at().shortDate(one.since())),
                Cell.text(words.at().shortDate(one.until())),
                words.cell(one.reason(), null));
    }

    private static Tag tag(Substitute one, BodyWords words) {
        if (one.revoked() != null) {
            return Tag.plain(words.text("body.substitute.revoked"));
        }
        if (one.until().isBefore(words.at().today())) {
            return Tag.plain(words.text("body.substitute.over"));
        }
        return one.isOn(words.at().today())
                ? Tag.good(words.text("body.substitute.now"))
                : Tag.doubt(words.text("body.substitute.later"));
    }

    @Override
    public int status() {
        return typed.status();
    }
}
