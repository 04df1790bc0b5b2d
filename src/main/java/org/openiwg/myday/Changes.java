package org.openiwg.myday;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.Act;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Decision;
import org.openiwg.record.Entry;
import org.openiwg.record.FiledDocument;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.Statement;

/** What was recorded in the bodies that concern somebody, of what they may see, the newest first. */
final class Changes {

    private Changes() {}

    /** Those recorded after a moment. */
    static List<Change> since(Instant moment, RegisterSnapshot register, Concerned concerned) {
        return found(moment, register, concerned, Integer.MAX_VALUE);
    }

    /** The last so many. */
    static List<Change> last(int most, RegisterSnapshot register, Concerned concerned) {
        return found(Instant.MIN, register, concerned, most);
    }

    private static List<Change> found(Instant after, RegisterSnapshot register, Concerned concerned, int most) {
        List<Change> found = new ArrayList<>();
        for (Entry entry : register.entries().reversed()) {
            Instant at = entry.recordedAt();
            if (found.size() == most || at != null && !at.isAfter(after)) {
                return found;
            }
            BodyId body = register.bodyOf(entry);
            if (at != null
                    && body != null
                    && concerned.by(body)
                    && concerned.reader().sees(entry, register)) {
                Change change = change(entry, at, body);
                if (change != null) {
                    found.add(change);
                }
            }
        }
        return found;
    }

    /** Of what is still being signed, whoever must sign is told elsewhere. */
    private static @Nullable Change change(Entry entry, Instant at, BodyId body) {
        return switch (entry.statement()) {
            case Statement.ActRecorded(Act act) ->
                new Change(entry.index(), at, body, act.kind().word(), act.title(), act.note());
            case Statement.Corrected correction ->
                new Change(
                        entry.index(),
                        at,
                        body,
                        "correction",
                        correction.act() == null
                                ? Bilingual.NONE
                                : correction.act().title(),
                        correction.reason());
            case Statement.Decided(Decision decision) ->
                new Change(entry.index(), at, body, "decision", decision.title(), decision.text());
            case Statement.Filed(FiledDocument document) ->
                new Change(
                        entry.index(),
                        at,
                        body,
                        "document",
                        document.title().isEmpty() ? Bilingual.of(document.name(), document.name()) : document.title(),
                        Bilingual.NONE);
            default -> null;
        };
    }
}
