package org.openiwg.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiwg.body.SubstituteRules.Reason;
import org.openiwg.body.SubstituteRules.Ruling;
import org.openiwg.record.Bilingual;

class SubstituteRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final Bilingual AWAY = new Bilingual("Away", "Absence");

    private static Substitute of(String institution, String person, String since, String until) {
        return new Substitute(
                UUID.randomUUID(),
                "reef",
                institution,
                person,
                person,
                "ida",
                LocalDate.parse(since),
                LocalDate.parse(until),
                AWAY,
                Instant.EPOCH,
                null);
    }

    private static Ruling appoint(Substitute wanted, Substitute... there) {
        return SubstituteRules.appoint(
                wanted,
                Set.of("fisheries"),
                Set.of("ida", "jon", "eva", "kim"),
                Set.of("ida", "jon"),
                List.of(there),
                TODAY);
    }

    private static Ruling refused(Reason reason) {
        return new Ruling.Refused(reason);
    }

    @Test
    void aChairHasSomebodySignInTheirPlaceForAStatedTime() {
        assertThat(appoint(of("fisheries", "eva", "2026-01-15", "2027-01-14"))).isEqualTo(new Ruling.Accepted());
        assertThat(appoint(of("fisheries", "eva", "2026-01-15", "2027-01-15"))).isEqualTo(refused(Reason.TOO_LONG));
        assertThat(appoint(of("fisheries", "eva", "2026-01-14", "2026-02-01"))).isEqualTo(refused(Reason.IN_THE_PAST));
        assertThat(appoint(of("fisheries", "eva", "2026-02-01", "2026-01-31"))).isEqualTo(refused(Reason.ENDS_BEFORE));
    }

    @Test
    void nobodyGivesAwayThePostOfAnotherOrStandsInBesideTheirOwnChair() {
        assertThat(appoint(of("harbours", "eva", "2026-01-15", "2026-02-01"))).isEqualTo(refused(Reason.NOT_YOUR_POST));
        assertThat(appoint(of("fisheries", "jon", "2026-01-15", "2026-02-01")))
                .isEqualTo(refused(Reason.CHAIR_THEMSELVES));
        assertThat(appoint(of("fisheries", "nobody", "2026-01-15", "2026-02-01")))
                .isEqualTo(refused(Reason.NOBODY));
    }

    @Test
    void oneSubstituteAtATimeAndNeverForBothChairs() {
        Substitute eva = of("fisheries", "eva", "2026-03-01", "2026-03-31");
        assertThat(appoint(of("fisheries", "kim", "2026-03-31", "2026-04-30"), eva))
                .isEqualTo(refused(Reason.OVERLAPS));
        assertThat(appoint(of("fisheries", "kim", "2026-04-01", "2026-04-30"), eva))
                .isEqualTo(new Ruling.Accepted());
        Substitute forTheOther = of("harbours", "kim", "2026-03-01", "2026-03-31");
        assertThat(appoint(of("fisheries", "kim", "2026-03-15", "2026-04-30"), forTheOther))
                .isEqualTo(refused(Reason.OTHER_CHAIRS_SUBSTITUTE));
        assertThat(eva.isOn(LocalDate.of(2026, 3, 31))).isTrue();
        assertThat(eva.isOn(LocalDate.of(2026, 4, 1))).isFalse();
    }
}
