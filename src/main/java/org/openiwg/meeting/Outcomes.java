package org.openiwg.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.Ledger;
import org.openiwg.body.SignOff;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.Decision;
import org.openiwg.record.Family;
import org.openiwg.record.Names;
import org.openiwg.record.Register;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.Statement;
import org.openiwg.record.ThingId;

/** How what came of a meeting stands today: the register knows, these tables only say of which item it came. */
final class Outcomes {

    private final OutcomeStore store;
    private final Register register;
    private final SignOff signOff;

    Outcomes(DataSource app, Register register, SignOff signOff) {
        this.store = new OutcomeStore(app);
        this.register = register;
        this.signOff = signOff;
    }

    /**
     * Something that came of an item.
     *
     * @param title what it is called
     * @param words the text of a decision; empty for an action item
     * @param owner who owes an action item; empty for a decision
     * @param duty an action item as it stands; null for a decision
     * @param matter a decision as it stands with the co-chairs; null for an action item
     */
    record Stand(
            UUID item,
            OutcomeStore.Kind kind,
            String slug,
            Bilingual title,
            Bilingual words,
            Audience audience,
            String owner,
            @Nullable Obligation duty,
            SignOff.@Nullable Matter matter) {

        /** In one line, for the minutes. */
        String sentence(Names names, Language language) {
            Messages text = Messages.in(language);
            String named = title.in(language.locale());
            if (duty == null) {
                String state = text.text("meeting.decision." + state());
                return text.text("meeting.document.decision.line", named, words.in(language.locale()), state);
            }
            return text.text(
                    "meeting.document.action.line",
                    named,
                    names.institution(owner).in(language.locale()),
                    duty.deadline());
        }

        /** The word for how a decision stands. */
        String state() {
            return switch (matter) {
                case SignOff.Matter.Adopted a -> "taken";
                case SignOff.Matter.Dropped d -> "dropped";
                case null, default -> "waits";
            };
        }
    }

    /** What came of a meeting, as far as a reader may see it. */
    List<Stand> of(MeetingId meeting, Audience reads, LocalDate today) {
        List<OutcomeStore.Outcome> known = store.of(meeting);
        List<Stand> stands = new ArrayList<>();
        if (known.isEmpty()) {
            return stands;
        }
        RegisterSnapshot now = register.snapshot();
        List<Obligation> duties =
                Ledger.of(now.history(), reads).account(meeting.body(), today).obligations();
        for (OutcomeStore.Outcome outcome : known) {
            (outcome.kind() == OutcomeStore.Kind.DECISION
                            ? decision(meeting, outcome)
                            : action(meeting, outcome, now, duties))
                    .filter(stand -> stand.audience().compareTo(reads) <= 0)
                    .ifPresent(stands::add);
        }
        return stands;
    }

    private Optional<Stand> decision(MeetingId meeting, OutcomeStore.Outcome outcome) {
        return signOff.of(meeting.body(), Matters.decision(meeting, outcome.slug()))
                .flatMap(matter -> matter.proposal().statements().stream()
                        .filter(Statement.Decided.class::isInstance)
                        .map(statement -> ((Statement.Decided) statement).decision())
                        .findFirst()
                        .map(decision -> stand(outcome, decision, matter)));
    }

    private static Stand stand(OutcomeStore.Outcome outcome, Decision decision, SignOff.Matter matter) {
        return new Stand(
                outcome.item(),
                outcome.kind(),
                outcome.slug(),
                decision.title(),
                decision.text(),
                decision.audience(),
                "",
                null,
                matter);
    }

    private static Optional<Stand> action(
            MeetingId meeting, OutcomeStore.Outcome outcome, RegisterSnapshot now, List<Obligation> duties) {
        ThingId id = new ThingId(Family.ACTION, outcome.slug());
        Optional<Act> opened = now.acts().stream()
                .filter(act -> act.kind() == ActKind.ACTION_OPENED
                        && act.body().equals(meeting.body())
                        && id.equals(act.subject()))
                .findFirst();
        Optional<Obligation> duty =
                duties.stream().filter(one -> Objects.equals(one.id(), id)).findFirst();
        return opened.flatMap(act -> duty.map(stands -> new Stand(
                outcome.item(),
                outcome.kind(),
                outcome.slug(),
                act.title(),
                Bilingual.NONE,
                act.audience(),
                act.by(),
                stands,
                null)));
    }
}
