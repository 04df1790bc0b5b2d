package org.openiwg.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Confidence;
import org.openiwg.record.Decision;
import org.openiwg.record.PartialDate;
import org.openiwg.record.Source;
import org.openiwg.record.Standard;
import org.openiwg.record.StandardKind;
import org.openiwg.record.Statement;

class TwoKeysTest {

    private static final BodyId REEF = new BodyId("reef");

    private static final Set<ActKind> BOTH = EnumSet.of(
            ActKind.BODY_DISSOLVED,
            ActKind.BODY_SUCCEEDED,
            ActKind.MANDATE_WITHDRAWN,
            ActKind.MANDATE_TRANSFERRED,
            ActKind.COMMITMENT_WITHDRAWN,
            ActKind.COMMITMENT_TRANSFERRED,
            ActKind.REMINDER_WITHDRAWN,
            ActKind.RECOMMENDATION_WITHDRAWN,
            ActKind.ACTION_WITHDRAWN,
            ActKind.ACTION_TRANSFERRED,
            ActKind.REPORT_PUBLISHED,
            ActKind.REPORT_WITHDRAWN,
            ActKind.REPORT_TRANSFERRED,
            ActKind.CONSULTATION_REPORTED,
            ActKind.PUBLICATION_ISSUED,
            ActKind.PUBLICATION_REVISED,
            ActKind.PUBLICATION_WITHDRAWN);

    static Act act(ActKind kind) {
        return new Act(
                Objects.requireNonNull(PartialDate.parse("2026-01-02")),
                kind,
                REEF,
                null,
                null,
                "",
                "",
                null,
                Bilingual.NONE,
                Bilingual.NONE,
                List.of(),
                null,
                Confidence.ESTABLISHED,
                Audience.PUBLIC,
                Source.of("", ""));
    }

    @Test
    void ofEveryKindOfActExactlyThoseThatCommitTheBodyNeedBoth() {
        for (ActKind kind : ActKind.values()) {
            Act act = act(kind);
            assertThat(TwoKeys.isNeeded(new Statement.ActRecorded(act)))
                    .as(kind.word())
                    .isEqualTo(BOTH.contains(kind));
            assertThat(TwoKeys.isNeeded(new Statement.Corrected(0, act, Audience.PUBLIC, Bilingual.NONE)))
                    .as("a correction to " + kind.word())
                    .isEqualTo(BOTH.contains(kind));
        }
    }

    @Test
    void aDecisionAndAStandardNeedBoth() {
        Bilingual words = new Bilingual("Close", "Fermer");
        assertThat(TwoKeys.isNeeded(new Statement.Decided(
                        new Decision(REEF, "close", LocalDate.of(2026, 1, 2), words, words, null, Audience.MEMBERS))))
                .isTrue();
        assertThat(TwoKeys.isNeeded(
                        new Statement.StandardSet(new Standard(StandardKind.REMINDER, 30, Standard.Unit.CALENDAR))))
                .isTrue();
        assertThat(TwoKeys.isNeeded(new Statement.Dropped(1, words))).isFalse();
    }
}
