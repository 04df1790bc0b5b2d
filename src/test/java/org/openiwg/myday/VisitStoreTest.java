package org.openiwg.myday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.database.TestDatabase;

class VisitStoreTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final TestDatabase test = TestDatabase.create();
    private final VisitStore visits = new VisitStore(test.database().app());
    private final UUID person = UUID.randomUUID();

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void whoComesForTheFirstTimeKnowsNothingYetHoweverOftenTheyLook() {
        assertThat(visits.open(person, NINE)).isEmpty();
        assertThat(visits.open(person, NINE.plusSeconds(60))).isEmpty();
    }

    @Test
    void lookingAgainMovesNothingAndTheNextVisitBeginsWhereTheLastOneLooked() {
        visits.open(person, NINE);
        visits.open(person, NINE.plusSeconds(600));
        Instant afternoon = NINE.plus(VisitStore.VISIT).plusSeconds(601);
        assertThat(visits.open(person, afternoon)).hasValue(NINE.plusSeconds(600));
        assertThat(visits.open(person, afternoon.plusSeconds(60))).hasValue(NINE.plusSeconds(600));
    }

    @Test
    void whoSaysThatTheyHaveSeenItKnowsItAtOnceAndItNeverGoesBack() {
        visits.open(person, NINE);
        visits.seen(person, NINE.plusSeconds(5));
        assertThat(visits.open(person, NINE.plusSeconds(10))).hasValue(NINE.plusSeconds(5));
        visits.seen(person, NINE.minusSeconds(100));
        assertThat(visits.open(person, NINE.plusSeconds(20))).hasValue(NINE.plusSeconds(5));
    }

    @Test
    void everybodyHasTheirOwn() {
        visits.open(person, NINE);
        visits.seen(person, NINE);
        assertThat(visits.open(UUID.randomUUID(), NINE)).isEmpty();
    }
}
