package org.openiwg.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.web.WorkPages.WorkPage;

class WorkPagesTest {

    private static Visitor in(String... bodies) {
        return new Visitor(
                "id",
                "Robin",
                java.util.Arrays.stream(bodies)
                        .map(body -> new Visitor.Standing(
                                "secretariat", "secretariat", body, "", Set.of("record-own", "letters")))
                        .toList());
    }

    @Test
    void leadsToTheOnlyBodyOfAVisitorFromEveryPage() {
        assertThat(WorkPages.of(in("reef"), "/about"))
                .extracting(WorkPage::to)
                .containsExactly("/bodies/reef/desk", "/bodies/reef/letterbox");
    }

    @Test
    void leadsToTheBodyThatAPageIsAboutWhenThereAreSeveral() {
        Visitor visitor = in("reef", "strait");
        assertThat(WorkPages.of(visitor, "/bodies/strait/obligations"))
                .extracting(WorkPage::to)
                .containsExactly("/bodies/strait/desk", "/bodies/strait/letterbox");
        assertThat(WorkPages.of(visitor, "/about")).isEmpty();
        assertThat(WorkPages.bodies(visitor)).containsExactly("reef", "strait");
    }

    @Test
    void leadsAStrangerNowhere() {
        assertThat(WorkPages.of(Visitor.STRANGER, "/bodies/reef")).isEmpty();
        assertThat(WorkPages.of(new Visitor("id", "Robin", List.of()), "/about"))
                .isEmpty();
    }
}
