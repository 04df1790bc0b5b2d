package org.openiwg.body;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openiwg.record.BodyId;
import org.openiwg.record.Decision;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.Statement;

/** What names a decision among those of its body. */
final class DecisionNames {

    private static final int LONGEST = 80;

    private DecisionNames() {}

    /** The names that the decisions of a body have. */
    static List<String> taken(BodyId body, RegisterSnapshot register) {
        List<String> taken = new ArrayList<>();
        register.entries().forEach(entry -> {
            if (entry.statement() instanceof Statement.Decided(Decision decision)
                    && decision.body().equals(body)) {
                taken.add(decision.slug());
            }
        });
        return taken;
    }

    /** A name made of words, which no other decision has. */
    static String free(String words, Collection<String> taken) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String slug = (plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST)).replaceAll("^-|-$", "");
        String first = slug.isEmpty() ? "decision" : slug;
        String name = first;
        for (int n = 2; taken.contains(name); n++) {
            name = first + "-" + n;
        }
        return name;
    }
}
