package org.openiwg.body;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.openiwg.body.SignOff.Matter;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.Visitor;
import org.openiwg.platform.web.Waiting;
import org.openiwg.platform.web.WaitsFor;
import org.openiwg.record.BodyId;
import org.openiwg.record.Entry;
import org.openiwg.record.Register;
import org.openiwg.record.RegisterSnapshot;
import org.springframework.stereotype.Component;

/** What waits for a co-chair's signature; and for those who propose, what a co-chair sent back. */
@Component
class WaitsForSignature implements WaitsFor {

    /** What was sent back is shown for so long. */
    private static final Duration LATELY = Duration.ofDays(30);

    private final Register register;
    private final KeepProposals proposals;
    private final ChairsOf chairs;
    private final Signers signers;
    private final Clock clock;

    WaitsForSignature(Register register, KeepProposals proposals, ChairsOf chairs, Signers signers, Clock clock) {
        this.register = register;
        this.proposals = proposals;
        this.chairs = chairs;
        this.signers = signers;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waiting(PageContext at) {
        RegisterSnapshot snapshot = register.snapshot();
        Visitor visitor = at.visitor();
        List<Waiting> waiting = new ArrayList<>();
        proposals.of(snapshot).all().forEach(matter -> {
            String body = matter.proposal().body().slug();
            if (matter instanceof Matter.Open open
                    && visitor.may(SignOffPages.SIGN, body)
                    && canSign(open, visitor, snapshot, at)) {
                waiting.add(waiting(matter, "body.waits.sign", snapshot, at));
            } else if (matter instanceof Matter.Dropped dropped
                    && visitor.may("record", body)
                    && wasSentBack(snapshot.entry(dropped.dropped()))) {
                waiting.add(waiting(matter, "body.waits.back", snapshot, at));
            }
        });
        return waiting;
    }

    private boolean canSign(Matter.Open open, Visitor visitor, RegisterSnapshot snapshot, PageContext at) {
        BodyId body = open.proposal().body();
        var missing = chairs.keys(body, snapshot, at.today()).missing(open.signatures());
        return signers.of(visitor, body).stream().anyMatch(signer -> missing.contains(signer.institution()));
    }

    /** By a co-chair, not by the secretariat itself, and not long ago. */
    private boolean wasSentBack(Entry entry) {
        Instant when = entry.recordedAt();
        return entry.recordedBy().startsWith("cochair")
                && when != null
                && when.plus(LATELY).isAfter(clock.instant());
    }

    private Waiting waiting(Matter matter, String button, RegisterSnapshot snapshot, PageContext at) {
        BodyId body = matter.proposal().body();
        BodyWords words = new BodyWords(body, chairs.books(snapshot).names(), at);
        String page = words.page("/sign-off/" + matter.entry());
        return new Waiting(
                words.cell(matter.proposal().title(), page).withNote(words.name()), at.text(button), page, null);
    }
}
