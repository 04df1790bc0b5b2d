package org.openiwg.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.web.Visitor.Standing;

class VisitorTest {

    private final Visitor clerk = new Visitor(
            "1",
            "A clerk",
            List.of(
                    new Standing("secretariat", "secretariat", "reef", "", Set.of("record")),
                    new Standing("representative", "representative (port)", "harbour", "port", Set.of("report"))));

    @Test
    void aPostInOneBodyOpensNothingInAnother() {
        assertThat(clerk.may("record", "reef")).isTrue();
        assertThat(clerk.may("record", "harbour")).isFalse();
        assertThat(clerk.may("report", "reef")).isFalse();
        assertThat(clerk.may("record")).isTrue();
        assertThat(clerk.may("import")).isFalse();
    }

    @Test
    void aPostForAllBodiesIsForEach() {
        Visitor auditor = new Visitor("2", "B", List.of(new Standing("auditor", "auditor", "", "", Set.of("see"))));
        assertThat(auditor.may("see", "reef")).isTrue();
    }

    @Test
    void whatIsDoneIsDoneInThePostThatAllowsIt() {
        assertThat(clerk.actor("report")).isEqualTo("representative (port)");
        assertThat(clerk.actor("import")).isEmpty();
    }

    @Test
    void aStrangerMayDoWhatNeedsNothing() {
        assertThat(Visitor.STRANGER.may(Needs.NOTHING)).isTrue();
        assertThat(Visitor.STRANGER.may("record")).isFalse();
        assertThat(Visitor.STRANGER.isSignedIn()).isFalse();
    }
}
