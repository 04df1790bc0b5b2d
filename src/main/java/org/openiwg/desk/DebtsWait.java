package org.openiwg.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.Waiting;
import org.openiwg.platform.web.WaitsFor;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.BodyId;
import org.openiwg.record.Names;
import org.openiwg.record.Register;
import org.openiwg.record.RegisterSnapshot;
import org.springframework.stereotype.Component;

/** Languages that are owed wait for those who record. */
@Component
final class DebtsWait implements WaitsFor {

    private final Register register;

    DebtsWait(Register register) {
        this.register = register;
    }

    @Override
    public List<Waiting> waiting(PageContext at) {
        RegisterSnapshot now = register.snapshot();
        List<Waiting> waiting = new ArrayList<>();
        for (Act act : now.acts()) {
            if (act.kind() == ActKind.BODY_FORMED) {
                waiting(act.body(), now, at).ifPresent(waiting::add);
            }
        }
        return waiting;
    }

    private static Optional<Waiting> waiting(BodyId body, RegisterSnapshot now, PageContext at) {
        List<Debt> debts = Scribe.of(at.visitor(), body.slug())
                .map(scribe -> Debt.of(now, body.slug(), scribe, at))
                .orElse(List.of());
        if (debts.isEmpty()) {
            return Optional.empty();
        }
        String href = at.link("/bodies/" + body + "/desk/debts");
        String name = Names.of(now.acts()).body(body).in(at.language().locale());
        return Optional.of(new Waiting(
                Cell.link(at.text("desk.debts.waiting", debts.size(), name), href),
                at.text("desk.debts.pay"),
                href,
                debts.getFirst().due()));
    }
}
