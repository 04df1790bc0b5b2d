package org.openiwg.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.database.TestDatabase;

/** The small run of what {@code bench/contend} runs with 16 threads and 1,000 rounds. */
class NoLostUpdateStoreTest {

    private static final int WRITERS = 16;
    private static final int ROUNDS = 12;

    private TestDatabase test;

    @BeforeEach
    void open() {
        test = TestDatabase.create();
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void everyChangeThatWasAcceptedIsInTheRegisterAndEveryOtherWasTold() throws Exception {
        Contention.Result result = Contention.run(test.database(), WRITERS, ROUNDS);
        assertThat(result.attempts()).isEqualTo(WRITERS * ROUNDS);
        assertThat(result.recorded() + result.overtaken()).isEqualTo(result.attempts());
        assertThat(result.recorded()).isPositive();
        assertThat(result.overtaken()).isPositive();
        assertThat(result.lost())
                .as("accepted and not in the register, or there and not accepted")
                .isEmpty();
        assertThat(result.unseen())
                .as("recorded over what its writer had not seen")
                .isEmpty();
    }
}
