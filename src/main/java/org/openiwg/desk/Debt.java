package org.openiwg.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.Act;
import org.openiwg.record.Bilingual;
import org.openiwg.record.Entry;
import org.openiwg.record.RegisterSnapshot;

/**
 * An act that says something in one of the two languages only. The other one is owed: 30 days after it was recorded.
 *
 * @param entry of the act
 * @param missing the language that it lacks
 * @param due the last day to write it
 */
record Debt(long entry, Act act, Language missing, LocalDate due) {

    private static final int DAYS = 30;

    /** Those of a body that somebody may put right, the most urgent first. */
    static List<Debt> of(RegisterSnapshot now, String body, Scribe scribe, PageContext at) {
        return now.inForce().stream()
                .flatMap(entry -> of(entry, at).stream())
                .filter(debt -> debt.act.body().slug().equals(body) && scribe.mayCorrect(debt.act))
                .sorted(Comparator.comparing(Debt::due).thenComparingLong(Debt::entry))
                .toList();
    }

    private static Optional<Debt> of(Entry entry, PageContext at) {
        Act act = entry.act();
        if (act == null || entry.recordedAt() == null || !isHalf(act.title()) && !isHalf(act.note())) {
            return Optional.empty();
        }
        Bilingual half = isHalf(act.title()) ? act.title() : act.note();
        Language missing = half.fr().isEmpty() ? Language.FR : Language.EN;
        LocalDate due = at.dayOf(entry.recordedAt()).plusDays(DAYS);
        return Optional.of(new Debt(entry.index(), act, missing, due));
    }

    private static boolean isHalf(Bilingual text) {
        return text.en().isEmpty() != text.fr().isEmpty();
    }

    /** How many days it is late; 0 when it is not. */
    long daysLate(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(due, today));
    }

    boolean isLate(LocalDate today) {
        return daysLate(today) > 0;
    }

    /** The address of the form in which it is paid, without the language. */
    String form() {
        return "/bodies/" + act.body() + "/desk/entries/" + entry + "/" + Aim.CORRECTION.word();
    }
}
