package org.openiwg.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.Account;
import org.openiwg.account.Accounts;
import org.openiwg.account.Books;
import org.openiwg.account.RecordedAct;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.Problem;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Decision;
import org.openiwg.record.Entry;
import org.openiwg.record.FiledDocument;
import org.openiwg.record.Readers;
import org.openiwg.record.Register;
import org.openiwg.record.Slug;
import org.openiwg.record.Statement;
import org.openiwg.record.ThingId;
import org.openiwg.record.Visibility;

/**
 * What a reader may know of a meeting: what the register says of it to them, and what was sent and approved with an entry of it. Who
 * takes part reads more in its room.
 */
record PublicMeeting(
        Accounts accounts,
        Register register,
        Readers readers,
        Rooms rooms,
        MeetingStore meetings,
        PublishedStore published) {

    /** The name of the page of whichever meeting comes next. */
    static final String NEXT = "next";

    MeetingPage of(BodyId body, String slug, PageContext at) {
        if (!Slug.isSlug(slug)) {
            throw Problem.notFound();
        }
        MeetingId id = new MeetingId(body, slug);
        Books books = accounts.of(at);
        List<RecordedAct> acts = books.acts().on(body, id.thing());
        if (acts.isEmpty()) {
            throw Problem.notFound();
        }
        List<RecordedAct> known =
                acts.stream().filter(act -> act.isKnownOn(at.date())).toList();
        Bilingual name = books.names().thing(body, id.thing());
        if (known.isEmpty()) {
            return page(id, in(name, at), null, at.text("meeting.not-yet", at.date()), List.of(), at);
        }
        ActKind last = known.getLast().act().kind();
        Optional<Meeting> own = meetings.find(id)
                .filter(meeting ->
                        acts.stream().anyMatch(recorded -> recorded.act().audience() == meeting.audience()));
        Account account = books.ledger().account(body, at.date());
        List<AgendaItem> items = own.isEmpty() ? List.of() : published.of(id);
        boolean minuted = own.isPresent() && own.get().minutes() == MinutesState.APPROVED;
        return new MeetingPage(
                rooms.frame(body.slug(), at),
                in(known.getLast().act().title(), at),
                state(last, at),
                "",
                facts(known, own.orElse(null), at),
                items.stream()
                        .map(item -> ItemView.published(id, item, books.names(), at))
                        .toList(),
                minuted,
                decisions(id, at),
                actions(books, account, id, at),
                documents(id, at),
                acts(known, at),
                room(id, own.orElse(null), at));
    }

    /** The next meeting that is announced; without one, until when it has to be held. */
    MeetingPage next(BodyId body, PageContext at) {
        Optional<Meeting> ahead = meetings.of(body).stream()
                .filter(meeting -> meeting.state() == MeetingState.ANNOUNCED
                        && meeting.audience() == Audience.PUBLIC
                        && !meeting.when().day().isBefore(at.date()))
                .min(Comparator.comparing(meeting -> meeting.when().from()));
        if (ahead.isPresent()
                && accounts.current().acts().on(body, ahead.get().id().thing()).stream()
                        .anyMatch(act -> act.isKnownOn(at.date()))) {
            return of(body, ahead.get().id().slug(), at);
        }
        Obligation cadence = accounts.current().ledger().account(body, at.date()).obligations().stream()
                .filter(duty -> Objects.equals(duty.id(), ThingId.MEETING_CADENCE))
                .findFirst()
                .orElse(null);
        String said = cadence == null || !cadence.state().isOpen()
                ? at.text("meeting.next.none")
                : at.text("meeting.next.due", cadence.deadline(), cadence.daysOverdue());
        return page(new MeetingId(body, NEXT), at.text("meeting.next"), null, said, List.of(), at);
    }

    private MeetingPage page(
            MeetingId id, String title, @Nullable Tag state, String said, List<Fact> facts, PageContext at) {
        return new MeetingPage(
                rooms.frame(id.body().slug(), at),
                title,
                state,
                said,
                facts,
                List.of(),
                false,
                List.of(),
                List.of(),
                List.of(),
                null,
                "");
    }

    private static Tag state(ActKind last, PageContext at) {
        return switch (last) {
            case MEETING_HELD -> Tag.good(at.text("meeting.state.held"));
            case MEETING_CANCELLED -> Tag.bad(at.text("meeting.state.cancelled"));
            default -> Tag.plain(at.text("meeting.state.announced"));
        };
    }

    private static List<Fact> facts(List<RecordedAct> known, @Nullable Meeting own, PageContext at) {
        List<Fact> facts = new ArrayList<>();
        if (own != null) {
            facts.add(Fact.of(at.text("meeting.field.when"), own.when().words(at.language())));
            if (!own.place().isEmpty()) {
                facts.add(Fact.of(at.text("meeting.field.place"), in(own.place(), at)));
            }
        }
        for (RecordedAct recorded : known) {
            Act act = recorded.act();
            boolean told = own != null && act.kind() == ActKind.MEETING_ANNOUNCED;
            if (!act.note().isEmpty() && !told) {
                facts.add(Fact.of(word(act.kind(), at), in(act.note(), at)));
            }
        }
        return facts;
    }

    private static String word(ActKind kind, PageContext at) {
        return at.text("meeting.state." + kind.word().substring("meeting.".length()));
    }

    private static Table acts(List<RecordedAct> known, PageContext at) {
        return Table.underHeading(
                at.text("meeting.record"),
                List.of(Column.of(at.text("meeting.record.what")), Column.of(at.text("meeting.record.when"))),
                known.stream()
                        .map(recorded -> List.of(
                                Cell.link(word(recorded.act().kind(), at), at.link("/record/" + recorded.index())),
                                Cell.text(at.date(recorded.act().date().last()))))
                        .toList());
    }

    private List<Cell> decisions(MeetingId id, PageContext at) {
        Visibility reader = readers.of(at.visitor());
        List<Cell> found = new ArrayList<>();
        for (Entry entry : register.snapshot().inForce()) {
            if (reader.sees(entry, register.snapshot())
                    && entry.statement() instanceof Statement.Decided(Decision decision)
                    && decision.body().equals(id.body())
                    && id.thing().equals(decision.about())
                    && !decision.date().isAfter(at.date())) {
                found.add(Cell.link(in(decision.title(), at), at.link("/record/" + entry.index()))
                        .withNote(in(decision.text(), at)));
            }
        }
        return found;
    }

    private static List<Cell> actions(Books books, Account account, MeetingId id, PageContext at) {
        List<Cell> found = new ArrayList<>();
        for (RecordedAct recorded : books.acts().about(id.body(), id.thing())) {
            if (recorded.act().kind() == ActKind.ACTION_OPENED) {
                account.obligations().stream()
                        .filter(duty -> duty.id().equals(recorded.act().subject()))
                        .findFirst()
                        .ifPresent(duty -> found.add(OutcomeCells.action(
                                id.body(), in(recorded.act().title(), at), duty, books.names(), at)));
            }
        }
        return found;
    }

    private List<Cell> documents(MeetingId id, PageContext at) {
        Visibility reader = readers.of(at.visitor());
        List<Cell> found = new ArrayList<>();
        for (Entry entry : register.snapshot().entries().reversed()) {
            if (reader.sees(entry, register.snapshot())
                    && entry.statement() instanceof Statement.Filed(FiledDocument document)
                    && document.body().equals(id.body())
                    && id.thing().equals(document.about())) {
                found.add(Cell.link(in(document.title(), at), at.links().data("/record/files/" + entry.index())));
            }
        }
        return found;
    }

    private String room(MeetingId id, @Nullable Meeting own, PageContext at) {
        return own != null && rooms.admits(own, at) ? at.link(id.room()) : "";
    }

    private static String in(Bilingual text, PageContext at) {
        return text.in(at.language().locale());
    }
}
