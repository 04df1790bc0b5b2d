package org.openiwg.meeting;

import java.util.ArrayList;
import java.util.List;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Fact;
import org.openiwg.record.Audience;
import org.openiwg.record.Names;

/**
 * The minutes of a meeting as they stand: what was said, who was there, what came of it.
 *
 * @param names what institutions are called
 */
record Minutes(List<AgendaItem> items, RollCall call, List<Outcomes.Stand> came, Names names) {

    /** Who was there, who sent regrets, and whether that was enough. */
    List<Fact> attendance(Language language) {
        Messages words = Messages.in(language);
        List<Fact> facts = new ArrayList<>();
        present(facts, "meeting.attendance.present", Attendance.State.PRESENT, language);
        present(facts, "meeting.attendance.regrets", Attendance.State.REGRETS, language);
        facts.add(Fact.of(
                words.text("meeting.quorum"),
                words.text(
                        call.isQuorate() ? "meeting.quorum.met" : "meeting.quorum.not-met",
                        call.present(),
                        call.members(),
                        call.needed())));
        return facts;
    }

    private void present(List<Fact> facts, String key, Attendance.State state, Language language) {
        List<Cell> there = new ArrayList<>();
        List.of(call.rows(), call.guests())
                .forEach(rows -> rows.stream()
                        .filter(row -> row.state() == state)
                        .forEach(row -> there.add(Cell.text(who(row, language)))));
        if (!there.isEmpty()) {
            facts.add(new Fact(Messages.in(language).text(key), there));
        }
    }

    private String who(Attendance row, Language language) {
        String name = names.institution(row.institution()).in(language.locale());
        return row.who().isEmpty() ? name : Messages.in(language).text("meeting.attendance.who", name, row.who());
    }

    /** What came of an item, as far as one may read it, in one line each. */
    List<PaperDocument.Outcome> outcomes(AgendaItem item, Audience reads, Language language) {
        Messages words = Messages.in(language);
        return came.stream()
                .filter(stand ->
                        stand.item().equals(item.id()) && stand.audience().compareTo(reads) <= 0)
                .map(stand -> new PaperDocument.Outcome(
                        words.text("meeting.document." + stand.kind().word()), stand.sentence(names, language)))
                .toList();
    }
}
