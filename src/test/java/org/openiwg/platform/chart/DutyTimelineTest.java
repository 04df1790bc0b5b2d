package org.openiwg.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.web.AsOf;
import org.openiwg.platform.web.Links;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.RegisterHead;

class DutyTimelineTest {

    private static final LocalDate AS_OF = LocalDate.of(2008, 3, 31);

    @Test
    void noWordsLeaveTheDrawing() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            DutyTimeline timeline = DutyTimeline.of("t", duty(random, null), page());
            for (List<DutyTimeline.Label> labels : List.of(timeline.above(), timeline.below())) {
                assertThat(labels)
                        .allSatisfy(label -> assertThat(label.at() / 100 * 640 + label.width())
                                .isLessThanOrEqualTo(640 + timeline.room() * 80 + 1));
            }
        }
    }

    @Test
    void whatIsOverIsDrawnUpToItsEndAndExplainsOnlyWhatItShows() {
        LocalDate done = LocalDate.of(2004, 6, 1);
        DutyTimeline timeline = DutyTimeline.of("t", duty(new Random(3), done), page());
        assertThat(timeline.bar().showsNow(AS_OF)).isFalse();
        assertThat(timeline.key().now()).isFalse();
        assertThat(timeline.key().ends()).isTrue();
        assertThat(timeline.key().has(Segment.Kind.LEFT)).isFalse();
    }

    @Test
    void theListHoldsEveryEventAndTheDeadlinesInOrder() {
        DutyTimeline timeline = DutyTimeline.of("t", duty(new Random(5), null), page());
        assertThat(timeline.events())
                .hasSize(14)
                .isSortedAccordingTo((a, b) -> a.date().compareTo(b.date()));
        assertThat(timeline.events()).extracting(Mark::label).contains("First deadline", "Deadline in force");
    }

    private static Duty duty(Random random, @Nullable LocalDate ended) {
        LocalDate opened = LocalDate.of(2003, 1, 1);
        LocalDate last = ended == null ? AS_OF : ended;
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            LocalDate day = opened.plusDays(random.nextInt((int) (last.toEpochDay() - opened.toEpochDay() + 1)));
            Mark.Kind kind = random.nextBoolean() ? Mark.Kind.REMINDED : Mark.Kind.PROMISED;
            marks.add(new Mark(
                    kind,
                    day,
                    day.toString(),
                    "words ".repeat(1 + random.nextInt(12)).strip(),
                    null));
        }
        Duty.End end = ended == null ? Duty.End.OWED : Duty.End.MET;
        return new Duty(
                "Plan",
                null,
                "",
                opened,
                opened.plusYears(1),
                opened.plusYears(1).plusMonths(3),
                end,
                ended,
                marks);
    }

    private static PageContext page() {
        return new PageContext(new Links(Language.EN, "", Map.of(), AsOf.today(AS_OF)), RegisterHead.EMPTY);
    }
}
