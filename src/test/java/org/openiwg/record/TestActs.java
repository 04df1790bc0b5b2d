package org.openiwg.record;

import java.util.List;
import java.util.Objects;
import org.openiwg.record.Statement.ActRecorded;

/** Acts to record in tests. */
public final class TestActs {

    private TestActs() {}

    /** An act that nothing else depends on. */
    public static Act noted(String body, String titleEn) {
        return noted(body, titleEn, Audience.PUBLIC);
    }

    static Act noted(String body, String titleEn, Audience audience) {
        return new Act(
                Objects.requireNonNull(PartialDate.parse("2004-03")),
                ActKind.CONTEXT_NOTED,
                new BodyId(body),
                null,
                null,
                "parliament",
                "",
                null,
                Bilingual.of(titleEn, "Événement"),
                Bilingual.of("a \"quoted\" <b>note</b>,\nwith a line break", "=1+1"),
                List.of("en", "zh-Hans"),
                14,
                Confidence.REPORTED,
                audience,
                Source.of("Hansard", "https://example.org/hansard"));
    }

    /** The same as a statement. */
    public static ActRecorded statement(String body, String titleEn) {
        return new ActRecorded(noted(body, titleEn));
    }
}
