package org.openiwg.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterCrashTest {

    @TempDir
    Path data;

    @Test
    void twenty_kills_of_server_and_database_lose_nothing_that_was_acknowledged() throws Exception {
        CrashDrill.Report report = CrashDrill.run(data, 20, 2012);
        assertThat(report.broken()).isEmpty();
        assertThat(report.lost()).isZero();
        assertThat(report.acknowledged()).isGreaterThan(100);
        System.out.println(report);
    }
}
