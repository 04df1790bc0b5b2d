package org.openiwg.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openiwg.account.DutyNames;
import org.openiwg.account.Ledger;
import org.openiwg.desk.Scribe;
import org.openiwg.obligation.Obligation;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Effect;
import org.openiwg.record.Family;
import org.openiwg.record.History;
import org.openiwg.record.Names;
import org.openiwg.record.RegisterSnapshot;

/**
 * Something owed that can be reported on by spreadsheet: a promise, an action item or a report that is open.
 *
 * @param owner the institution that owes it, as the record writes it; empty when nobody was named
 * @param ownerName what readers call it
 * @param audience who may see the item; what is reported of it is for the same
 */
record Item(Obligation duty, Bilingual title, String owner, Bilingual ownerName, Audience audience) {

    /** What somebody may report on in a body, by deadline. */
    static List<Item> of(BodyId body, Scribe scribe, RegisterSnapshot now, java.time.LocalDate day) {
        List<Act> seen =
                now.acts().stream().filter(act -> act.isFor(scribe.reads())).toList();
        Names names = Names.of(seen);
        return Ledger.of(new History(seen, now.standards()), scribe.reads()).account(body, day).obligations().stream()
                .filter(duty ->
                        duty.state().isOpen() && extending(duty.id().family()).isPresent())
                .filter(duty ->
                        scribe.recordsEverything() || scribe.institution().equals(duty.owner()))
                .sorted(java.util.Comparator.comparing(Obligation::deadline)
                        .thenComparing(duty -> duty.id().toString()))
                .map(duty -> new Item(
                        duty,
                        DutyNames.of(names, body, duty.id()),
                        Objects.requireNonNullElse(duty.owner(), ""),
                        duty.owner() == null ? Bilingual.NONE : names.institution(duty.owner()),
                        audience(body, duty, seen)))
                .toList();
    }

    /** The narrowest circle that any act on the item is for: a report on it never goes further. */
    private static Audience audience(BodyId body, Obligation duty, List<Act> acts) {
        return acts.stream()
                .filter(act -> duty.id().equals(act.subject()))
                .filter(act -> act.effect() == Effect.OPENS && act.body().equals(body)
                        || act.effect() == Effect.TRANSFERS && act.to().equals(body.slug()))
                .map(Act::audience)
                .max(Audience::compareTo)
                .orElse(Audience.CHAIRS);
    }

    String id() {
        return duty.id().toString();
    }

    /** The act by which things of a family are put off; none when they are not reported on by spreadsheet. */
    private static Optional<ActKind> extending(Family family) {
        return switch (family) {
            case COMMITMENT -> Optional.of(ActKind.COMMITMENT_EXTENDED);
            case ACTION -> Optional.of(ActKind.ACTION_EXTENDED);
            case REPORT -> Optional.of(ActKind.REPORT_EXTENDED);
            default -> Optional.empty();
        };
    }

    ActKind extension() {
        return extending(duty.id().family()).orElseThrow();
    }

    /** The act by which it is done; none when that takes both co-chairs, as publishing a report does. */
    Optional<ActKind> discharge() {
        return switch (duty.id().family()) {
            case COMMITMENT -> Optional.of(ActKind.COMMITMENT_FULFILLED);
            case ACTION -> Optional.of(ActKind.ACTION_DONE);
            default -> Optional.empty();
        };
    }
}
