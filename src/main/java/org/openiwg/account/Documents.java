package org.openiwg.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.Act;
import org.openiwg.record.BodyId;
import org.openiwg.record.Entry;
import org.openiwg.record.FiledDocument;
import org.openiwg.record.FiledEntry;
import org.openiwg.record.Statement;
import org.openiwg.record.ThingId;
import org.openiwg.record.Visibility;

/** Finds documents by what they belong to: a thing, or an act that touches it. Never changes. */
public final class Documents {
    private record Place(BodyId body, ThingId thing) {}

    private final Map<Place, List<FiledEntry>> things = new HashMap<>();

    private Documents() {}

    static Documents of(List<Entry> entries, Visibility reader) {
        Documents documents = new Documents();
        Map<Long, Act> acts = new HashMap<>();
        for (Entry entry : entries) {
            Act act = act(entry);
            if (act != null && reader.sees(act)) {
                acts.put(entry.index(), act);
            }
            FiledEntry.of(entry).ifPresent(filed -> documents.add(filed, acts, reader));
        }
        return documents;
    }

    private static @Nullable Act act(Entry entry) {
        return entry.statement() instanceof Statement.Corrected corrected ? corrected.act() : entry.act();
    }

    /** A document that is for the same readers as an act is for whoever may see the act, though it was only shared with them. */
    private void add(FiledEntry filed, Map<Long, Act> acts, Visibility reader) {
        FiledDocument document = filed.document();
        Act act = document.entry() == null ? null : acts.get(document.entry());
        boolean seen = document.audience().compareTo(reader.in(document.body())) <= 0
                || act != null && act.audience() == document.audience();
        if (!seen) {
            return;
        }
        ThingId thing = document.about() != null ? document.about() : act == null ? null : act.subject();
        if (thing != null) {
            things.computeIfAbsent(new Place(document.body(), thing), place -> new ArrayList<>())
                    .add(filed);
        }
    }

    /** The documents of a thing in a body, in the order in which they were filed. */
    public List<FiledEntry> on(BodyId body, ThingId thing) {
        return things.getOrDefault(new Place(body, thing), List.of());
    }
}
