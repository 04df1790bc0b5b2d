package org.openiwg.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.Bilingual;

/** How many members have to be there: a share or a number, from when on, and where it is stated. */
record QuorumForm(Typed typed, PageContext at) {

    private static final int MOST = 1000;

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.radios(
                typed,
                "kind",
                at.text("meeting.quorum.kind"),
                Stream.of(Quorum.Kind.values())
                        .map(kind -> new Option(kind.word(), at.text("meeting.quorum.kind." + kind.word())))
                        .toList()));
        fields.add(Field.line(typed, "part", at.text("meeting.quorum.part"))
                .ofType("number")
                .withHint(at.text("meeting.quorum.part.hint")));
        fields.add(Field.line(typed, "whole", at.text("meeting.quorum.whole"))
                .ofType("number")
                .withHint(at.text("meeting.quorum.whole.hint")));
        fields.add(Field.date(typed, "since", at.text("meeting.quorum.since")));
        fields.add(Field.radios(
                typed,
                "stated",
                at.text("meeting.quorum.stated"),
                List.of(
                        new Option("decision", at.text("meeting.quorum.stated.decision")),
                        new Option("terms", at.text("meeting.quorum.stated.terms")))));
        fields.addAll(new Read(typed, at).both("source", "source"));
        return fields;
    }

    /** The rule; in force only when the terms of reference state it. */
    Optional<QuorumRule> rule() {
        boolean terms = typed.value("stated").equals("terms");
        Optional<LocalDate> since = typed.day("since");
        if (since.isEmpty()) {
            typed.refuse("since", at.text("meeting.error.day"));
        }
        Optional<Quorum.Kind> kind = Stream.of(Quorum.Kind.values())
                .filter(one -> one.word().equals(typed.value("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            typed.refuse("kind", at.text("meeting.error.quorum"));
        }
        int part = typed.number("part");
        int whole = kind.isPresent() && kind.get() == Quorum.Kind.NUMBER ? 1 : typed.number("whole");
        if (part < 1 || part > MOST) {
            typed.refuse("part", at.text("meeting.error.number", MOST));
        }
        if (whole < 1 || whole > MOST) {
            typed.refuse("whole", at.text("meeting.error.number", MOST));
        } else if (kind.isPresent() && isTooMuch(kind.get(), part, whole)) {
            typed.refuse("part", at.text("meeting.error.share"));
        }
        Bilingual source = new Read(typed, at).bothLines("source", "source", terms);
        if (!typed.isSound() || since.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new QuorumRule(UUID.randomUUID(), since.get(), new Quorum(kind.get(), part, whole), source, terms));
    }

    /** More than everybody can never be there. */
    private static boolean isTooMuch(Quorum.Kind kind, int part, int whole) {
        return switch (kind) {
            case MORE_THAN -> part >= whole;
            case AT_LEAST -> part > whole;
            case NUMBER -> false;
        };
    }
}
