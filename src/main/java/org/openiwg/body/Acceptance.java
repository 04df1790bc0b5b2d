package org.openiwg.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openiwg.body.SignOff.Matter;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;
import org.openiwg.record.Act;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Decision;
import org.openiwg.record.Effect;
import org.openiwg.record.Entry;
import org.openiwg.record.Names;
import org.openiwg.record.Proposal;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.Statement;
import org.openiwg.record.ThingId;

/** That a body takes over what another hands to it: a decision of the receiving body, signed by its own co-chairs. */
final class Acceptance {

    static final String MATTER = "accept/";

    private Acceptance() {}

    /** The transfers among statements. */
    static Stream<Act> transfers(List<Statement> statements) {
        return statements.stream()
                .filter(Statement.ActRecorded.class::isInstance)
                .map(statement -> ((Statement.ActRecorded) statement).act())
                .filter(act -> act.effect() == Effect.TRANSFERS && act.subject() != null);
    }

    /** Whether the receiver has accepted a thing from its giver since it was handed over last. */
    static boolean isGiven(BodyId giver, ThingId thing, BodyId receiver, RegisterSnapshot register, Proposals there) {
        long last = register.entries().stream()
                .filter(entry -> isTransfer(entry, giver, thing, receiver))
                .mapToLong(Entry::index)
                .max()
                .orElse(-1);
        return there.of(receiver)
                .anyMatch(matter -> matter instanceof Matter.Adopted adopted
                        && adopted.adopted() > last
                        && accepts(adopted, giver, thing));
    }

    /** Whether the receiver has been asked and has not answered yet. */
    static boolean isAsked(BodyId giver, ThingId thing, BodyId receiver, Proposals there) {
        return there.of(receiver).anyMatch(matter -> matter instanceof Matter.Open && accepts(matter, giver, thing));
    }

    private static boolean isTransfer(Entry entry, BodyId giver, ThingId thing, BodyId receiver) {
        Act act = entry.act();
        return act != null
                && act.effect() == Effect.TRANSFERS
                && act.body().equals(giver)
                && thing.equals(act.subject())
                && act.to().equals(receiver.slug());
    }

    private static boolean accepts(Matter matter, BodyId giver, ThingId thing) {
        String about = matter.proposal().matter();
        return (about.equals(MATTER + giver) || about.startsWith(MATTER + giver + "/"))
                && matter.proposal().statements().stream()
                        .anyMatch(statement -> statement instanceof Statement.Decided(Decision decision)
                                && thing.equals(decision.about()));
    }

    /** What other bodies still have to be asked before a proposal can be adopted: a proposal to each. */
    static List<Proposal> missing(Proposal proposal, RegisterSnapshot register, Proposals there, LocalDate today) {
        List<Act> unasked = transfers(proposal.statements())
                .filter(act -> {
                    BodyId to = new BodyId(act.to());
                    ThingId thing = Objects.requireNonNull(act.subject());
                    return !isGiven(act.body(), thing, to, register, there) && !isAsked(act.body(), thing, to, there);
                })
                .toList();
        Names names = Names.of(register.acts());
        return unasked.stream()
                .map(Act::to)
                .distinct()
                .map(to -> question(
                        proposal.body(),
                        new BodyId(to),
                        unasked.stream().filter(act -> act.to().equals(to)).toList(),
                        register,
                        names,
                        today))
                .toList();
    }

    /** Asks a body whether it takes over what the acts hand to it. */
    static Proposal question(
            BodyId giver, BodyId receiver, List<Act> acts, RegisterSnapshot register, Names names, LocalDate today) {
        List<Statement> decisions = new ArrayList<>();
        List<String> taken = DecisionNames.taken(receiver, register);
        for (Act act : acts) {
            ThingId thing = Objects.requireNonNull(act.subject());
            String slug = DecisionNames.free("accept-" + thing.family().word() + "-" + thing.slug(), taken);
            taken.add(slug);
            Bilingual what = names.thing(giver, thing);
            decisions.add(new Statement.Decided(new Decision(
                    receiver,
                    slug,
                    today,
                    words("body.accept.title", what, names.body(giver), names.body(receiver)),
                    words("body.accept.text", what, names.body(giver), names.body(receiver)),
                    thing,
                    act.audience())));
        }
        ThingId first = Objects.requireNonNull(acts.getFirst().subject());
        return new Proposal(
                receiver,
                MATTER + giver + "/" + first,
                acts.size() == 1
                        ? ((Statement.Decided) decisions.getFirst()).decision().title()
                        : words(
                                "body.accept.several",
                                same(Integer.toString(acts.size())),
                                names.body(giver),
                                names.body(receiver)),
                decisions);
    }

    private static Bilingual same(String words) {
        return new Bilingual(words, words);
    }

    private static Bilingual words(String key, Bilingual what, Bilingual giver, Bilingual receiver) {
        return new Bilingual(in(Language.EN, key, what, giver, receiver), in(Language.FR, key, what, giver, receiver));
    }

    private static String in(Language language, String key, Bilingual what, Bilingual giver, Bilingual receiver) {
        return Messages.in(language)
                .text(key, what.in(language.locale()), giver.in(language.locale()), receiver.in(language.locale()));
    }
}
