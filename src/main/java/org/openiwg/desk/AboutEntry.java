package org.openiwg.desk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.ui.Cell;
import org.openiwg.record.Act;
import org.openiwg.record.Bilingual;
import org.openiwg.record.Entry;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.Statement;

/** The words for what is done about an act that is on record. */
final class AboutEntry {

    private AboutEntry() {}

    /** What a form or its button is called. */
    static String title(ActForm form, DeskView desk) {
        return form.aim() == Aim.ACT
                ? desk.text("desk.record." + form.kind().word())
                : desk.text("desk.aim." + form.aim().word());
    }

    /** Where a form leads: to what it changes, to its documents, or when it was only kept to the desk. */
    static String next(@Nullable String keep, UUID draft) {
        return keep == null ? "/drafts/" + draft : keep.equals("files") ? "/drafts/" + draft + "/files" : "";
    }

    /** The act that a draft is about, with the way to its entry; null when the act is new. */
    static @Nullable Cell about(Draft draft, DeskView desk) {
        return draft.entry() == null
                ? null
                : EntryNow.at(desk.snapshot(), draft.entry())
                        .map(entry -> about(entry, desk))
                        .orElse(null);
    }

    static Cell about(EntryNow entry, DeskView desk) {
        Act act = entry.act();
        return Cell.link(desk.title(act), desk.at().link("/record/" + entry.index()))
                .withNote(desk.text(
                        "desk.thing", desk.text("record.act." + act.kind().word()), desk.date(act.date())));
    }

    /** The act that an entry records, or that it corrects; null when it does neither. */
    static @Nullable Act act(Entry entry, RegisterSnapshot snapshot) {
        if (entry.statement() instanceof Statement.Corrected corrected) {
            return corrected.act() == null
                    ? EntryNow.at(snapshot, corrected.index())
                            .map(EntryNow::act)
                            .orElse(null)
                    : corrected.act();
        }
        return entry.act();
    }

    /** What kind of entry it is. */
    static String kind(Entry entry, Act act, DeskView desk) {
        String kind = desk.text("record.act." + act.kind().word());
        if (entry.statement() instanceof Statement.Corrected corrected) {
            return desk.text(corrected.act() == null ? "desk.meanwhile.struck" : "desk.meanwhile.corrected", kind);
        }
        return kind;
    }

    /** Why it was corrected, or what the act says beside its title. */
    static Bilingual said(Entry entry, Act act) {
        return entry.statement() instanceof Statement.Corrected corrected ? corrected.reason() : act.note();
    }
}
