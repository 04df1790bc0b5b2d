package org.openiwg.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openiwg.TestHistory;
import org.openiwg.platform.database.TestDatabase;
import org.openiwg.platform.text.Language;

/** A body that has ended takes on nothing new; what it left is settled, and its past recorded. */
class LastDayStoreTest {

    private static final String COLUMNS = "date,act,body,subject,to,due,title_en,title_fr\n";
    private static final String ENDED = COLUMNS + """
            2004-01-15,body.formed,reef,,,,Reef group,Groupe des récifs
            2004-01-15,body.formed,coast,,,,Coast group,Groupe du littoral
            2004-02-01,mandate.given,reef,chart,,,Draw a chart,Dresser une carte
            2004-02-01,action.opened,reef,buoys,,2004-06-01,Set the buoys,Poser les bouées
            2004-09-01,body.dissolved,reef,,,,,
            """;

    private final TestDatabase test = TestDatabase.create();
    private final Register register = KeepRegister.open(test.database(), "test.invalid/log", Clock.systemUTC())
            .register();
    private final RecordActs acts = new RecordActs(register, test.database().app());

    @BeforeEach
    void end() {
        TestHistory.record(register, ENDED);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private Act act(String row) {
        byte[] csv = (COLUMNS + row + "\n").getBytes(StandardCharsets.UTF_8);
        Reading reading = HistoryReader.readOnto(
                name -> name.equals("acts.csv") ? new ByteArrayInputStream(csv) : null,
                register.snapshot().history());
        assertThat(reading).isInstanceOf(Reading.Sound.class);
        return ((Reading.Sound) reading).history().acts().getFirst();
    }

    private RecordActs.Outcome record(String row) {
        return acts.record("secretariat", List.of(new Statement.ActRecorded(act(row))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2004-09-02,member.joined,reef,navy,,,Navy,Marine",
                "2004-09-02,chair.appointed,reef,navy,,,Navy,Marine",
                "2005,mandate.given,reef,map,,,Draw a map,Dresser un plan",
                "2004-09-02,action.opened,reef,nets,,2005-01-01,Mend the nets,Réparer les filets",
                "2004-09-02,action.extended,reef,buoys,,2005-01-01,,",
                "2004-10-01,meeting.announced,reef,autumn,,,Autumn meeting,Réunion d’automne",
                "2004-10-01,publication.issued,reef,leaflet,,,Leaflet,Dépliant"
            })
    void whatABodyTakesOnAfterItsLastDayIsRefusedWithThatDay(String row) {
        long before = register.snapshot().size();
        assertThat(record(row))
                .isInstanceOfSatisfying(
                        RecordActs.Outcome.Refused.class,
                        refused -> assertThat(refused.faults()).singleElement().satisfies(fault -> {
                            assertThat(fault.column()).isEqualTo("date");
                            assertThat(fault.sentence(Language.EN))
                                    .contains("2004-09-01")
                                    .contains("reef");
                        }));
        assertThat(register.snapshot().size()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2004-09-01,meeting.announced,reef,last,,,Last meeting,Dernière réunion",
                "2004-03,member.joined,reef,navy,,,Navy,Marine",
                "2004,publication.issued,reef,leaflet,,,Leaflet,Dépliant",
                "2005-01-01,action.done,reef,buoys,,,,",
                "2005-01-01,mandate.transferred,reef,chart,coast,,,",
                "2005-01-01,body.succeeded,reef,,coast,,,",
                "2005-01-01,reminder.received,reef,letter,,,Where is the chart?,Où est la carte?",
                "2005-01-01,context.noted,reef,,,,The archive opened,Les archives ont ouvert",
                "2005-01-01,action.opened,coast,nets,,2005-06-01,Mend the nets,Réparer les filets"
            })
    void whatSettlesItsAffairsAndWhatRecordsItsPastIsAccepted(String row) {
        assertThat(record(row)).isInstanceOf(RecordActs.Outcome.Recorded.class);
    }

    @Test
    void aBodyEndsOnce() {
        assertThat(LastDay.of(new BodyId("reef"), register.snapshot().acts()))
                .hasValueSatisfying(day -> assertThat(day).hasToString("2004-09-01"));
        assertThat(LastDay.of(new BodyId("coast"), register.snapshot().acts())).isEmpty();
        assertThat(record("2005-01-01,body.dissolved,reef,,,,,")).isInstanceOf(RecordActs.Outcome.Refused.class);
    }
}
