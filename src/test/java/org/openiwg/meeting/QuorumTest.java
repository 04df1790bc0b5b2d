package org.openiwg.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.text.Language;

class QuorumTest {

    @Test
    void moreThanHalfIsOneMoreThanHalfOfAnEvenNumberAndTheLargerPartOfAnOddOne() {
        assertThat(Quorum.MORE_THAN_HALF.needed(16)).isEqualTo(9);
        assertThat(Quorum.MORE_THAN_HALF.needed(17)).isEqualTo(9);
        assertThat(Quorum.MORE_THAN_HALF.needed(1)).isEqualTo(1);
        assertThat(Quorum.MORE_THAN_HALF.isMet(8, 16)).isFalse();
        assertThat(Quorum.MORE_THAN_HALF.isMet(9, 16)).isTrue();
    }

    @Test
    void atLeastTwoThirdsOfThreeIsTwoAndOfFourIsThree() {
        Quorum twoThirds = new Quorum(Quorum.Kind.AT_LEAST, 2, 3);
        assertThat(twoThirds.needed(3)).isEqualTo(2);
        assertThat(twoThirds.needed(4)).isEqualTo(3);
        assertThat(twoThirds.needed(17)).isEqualTo(12);
    }

    @Test
    void aNumberIsThatNumberHoweverFewMembersThereAreAndNobodyIsNeverEnough() {
        Quorum five = new Quorum(Quorum.Kind.NUMBER, 5, 1);
        assertThat(five.needed(17)).isEqualTo(5);
        assertThat(five.isMet(3, 3)).isFalse();
        assertThat(Quorum.MORE_THAN_HALF.isMet(0, 0)).isFalse();
        assertThat(new Quorum(Quorum.Kind.AT_LEAST, 1, 1000).needed(0)).isEqualTo(1);
    }

    @Test
    void onlyMembersOfTheDayCountAndOfWhomNothingIsNotedNobodyWasThere() {
        List<Attendance> noted = List.of(
                new Attendance("fisheries", Attendance.State.PRESENT, "A. Roy", 1),
                new Attendance("museum", Attendance.State.PRESENT, "", 1),
                new Attendance("harbours", Attendance.State.REGRETS, "", 2));
        RollCall call = RollCall.of(List.of("fisheries", "harbours", "parks"), noted, Quorum.MORE_THAN_HALF);
        assertThat(call.present()).isEqualTo(1);
        assertThat(call.members()).isEqualTo(3);
        assertThat(call.needed()).isEqualTo(2);
        assertThat(call.isQuorate()).isFalse();
        assertThat(call.guests()).extracting(Attendance::institution).containsExactly("museum");
        assertThat(call.rows().getLast()).isEqualTo(new Attendance("parks", Attendance.State.ABSENT, "", 0));
    }

    @Test
    void aRuleIsSaidInBothLanguages() {
        Quorum twoThirds = new Quorum(Quorum.Kind.AT_LEAST, 2, 3);
        assertThat(SetQuorum.words(twoThirds, Language.EN)).isEqualTo("at least 2/3 of the members");
        assertThat(SetQuorum.words(twoThirds, Language.FR)).isEqualTo("au moins 2/3 des membres");
    }
}
