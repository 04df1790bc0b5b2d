package org.openiwg.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.body.SignOff;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Decision;
import org.openiwg.record.Proposal;
import org.openiwg.record.Statement;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets the quorum rule of a body: as its terms of reference state it, or as both co-chairs decide it. */
final class SetQuorum {
    private final QuorumStore rules;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SetQuorum(DataSource app, Clock clock) {
        this.rules = new QuorumStore(app);
        this.clock = clock;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
    }

    /** Notes what the terms of reference state. */
    void state(BodyId body, LocalDate since, Quorum quorum, Bilingual source) {
        rules.add(body, new QuorumRule(UUID.randomUUID(), since, quorum, source, true), clock.instant());
    }

    /** Asks both co-chairs to decide it; it comes into force when both have signed. */
    void propose(SignOff signOff, String by, BodyId body, LocalDate since, Quorum quorum) {
        transaction.executeWithoutResult(status -> {
            UUID id = UUID.randomUUID();
            Bilingual title = Both.of(language -> Messages.in(language).text("meeting.quorum.decision"));
            Bilingual source = Both.of(language -> Messages.in(language).text("meeting.quorum.source.decision"));
            rules.add(body, new QuorumRule(id, since, quorum, source, false), clock.instant());
            Decision decision = new Decision(
                    body,
                    "quorum-" + id.toString().substring(0, 8),
                    since,
                    title,
                    Both.of(language ->
                            Messages.in(language).text("meeting.quorum.decision.text", words(quorum, language), since)),
                    null,
                    Audience.PUBLIC);
            signOff.propose(
                    by, new Proposal(body, Matters.quorum(id), title, List.of(new Statement.Decided(decision))));
        });
    }

    /** "more than 1/2 of the members". */
    static String words(Quorum quorum, Language language) {
        return Messages.in(language).text("meeting.quorum.rule." + quorum.kind().word(), quorum.part(), quorum.whole());
    }
}
