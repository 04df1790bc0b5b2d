package org.openiwg.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DoorsTest {

    @Test
    void securityTxtHoldsForHalfAYearAtLeastAndAYearAtMost() {
        LocalDate start = LocalDate.of(2027, 1, 1);
        for (LocalDate day = start; day.getYear() < 2029; day = day.plusDays(1)) {
            assertThat(Doors.expires(day)).as("read on " + day).isBetween(day.plusMonths(6), day.plusYears(1));
        }
    }
}
