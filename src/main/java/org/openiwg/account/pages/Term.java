package org.openiwg.account.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.RecordedAct;
import org.openiwg.record.ActKind;
import org.openiwg.record.ThingId;

/**
 * The time that an institution was a member, or chaired.
 *
 * @param institution its slug
 * @param began the act that began it
 * @param ended the act that ended it; null while it lasts
 */
record Term(String institution, RecordedAct began, @Nullable RecordedAct ended) {

    /** The terms that the acts up to the day tell of, those that last first, then by beginning. */
    static List<Term> of(BodyView body, ActKind begins, ActKind ends) {
        Map<ThingId, RecordedAct> open = new LinkedHashMap<>();
        List<Term> terms = new ArrayList<>();
        for (RecordedAct recorded : body.acts()) {
            ThingId subject = recorded.act().subject();
            if (subject == null) {
                continue;
            }
            if (recorded.act().kind() == begins) {
                open.putIfAbsent(subject, recorded);
            } else if (recorded.act().kind() == ends) {
                RecordedAct began = open.remove(subject);
                if (began != null) {
                    terms.add(new Term(subject.slug(), began, recorded));
                }
            }
        }
        open.forEach((subject, began) -> terms.add(new Term(subject.slug(), began, null)));
        terms.sort(Comparator.comparing((Term term) -> !term.lasts())
                .thenComparing(Term::from)
                .thenComparing(Term::institution));
        return terms;
    }

    LocalDate from() {
        return began.countsOn();
    }

    boolean lasts() {
        return ended == null;
    }

    /** The last day of the term, as far as it had come on a day. */
    LocalDate until(LocalDate day) {
        return ended == null ? day : ended.countsOn();
    }
}
