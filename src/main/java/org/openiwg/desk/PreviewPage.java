package org.openiwg.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.obligation.Finding;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.web.Page;
import org.openiwg.record.Act;
import org.openiwg.record.Entry;
import org.openiwg.record.FiledEntry;

/**
 * What an act will say and what it changes, before it is recorded.
 *
 * @param title the button, which says the act
 * @param draft the address of the draft
 * @param about the act on record that it is about; null when the act is new
 * @param facts what will be recorded
 * @param documents what goes with it
 * @param differences what a correction says otherwise than the record does now; null when it is none
 * @param day the day that the account is looked at
 * @param duties obligations, without the act and with it
 * @param pictures obligations whose deadline moves, drawn without the act and with it
 * @param changes findings that come and go, and who comes and goes
 * @param meanwhile what others recorded about the same thing since the form was opened
 * @param seen how many entries the register has
 * @param readOnly why nothing can be recorded just now, in sentences; empty when it can
 * @param overtaken whether somebody was faster in the very moment of recording
 * @param both what both co-chairs have to sign; null when it is recorded at once
 */
record PreviewPage(
        List<Crumb> crumbs,
        String title,
        String draft,
        @Nullable Cell about,
        List<Fact> facts,
        List<Fact> documents,
        @Nullable Table differences,
        String day,
        Table duties,
        List<TurnPicture> pictures,
        List<Cell> changes,
        Table meanwhile,
        long seen,
        List<String> readOnly,
        boolean overtaken,
        PreviewPage.@Nullable Both both)
        implements Page {

    /**
     * That it waits for both co-chairs.
     *
     * @param objections what would keep it from taking effect today, in sentences
     * @param guide where a guided page does the same; empty when there is none
     */
    record Both(List<String> objections, String guide) {}

    static PreviewPage of(
            Draft draft,
            Judged.Accepted accepted,
            List<DraftFile> files,
            DeskView desk,
            List<Entry> since,
            List<String> readOnly,
            boolean overtaken,
            PreviewPage.@Nullable Both both) {
        Act act = accepted.act();
        Consequences changes = Consequences.of(
                accepted, desk.snapshot(), desk.scribe().reads(), desk.at().today());
        return new PreviewPage(
                desk.crumbsBelow(),
                AboutEntry.title(draft.form(), desk),
                desk.page("/drafts/" + draft.id()),
                AboutEntry.about(draft, desk),
                new Answers(draft.form(), draft.typed(), desk).facts(),
                documents(files, act, desk),
                differences(draft, desk),
                desk.at().date(changes.day()),
                duties(changes, act, desk),
                TurnPicture.of(changes, accepted, desk),
                lines(changes, act, desk),
                meanwhile(since, desk),
                desk.snapshot().size(),
                readOnly,
                overtaken,
                both);
    }

    /** Who may read a document is said as it will be, which is never more than may read the act. */
    private static List<Fact> documents(List<DraftFile> files, Act act, DeskView desk) {
        return files.stream()
                .map(file -> Fact.of(
                        file.title().isEmpty() ? file.name() : desk.in(file.title()),
                        Cell.text(FiledEntry.kindAndSize(file.mediaType(), file.size(), desk.at())),
                        Cell.text(desk.text(
                                "record.audience." + file.audienceWith(act).word()))))
                .toList();
    }

    /** What a correction says otherwise than what is on record now, others' corrections considered; null when it is none. */
    private static @Nullable Table differences(Draft draft, DeskView desk) {
        EntryNow entry = draft.entry() == null || draft.aim() != Aim.CORRECTION
                ? null
                : EntryNow.at(desk.snapshot(), draft.entry()).orElse(null);
        if (entry == null) {
            return null;
        }
        ActForm form = ActForm.of(draft.kind());
        Answers now = new Answers(form, Typed.of(entry.act(), form), desk);
        return new Answers(form, draft.typed(), desk).unlike(now);
    }

    private static Table duties(Consequences changes, Act act, DeskView desk) {
        StandingWords words = new StandingWords(desk, act, changes.day());
        List<List<Cell>> rows = changes.duties().stream()
                .map(turn -> List.of(
                        Cell.text(words.name(turn.id())), words.standing(turn.before()), words.standing(turn.after())))
                .toList();
        return Table.underHeading(
                desk.text("desk.changes"),
                List.of(
                        Column.of(desk.text("desk.column.duty")),
                        Column.of(desk.text("desk.column.without")),
                        Column.of(desk.text("desk.column.with"))),
                rows);
    }

    private static List<Cell> lines(Consequences changes, Act act, DeskView desk) {
        StandingWords words = new StandingWords(desk, act, changes.day());
        List<Cell> lines = new ArrayList<>();
        for (Finding finding : changes.raised()) {
            Tag tag =
                    Tag.bad(desk.text("account.finding.raised." + finding.code().word()));
            lines.add(Cell.text(words.nameOf(finding)).withTag(tag));
        }
        for (Finding finding : changes.cleared()) {
            Tag tag = Tag.good(
                    desk.text("account.finding.cleared." + finding.code().word()));
            lines.add(Cell.text(words.nameOf(finding)).withTag(tag));
        }
        var before = changes.without();
        var after = changes.with();
        words.people(lines, "desk.comes.member", Consequences.onlyIn(after.members(), before.members()));
        words.people(lines, "desk.goes.member", Consequences.onlyIn(before.members(), after.members()));
        words.people(lines, "desk.comes.chair", Consequences.onlyIn(after.chairs(), before.chairs()));
        words.people(lines, "desk.goes.chair", Consequences.onlyIn(before.chairs(), after.chairs()));
        return lines;
    }

    private static Table meanwhile(List<Entry> since, DeskView desk) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Entry entry : since) {
            Act act = AboutEntry.act(entry, desk.snapshot());
            if (act != null) {
                boolean visible = act.isFor(desk.scribe().reads());
                rows.add(List.of(
                        Cell.link(
                                        visible ? desk.title(act) : desk.text("desk.meanwhile.closed"),
                                        desk.at().link("/record/" + entry.index()))
                                .withNote(AboutEntry.kind(entry, act, desk)),
                        Cell.text(desk.date(act.date())),
                        Cell.text(act.due() == null || !visible ? "" : desk.date(act.due())),
                        Cell.text(visible ? desk.in(AboutEntry.said(entry, act)) : ""),
                        Cell.text(entry.recordedBy())));
            }
        }
        return Table.underHeading(
                desk.text("desk.meanwhile.table"),
                List.of(
                        Column.of(desk.text("desk.column.act")),
                        Column.of(desk.text("desk.column.date")),
                        Column.of(desk.text("desk.column.due")),
                        Column.of(desk.text("desk.column.note")),
                        Column.of(desk.text("desk.column.by"))),
                rows);
    }

    boolean isOvertaken() {
        return !meanwhile.rows().isEmpty();
    }

    boolean changesNothing() {
        return duties.rows().isEmpty() && changes.isEmpty();
    }

    @Override
    public int status() {
        return overtaken ? 409 : 200;
    }
}
