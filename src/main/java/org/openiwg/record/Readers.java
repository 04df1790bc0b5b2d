package org.openiwg.record;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.openiwg.platform.web.Visitor;
import org.openiwg.platform.web.Visitor.Standing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Knows what each visitor may see of the record: what their posts of today allow, and what is shared with them. */
@Component
public class Readers {

    private final ObjectProvider<Shares> shares;

    Readers(ObjectProvider<Shares> shares) {
        this.shares = shares;
    }

    /** What a visitor may see now. */
    public Visibility of(Visitor visitor) {
        if (visitor.standings().isEmpty()) {
            return Visibility.PUBLIC;
        }
        Audience everywhere = Audience.PUBLIC;
        Map<BodyId, Audience> bodies = new HashMap<>();
        for (Standing standing : visitor.standings()) {
            Audience audience = Audience.of(standing.permissions());
            if (standing.body().isEmpty()) {
                everywhere = higher(everywhere, audience);
            } else if (Slug.isSlug(standing.body())) {
                bodies.merge(new BodyId(standing.body()), audience, Readers::higher);
            }
        }
        Shares known = shares.getIfAvailable();
        return new Visibility(everywhere, bodies, known == null ? Set.of() : known.with(visitor));
    }

    private static Audience higher(Audience one, Audience other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
