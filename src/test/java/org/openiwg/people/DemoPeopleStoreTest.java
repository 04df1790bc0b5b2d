package org.openiwg.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openiwg.people.DemoRules.Accepted;
import org.openiwg.people.DemoRules.Refused;
import org.openiwg.platform.SettingRefused;
import org.openiwg.platform.database.TestDatabase;
import org.openiwg.platform.text.Language;

class DemoPeopleStoreTest {

    private static final LocalDate SINCE = LocalDate.parse("2020-01-01");
    private static final String ADDRESS = "https://iwg.example.org";

    private static DemoPeople site(TestDatabase test, String setting, String address) {
        return new DemoPeople(test.database().app(), setting, address, Clock.systemUTC());
    }

    private static Person add(DemoPeople demo, Role role) {
        return demo.add("Alix Tremblay", "", Language.FR, new Post(role, "demonstration", "", "", ""), SINCE);
    }

    @Test
    void aSiteIsADemonstrationOnlyWhenItWasBegunAsOneOrIsToldSo() {
        assertThat(DemoRules.start("", false, "")).isEqualTo(new Accepted(false));
        assertThat(DemoRules.start("", true, "")).isEqualTo(new Accepted(true));
        assertThat(DemoRules.start("false", true, "")).isEqualTo(new Accepted(false));
        assertThat(DemoRules.start("true", false, ADDRESS)).isEqualTo(new Accepted(true));
        assertThat(DemoRules.start("", true, ADDRESS)).isInstanceOf(Refused.class);
        assertThat(DemoRules.start("yes", false, "")).isInstanceOf(Refused.class);
    }

    @Test
    void itIsRememberedAndASiteThatOthersReachDoesNotStartAsOneUnlessItIsTold() {
        try (TestDatabase test = TestDatabase.create()) {
            assertThat(site(test, "", "").isOn()).isFalse();
            assertThat(site(test, "", ADDRESS).begin()).isFalse();
            assertThat(site(test, "false", "").begin()).isFalse();
            assertThat(site(test, "", "").begin()).isTrue();
            assertThat(site(test, "", "").begin()).isTrue();
            assertThat(site(test, "", "").isOn()).isTrue();
            assertThat(site(test, "false", ADDRESS).isOn()).isFalse();
            assertThat(site(test, "true", ADDRESS).isOn()).isTrue();
            assertThatThrownBy(() -> site(test, "", ADDRESS))
                    .isInstanceOf(SettingRefused.class)
                    .hasMessageContaining("OPENIWG_DEMO=true", "OPENIWG_DEMO=false");
        }
    }

    @Test
    void aSiteWithRealPeopleNeverBecomesOneByItself() {
        try (TestDatabase test = TestDatabase.create()) {
            new OneTimeLinks(test.database().app(), Clock.systemUTC()).forAdministrator();
            assertThat(site(test, "", "").begin()).isFalse();
            assertThat(site(test, "true", "").begin()).isTrue();
        }
    }

    @Test
    void invitingTheSamePersonTwiceMakesOneAndNobodyIsAddedElsewhere() {
        try (TestDatabase test = TestDatabase.create()) {
            DemoPeople demo = site(test, "true", "");
            assertThat(add(demo, Role.COCHAIR)).isEqualTo(add(demo, Role.COCHAIR));
            assertThat(add(demo, Role.AUDITOR)).isNotEqualTo(add(demo, Role.COCHAIR));
            assertThatThrownBy(() -> add(site(test, "", ""), Role.EXPERT)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void onceItIsNoneAnyMoreItsPeopleCannotSignInAreToldNothingAndHoldNoKey() {
        try (TestDatabase test = TestDatabase.create()) {
            DemoPeople demo = site(test, "true", "");
            Person invented = add(demo, Role.ADMINISTRATOR);
            DemoPeople closed = site(test, "false", "");
            PersonStore persons = new PersonStore(test.database().app());
            assertThat(demo.person(invented.id())).contains(invented);
            assertThat(closed.person(invented.id())).isEmpty();
            assertThat(persons.known(invented.id(), closed.isOn())).isEmpty();
            assertThat(new PostHolders(test.database().app(), demo).on(SINCE)).hasSize(1);
            assertThat(new PostHolders(test.database().app(), closed).on(SINCE)).isEmpty();
            // The link that the administrator gets is never an invented administrator's.
            assertThat(persons.firstWith(Role.ADMINISTRATOR, SINCE)).isEmpty();
        }
    }
}
