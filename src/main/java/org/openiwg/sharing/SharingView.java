package org.openiwg.sharing;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.Books;
import org.openiwg.account.DutyNames;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.people.ExpertPosts.ExpertPost;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.Act;
import org.openiwg.record.BodyId;
import org.openiwg.record.Entry;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.Statement;
import org.openiwg.record.ThingId;
import org.openiwg.record.Visibility.Shared;

/** Makes the page of what is shared, in the reader's words. */
record SharingView(
        BodyFrame frame,
        BodyId body,
        RegisterSnapshot register,
        Books books,
        List<ExpertPost> posts,
        List<Share> shares,
        PageContext at) {

    SharingPage page(String of, Typed typed) {
        Sharable asked = of.isEmpty() ? null : Sharable.judge(register, body, of);
        return new SharingPage(
                frame,
                body.slug(),
                of,
                asked instanceof Sharable.Accepted(Shared shared) ? cell(shared) : null,
                asked instanceof Sharable.Refused(Sharable.Reason reason)
                        ? at.text("sharing.refused."
                                + reason.name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', '-'))
                        : "",
                options(),
                shares.stream()
                        .sorted(Comparator.comparing(
                                share -> !share.shared().what().equals(of)))
                        .map(this::line)
                        .toList(),
                typed);
    }

    private SharingPage.Line line(Share share) {
        return new SharingPage.Line(
                share.id().toString(),
                cell(share.shared()),
                posts.stream()
                        .filter(post -> post.id().equals(share.post()))
                        .map(this::name)
                        .findFirst()
                        .orElse(at.text("sharing.post.gone")),
                at.date(share.since()),
                share.until() == null ? at.text("sharing.until.none") : at.date(share.until()),
                share.by());
    }

    /** Whom it can be shared with, after the line that says to choose; empty when nobody is invited. */
    private List<Option> options() {
        if (posts.isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(new Option("", at.text("sharing.post.none"))),
                        posts.stream().map(post -> new Option(post.id().toString(), name(post))))
                .toList();
    }

    /** "Marine Society (Ana Silva)": what the post is called, and who holds it. */
    String name(ExpertPost post) {
        String title = at.language().code().equals("fr")
                ? post.post().titleFr()
                : post.post().titleEn();
        String other = at.language().code().equals("fr")
                ? post.post().titleEn()
                : post.post().titleFr();
        String institution = post.post().institution();
        String called = !title.isEmpty()
                ? title
                : !other.isEmpty()
                        ? other
                        : institution.isEmpty()
                                ? at.text("people.role.expert")
                                : books.names().institution(institution).in(locale());
        return post.holders().isEmpty()
                ? at.text("sharing.post.vacant", called)
                : at.text("sharing.post.held", called, post.holders());
    }

    private Cell cell(Shared shared) {
        if (shared.what().startsWith(Sharable.ENTRY)) {
            long index = Long.parseLong(shared.what().substring(Sharable.ENTRY.length()));
            return Cell.link(title(register.entry(index)), at.link("/record/" + index));
        }
        ThingId thing = Objects.requireNonNull(ThingId.parse(shared.what()));
        String name = DutyNames.of(books.names(), body, thing).in(locale());
        boolean owed = books.ledger().account(body, at.today()).obligations().stream()
                .anyMatch(duty -> duty.id().equals(thing));
        String family = at.text("record.family." + thing.family().word());
        return (owed ? Cell.link(name, at.link("/bodies/" + body + "/obligations/" + thing)) : Cell.text(name))
                .withNote(family);
    }

    private String title(Entry entry) {
        String title = switch (entry.statement()) {
            case Statement.ActRecorded(Act act) -> act.title().in(locale());
            case Statement.Filed filed -> {
                String given = filed.document().title().in(locale());
                yield given.isEmpty() ? filed.document().name() : given;
            }
            case Statement.Decided decided -> decided.decision().title().in(locale());
            default -> "";
        };
        return title.isEmpty() ? at.text("sharing.entry", at.number(entry.index())) : title;
    }

    private java.util.Locale locale() {
        return at.language().locale();
    }

    @Nullable
    ExpertPost post(String id) {
        return posts.stream()
                .filter(post -> post.id().toString().equals(id))
                .findFirst()
                .orElse(null);
    }
}
