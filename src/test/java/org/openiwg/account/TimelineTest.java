package org.openiwg.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiwg.obligation.FindingCode;
import org.openiwg.record.Audience;
import org.openiwg.record.BodyId;
import org.openiwg.record.HistoryFiles;
import org.openiwg.record.HistoryReader;
import org.openiwg.record.Reading;

class TimelineTest {

    /** What holds on a day, as the account of that day says. */
    private record Holding(FindingCode code, String obligation) {}

    static Stream<Path> histories() throws IOException {
        return Stream.of(
                Path.of("examples/iwg-tip"),
                Path.of("examples/quickstart"),
                Path.of("src/test/resources/oracle/cases/3"),
                Path.of("src/test/resources/oracle/cases/44"),
                Path.of("src/test/resources/oracle/edge/N01-overlap-late-then-year"));
    }

    @ParameterizedTest
    @MethodSource("histories")
    void agreesWithTheAccountOnEveryDay(Path folder) {
        assertThat(Files.isDirectory(folder)).isTrue();
        Reading.Sound sound = (Reading.Sound) HistoryReader.read(HistoryFiles.in(folder));
        Ledger ledger = Ledger.of(sound.history(), Audience.CHAIRS);
        LocalDate from = LocalDate.of(1994, 1, 1);
        LocalDate to = LocalDate.of(2027, 1, 1);
        for (BodyId body : ledger.bodies()) {
            List<Change> byDay = new ArrayList<>();
            Set<Holding> before = holding(ledger, body, from.minusDays(1));
            for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
                Set<Holding> now = holding(ledger, body, day);
                byDay.addAll(changes(day, before, now));
                before = now;
            }
            assertThat(ledger.timeline(body, from, to)).isEqualTo(byDay);
        }
    }

    private static List<Change> changes(LocalDate day, Set<Holding> before, Set<Holding> now) {
        Stream<Change> cleared = before.stream().filter(h -> !now.contains(h)).map(h -> change(day, false, h));
        Stream<Change> raised = now.stream().filter(h -> !before.contains(h)).map(h -> change(day, true, h));
        return Stream.concat(cleared, raised).sorted(Change.ORDER).toList();
    }

    private static Change change(LocalDate day, boolean raised, Holding holding) {
        return new Change(day, raised, holding.code, org.openiwg.record.ThingId.parse(holding.obligation));
    }

    private static Set<Holding> holding(Ledger ledger, BodyId body, LocalDate day) {
        return ledger.account(body, day).findings().stream()
                .map(finding -> new Holding(
                        finding.code(),
                        finding.obligation() == null ? "" : finding.obligation().toString()))
                .collect(Collectors.toSet());
    }
}
