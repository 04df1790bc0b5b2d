package org.openiwg.obligation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openiwg.record.Act;
import org.openiwg.record.BodyId;

/** Makes the dockets of all bodies from the acts of all bodies, for a duty can pass from one to another. */
public final class Dockets {

    private final Map<String, BodyActs> bodies = new TreeMap<>();
    private final Map<BodyId, List<Duty>> duties = new HashMap<>();
    private final ServiceStandards standards;

    private Dockets(ServiceStandards standards) {
        this.standards = standards;
    }

    /**
     * The docket of every body that the acts name.
     *
     * @param acts in file order
     */
    public static Map<BodyId, Docket> of(Iterable<Act> acts, ServiceStandards standards) {
        Dockets dockets = new Dockets(standards);
        for (Act act : acts) {
            dockets.body(act.body()).add(act);
        }
        return dockets.all();
    }

    private Map<BodyId, Docket> all() {
        for (BodyActs body : List.copyOf(bodies.values())) {
            Map.copyOf(body.cases).forEach((id, duty) -> {
                if (duty.opening != null) {
                    CaseRun.run(
                            id,
                            duty.opening,
                            standards,
                            this::body,
                            (holder, life) -> held(holder).add(life));
                }
            });
        }
        Map<BodyId, Docket> all = new TreeMap<>();
        for (BodyActs body : bodies.values()) {
            BodyLife life = BodyLife.of(body.own, standards.chairs());
            List<Duty> itsDuties = new ArrayList<>(held(body.body));
            itsDuties.addAll(Rounds.of(body, life, standards));
            all.put(body.body, new Docket(life, itsDuties));
        }
        return all;
    }

    private List<Duty> held(BodyId body) {
        return duties.computeIfAbsent(body, b -> new ArrayList<>());
    }

    private BodyActs body(BodyId body) {
        return body(body.slug());
    }

    private BodyActs body(String slug) {
        return Objects.requireNonNull(bodies.computeIfAbsent(slug, s -> new BodyActs(new BodyId(s))));
    }
}
