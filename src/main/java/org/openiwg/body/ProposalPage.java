package org.openiwg.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.body.SignOff.Matter;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Page;

/**
 * One proposal: what it says, what it changes, who has signed it; and for whoever can, the signature.
 *
 * @param title its title
 * @param address its own
 * @param outcome what became of it, in a sentence; null while it waits
 * @param next where that can be seen; null when nowhere
 * @param said its statements, in words
 * @param duties obligations, without it and with it
 * @param changes findings that come and go
 * @param objections what keeps it from being recorded now, in sentences
 * @param vacant that a chair is missing; null when none is
 * @param own the signatures that the reader can give
 * @param refused why the signature was not taken; null when it was, or none was given
 * @param shown the text that was looked at when another waits by now; null when it is this one
 * @param change where its text can be changed; null when not here
 * @param drop the fields of taking it off the table; none when the reader cannot
 */
record ProposalPage(
        BodyFrame frame,
        Cell title,
        String address,
        Tag state,
        @Nullable String outcome,
        @Nullable Cell next,
        String proposed,
        List<StatementWords.Said> said,
        String text,
        String hash,
        Table signatures,
        Table duties,
        List<Cell> changes,
        String day,
        List<String> objections,
        @Nullable String vacant,
        List<Own> own,
        @Nullable String refused,
        ProposalPage.@Nullable Shown shown,
        @Nullable String change,
        List<Field> drop,
        Typed typed)
        implements Page {

    /**
     * A signature that the reader can give.
     *
     * @param words in what capacity
     */
    record Own(String institution, String words) {}

    /** A text that somebody looked at and that is not what waits. */
    record Shown(String text, String hash) {}

    static ProposalPage of(
            Matter matter,
            BodyViews.View body,
            List<Objection> objections,
            Typed typed,
            @Nullable String refused,
            ProposalPage.@Nullable Shown shown) {
        BodyWords words = body.words();
        boolean open = matter instanceof Matter.Open;
        boolean may = words.at().visitor().may("propose", body.body().slug());
        Difference difference =
                Difference.of(matter.proposal(), body.register(), words.at().today());
        DifferenceWords changes = new DifferenceWords(difference, words);
        Language language = words.at().language();
        return new ProposalPage(
                body.frame(),
                words.cell(matter.proposal().title(), null),
                words.page("/sign-off/" + matter.entry()),
                SignOffPage.tag(matter, words),
                outcome(matter, words),
                next(matter, words),
                proposed(matter, body),
                matter.proposal().statements().stream()
                        .map(statement -> StatementWords.of(statement, words))
                        .toList(),
                matter.proposal().text(),
                matter.proposal().hash(),
                open
                        ? SignatureTable.waiting(matter.signatures(), body.keys(), words)
                        : SignatureTable.of(matter.signatures(), words),
                changes.duties(),
                open ? changes.lines() : List.of(),
                words.at().date(difference.day()),
                open
                        ? objections.stream()
                                .map(objection -> objection.sentence(language))
                                .toList()
                        : List.of(),
                open ? SignOffPage.vacant(body) : null,
                open ? own(matter, body) : List.of(),
                refused,
                shown,
                open && may ? change(matter, words) : null,
                open && may ? dropFields(typed, words) : List.of(),
                typed);
    }

    /** What a proposal of these pages can be changed with; others are changed where they come from. */
    private static @Nullable String change(Matter matter, BodyWords words) {
        return DecisionForm.isOf(matter.proposal()) || StandardForm.isOf(matter.proposal())
                ? words.page("/sign-off/" + matter.entry() + "/change")
                : null;
    }

    private static List<Own> own(Matter matter, BodyViews.View body) {
        return body.signers().stream()
                .filter(signer -> body.keys().chairs().contains(signer.institution()))
                .filter(signer -> matter.signatures().stream()
                                .noneMatch(given -> given.institution().equals(signer.institution()))
                        || body.keys().missing(matter.signatures()).isEmpty()
                                && !body.keys().isVacant())
                .map(signer -> new Own(
                        signer.institution(),
                        body.words()
                                .text(
                                        signer.isSubstitute() ? "body.sign.substitute" : "body.sign.own",
                                        body.words().institution(signer.institution()))))
                .toList();
    }

    static List<Field> dropFields(Typed typed, BodyWords words) {
        return List.of(
                Field.text(typed, "reason_en", words.text("body.drop.reason.en"))
                        .withLongest(500),
                Field.text(typed, "reason_fr", words.text("body.drop.reason.fr"))
                        .withLongest(500));
    }

    private static String proposed(Matter matter, BodyViews.View body) {
        var entry = body.register().entry(matter.entry());
        return body.words().text("body.proposed", body.words().moment(entry.recordedAt()), entry.recordedBy());
    }

    private static @Nullable String outcome(Matter matter, BodyWords words) {
        return switch (matter) {
            case Matter.Open o -> null;
            case Matter.Adopted a -> words.text("body.outcome.adopted");
            case Matter.Dropped dropped -> words.text("body.outcome.dropped", words.in(dropped.reason()));
            case Matter.Replaced r -> words.text("body.outcome.replaced");
        };
    }

    private static @Nullable Cell next(Matter matter, BodyWords words) {
        return switch (matter) {
            case Matter.Adopted adopted ->
                Cell.link(words.text("body.next.adopted"), words.page("/decisions/" + Signed.name(adopted)));
            case Matter.Replaced replaced ->
                Cell.link(words.text("body.next.replaced"), words.page("/sign-off/" + replaced.by()));
            default -> null;
        };
    }

    @Override
    public int status() {
        return refused != null ? 409 : typed.status();
    }
}
