package org.openiwg.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.text.Language;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Confidence;
import org.openiwg.record.PartialDate;
import org.openiwg.record.Source;

class DebtTest {

    private static final LocalDate DUE = LocalDate.parse("2026-11-25");

    private static Debt debt() {
        Act act = new Act(
                PartialDate.of(DUE),
                ActKind.CONTEXT_NOTED,
                new BodyId("reef"),
                null,
                null,
                "",
                "",
                null,
                new Bilingual("Spring tide", ""),
                Bilingual.NONE,
                List.of(),
                null,
                Confidence.ESTABLISHED,
                Audience.MEMBERS,
                Source.of("", ""));
        return new Debt(7, act, Language.FR, DUE);
    }

    @Test
    void aDebtIsLateFromTheDayAfterItsLast() {
        assertThat(debt().isLate(DUE)).isFalse();
        assertThat(debt().daysLate(DUE)).isZero();
        assertThat(debt().isLate(DUE.plusDays(1))).isTrue();
        assertThat(debt().daysLate(DUE.plusDays(12))).isEqualTo(12);
    }

    @Test
    void itIsPaidByCorrectingTheEntry() {
        assertThat(debt().form()).isEqualTo("/bodies/reef/desk/entries/7/correction");
    }
}
