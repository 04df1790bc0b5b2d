package org.openiwg.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2026-04-03", "2026-05-18", "2026-07-01", "2026-09-07", "2026-09-30", "2026-10-12",
                "2026-11-11", "2026-12-25", "2022-12-26", "2022-12-27", "2021-12-27", "2021-12-28", "2022-01-03",
                "2023-07-03", "2023-11-13", "2023-10-02"
            })
    void theGeneralHolidaysOfTheLabourCodeAreFreeAndThoseOfAWeekendMove(LocalDate day) {
        assertThat(WorkingDays.CANADA.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-09-30", "2026-04-06", "2026-08-03", "2026-02-16", "2022-12-28"})
    void daysThatAreHolidaysOnlyElsewhereAreWorkingDays(LocalDate day) {
        assertThat(WorkingDays.CANADA.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-23,1,2026-12-24",
        "2026-12-23,2,2026-12-29",
        "2026-12-24,0,2026-12-24",
        "2026-07-03,5,2026-07-10"
    })
    void aDeadlineIsThatManyWorkingDaysAfterTheOpening(LocalDate opened, int days, LocalDate deadline) {
        assertThat(WorkingDays.CANADA.plus(opened, days)).isEqualTo(deadline);
    }

    @Test
    void aHundredYearsOfWorkingDaysAreFound() {
        assertThat(WorkingDays.CANADA.plus(LocalDate.of(2000, 1, 1), 25_000)).isAfter("2095-01-01");
    }
}
