package org.openiwg.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openiwg.account.Account;
import org.openiwg.account.AccountJson;
import org.openiwg.account.Ledger;
import org.openiwg.obligation.Level;
import org.openiwg.obligation.Obligation;
import org.openiwg.obligation.State;
import org.openiwg.record.Act;
import org.openiwg.record.Audience;
import org.openiwg.record.BodyId;
import org.openiwg.record.History;
import org.openiwg.record.HistoryFiles;
import org.openiwg.record.HistoryReader;
import org.openiwg.record.Reading;

class InventedHistoryTest {

    private static final HistoryFiles REAL = HistoryFiles.in(Path.of("examples/iwg-tip"));
    private static final HistoryFiles INVENTED = HistoryFiles.in(Path.of("examples/demonstration"));
    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

    private static History read(HistoryFiles files) {
        Reading reading = HistoryReader.read(files);
        assertThat(reading).as(reading.toString()).isInstanceOf(Reading.Sound.class);
        return ((Reading.Sound) reading).history();
    }

    private static Account invented(LocalDate day) {
        History history = read(BeginDemonstration.both(REAL, INVENTED, day));
        return Ledger.of(history, Audience.CHAIRS).account(BeginDemonstration.BODY, day);
    }

    @Test
    void daysAreCountedFromTodayAndThoseOfWorkSkipWeekendsAndHolidays() {
        DaysFromToday friday = new DaysFromToday(LocalDate.parse("2026-12-24"));
        assertThat(friday.day("-45d")).isEqualTo("2026-11-09");
        assertThat(friday.day("+3d")).isEqualTo("2026-12-27");
        assertThat(friday.day("+1w")).isEqualTo("2026-12-29");
        assertThatThrownBy(() -> friday.day("tomorrow")).hasMessageContaining("tomorrow");
    }

    @Test
    void itHasSeventeenDepartmentsAndTwoChairsAndSaysThatItIsInvented() throws Exception {
        Account account = invented(TODAY);
        assertThat(account.members()).hasSize(17).allMatch(member -> member.startsWith("demo-"));
        assertThat(account.chairs()).hasSize(2);
        assertThat(Files.readAllLines(Path.of("examples/demonstration/acts.csv")).stream()
                        .skip(1))
                .allMatch(row -> row.contains("nvented for the demonstration"));
    }

    @Test
    void onAnyDayThereAreThingsDueAndLateAtEveryLevelMetLateAndExtended() {
        for (LocalDate day = TODAY; day.isBefore(TODAY.plusYears(1)); day = day.plusDays(29)) {
            LocalDate today = day;
            Account account = invented(today);
            Set<Level> levels =
                    account.findings().stream().map(finding -> finding.level()).collect(Collectors.toSet());
            assertThat(levels).as(today.toString()).containsExactlyInAnyOrder(Level.values());
            List<Obligation> duties = account.obligations();
            assertThat(duties)
                    .extracting(Obligation::state)
                    .contains(State.OPEN, State.OVERDUE, State.MET, State.MET_LATE);
            assertThat(duties).anyMatch(duty -> duty.deadline().equals(today) && duty.state() == State.OPEN);
            assertThat(duties).anyMatch(duty -> duty.extensions() > 0);
        }
    }

    @Test
    void theAccountsOfTheRealBodiesAreTheSameToTheByte() {
        History real = read(REAL);
        Ledger alone = Ledger.of(real, Audience.CHAIRS);
        Ledger beside = Ledger.of(read(BeginDemonstration.both(REAL, INVENTED, TODAY)), Audience.CHAIRS);
        assertThat(real.bodies()).hasSizeGreaterThan(1).doesNotContain(BeginDemonstration.BODY);
        for (BodyId body : real.bodies()) {
            for (String day : List.of("2004-12-31", "2008-03-31", "2012-06-06", "2026-11-25")) {
                LocalDate date = LocalDate.parse(day);
                assertThat(AccountJson.of(beside.account(body, date)))
                        .isEqualTo(AccountJson.of(alone.account(body, date)));
            }
        }
        assertThat(real.acts()).extracting(Act::body).doesNotContain(BeginDemonstration.BODY);
    }
}
