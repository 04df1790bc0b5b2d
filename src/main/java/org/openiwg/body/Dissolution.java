package org.openiwg.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.Ledger;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Confidence;
import org.openiwg.record.Effect;
import org.openiwg.record.Names;
import org.openiwg.record.PartialDate;
import org.openiwg.record.Proposal;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.Source;
import org.openiwg.record.Statement;
import org.openiwg.record.ThingId;

/**
 * The plan of ending a body: what it still owes, what becomes of that, and the acts that say so.
 *
 * @param ending null while nobody has said when
 * @param fates what was decided so far
 * @param open what is owed and does not end by itself, whoever may see it
 */
record Dissolution(BodyId body, @Nullable Ending ending, Map<ThingId, Fate> fates, List<Obligation> open) {

    /** The matter under which it is put to the co-chairs. */
    static final String MATTER = "dissolution";

    static Dissolution of(
            BodyId body,
            @Nullable Ending ending,
            Map<ThingId, Fate> fates,
            RegisterSnapshot register,
            LocalDate today) {
        LocalDate last = register.acts().stream()
                .filter(act -> act.body().equals(body))
                .map(Act::countsOn)
                .reduce(today, (one, other) -> one.isAfter(other) ? one : other);
        List<Obligation> open =
                Ledger.of(register.history(), Audience.CHAIRS).account(body, last).obligations().stream()
                        .filter(duty -> duty.state().isOpen() && !duty.isRecurring())
                        .toList();
        return new Dissolution(body, ending, fates, open);
    }

    /** What is owed and has no fate yet. */
    List<Obligation> without() {
        return open.stream().filter(duty -> !fates.containsKey(duty.id())).toList();
    }

    /** The fates of what is still owed; one that was met in the meantime needs none. */
    List<Fate> inForce() {
        return open.stream()
                .map(duty -> fates.get(duty.id()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** The bodies that are to take something over, each once. */
    List<BodyId> receivers() {
        return inForce().stream()
                .map(Fate::receiver)
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .map(BodyId::new)
                .toList();
    }

    /** The transfers to a body, as acts. */
    List<Act> transfersTo(BodyId receiver, Ending how, RegisterSnapshot register) {
        return inForce().stream()
                .filter(fate -> fate.receiver().equals(receiver.slug()))
                .map(fate -> act(fate, how, register))
                .toList();
    }

    /** Everything that ends the body, as one proposal; empty while something is missing. */
    Optional<Proposal> proposal(RegisterSnapshot register) {
        Ending how = ending;
        if (how == null || !without().isEmpty()) {
            return Optional.empty();
        }
        List<Statement> statements = new ArrayList<>();
        inForce().forEach(fate -> statements.add(new Statement.ActRecorded(act(fate, how, register))));
        if (!how.successor().isEmpty()) {
            statements.add(new Statement.ActRecorded(
                    act(ActKind.BODY_SUCCEEDED, null, how.day(), how.successor(), Bilingual.NONE, Audience.PUBLIC)));
        }
        statements.add(new Statement.ActRecorded(
                act(ActKind.BODY_DISSOLVED, null, how.day(), "", how.note(), Audience.PUBLIC)));
        Bilingual name = Names.of(register.acts()).body(body);
        Bilingual title = new Bilingual(
                Messages.in(Language.EN).text("body.dissolve.title", name.in(Language.EN.locale())),
                Messages.in(Language.FR).text("body.dissolve.title", name.in(Language.FR.locale())));
        return Optional.of(new Proposal(body, MATTER, title, statements));
    }

    /** Who may see what becomes of an obligation: those who may see that it was opened, here or where it came from. */
    static Audience audience(BodyId body, ThingId thing, RegisterSnapshot register) {
        List<Act> openings = register.acts().stream()
                .filter(act -> act.effect() == Effect.OPENS && thing.equals(act.subject()))
                .toList();
        return openings.stream()
                .filter(act -> act.body().equals(body))
                .findFirst()
                .or(() -> openings.stream().findFirst())
                .map(Act::audience)
                .orElse(Audience.PUBLIC);
    }

    private Act act(Fate fate, Ending how, RegisterSnapshot register) {
        ThingId thing = fate.obligation();
        ActKind kind = fate.kind().actOf(thing.family()).orElseThrow();
        LocalDate met = fate.day();
        return act(
                kind,
                thing,
                met == null ? how.day() : met,
                fate.receiver(),
                fate.note(),
                audience(body, thing, register));
    }

    private Act act(
            ActKind kind, @Nullable ThingId thing, LocalDate day, String to, Bilingual note, Audience audience) {
        return new Act(
                Objects.requireNonNull(PartialDate.parse(day.toString())),
                kind,
                body,
                thing,
                null,
                "",
                to,
                null,
                Bilingual.NONE,
                note,
                List.of(),
                null,
                Confidence.ESTABLISHED,
                audience,
                Source.of("", ""));
    }
}
