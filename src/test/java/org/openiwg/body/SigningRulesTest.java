package org.openiwg.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openiwg.body.SignOff.Matter;
import org.openiwg.body.SigningRules.Given;
import org.openiwg.body.SigningRules.Reason;
import org.openiwg.body.SigningRules.Ruling;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Decision;
import org.openiwg.record.Proposal;
import org.openiwg.record.Signature;
import org.openiwg.record.Statement;

class SigningRulesTest {

    private static final BodyId REEF = new BodyId("reef");
    private static final Bilingual WORDS = new Bilingual("Close the reef", "Fermer le récif");
    private static final Proposal PROPOSAL = new Proposal(
            REEF,
            "",
            WORDS,
            List.of(new Statement.Decided(
                    new Decision(REEF, "close", LocalDate.of(2026, 1, 2), WORDS, WORDS, null, Audience.PUBLIC))));
    private static final Keys TWO = new Keys(Set.of("fisheries", "harbours"), 2);

    private static Signer of(String institution, String person) {
        return new Signer(person, "cochair (" + institution + ")", institution, Bilingual.NONE);
    }

    private static Matter.Open open(String... signed) {
        return new Matter.Open(
                7,
                PROPOSAL,
                java.util.Arrays.stream(signed)
                        .map(by -> new Signature(8, REEF, by, "cochair", Instant.EPOCH, Bilingual.NONE))
                        .toList());
    }

    private static Ruling sign(Matter matter, Signer signer, Keys keys, Given... given) {
        return SigningRules.sign(matter, PROPOSAL.hash(), signer, keys, List.of(given));
    }

    private static Ruling refused(Reason reason) {
        return new Ruling.Refused(reason);
    }

    @Test
    void theFirstSignatureCompletesNothingAndTheSecondEverything() {
        assertThat(sign(open(), of("fisheries", "ida"), TWO)).isEqualTo(new Ruling.Accepted(true, false));
        assertThat(sign(open("fisheries"), of("harbours", "jon"), TWO, new Given("fisheries", "ida")))
                .isEqualTo(new Ruling.Accepted(true, true));
    }

    @Test
    void anInstitutionSignsOnceAndAPersonNeverForTwo() {
        assertThat(sign(open("fisheries"), of("fisheries", "ida"), TWO, new Given("fisheries", "ida")))
                .isEqualTo(refused(Reason.SIGNED_ALREADY));
        assertThat(sign(open("fisheries"), of("fisheries", "eva"), TWO, new Given("fisheries", "ida")))
                .isEqualTo(refused(Reason.SIGNED_ALREADY));
        assertThat(sign(open("fisheries"), of("harbours", "ida"), TWO, new Given("fisheries", "ida")))
                .isEqualTo(refused(Reason.SAME_PERSON));
    }

    @Test
    void aChairOfYesterdayCannotSignAndItsSignatureDoesNotCount() {
        Keys today = new Keys(Set.of("harbours", "parks"), 2);
        assertThat(sign(open(), of("fisheries", "ida"), today)).isEqualTo(refused(Reason.NO_CHAIR));
        assertThat(sign(open("fisheries"), of("harbours", "jon"), today, new Given("fisheries", "ida")))
                .isEqualTo(new Ruling.Accepted(true, false));
        assertThat(today.counting(open("fisheries", "parks").signatures()))
                .extracting(Signature::institution)
                .containsExactly("parks");
    }

    @Test
    void withAChairMissingASignatureCompletesNothing() {
        Keys alone = new Keys(Set.of("harbours"), 2);
        assertThat(alone.isVacant()).isTrue();
        assertThat(sign(open(), of("harbours", "jon"), alone)).isEqualTo(new Ruling.Accepted(true, false));
        assertThat(new Keys(Set.of(), 0).isVacant()).isTrue();
    }

    @Test
    void everyChairSignsAlsoWhereThereAreMoreThanTheStandardAsks() {
        Keys three = new Keys(Set.of("fisheries", "harbours", "parks"), 2);
        assertThat(sign(open("fisheries"), of("harbours", "jon"), three)).isEqualTo(new Ruling.Accepted(true, false));
        assertThat(sign(open("fisheries", "harbours"), of("parks", "eva"), three))
                .isEqualTo(new Ruling.Accepted(true, true));
    }

    @Test
    void whenTheChairWhoseSignatureWasMissingGoesOneOfTheOthersFinishes() {
        assertThat(sign(open("fisheries", "harbours"), of("harbours", "jon"), TWO))
                .isEqualTo(new Ruling.Accepted(false, true));
    }

    @Test
    void onlyTheTextThatWaitsIsSigned() {
        assertThat(SigningRules.sign(open(), "0".repeat(64), of("harbours", "jon"), TWO, List.of()))
                .isEqualTo(refused(Reason.OTHER_TEXT));
        Signer jon = of("harbours", "jon");
        assertThat(sign(new Matter.Replaced(7, PROPOSAL, List.of(), 9), jon, TWO))
                .isEqualTo(refused(Reason.REPLACED));
        assertThat(sign(new Matter.Dropped(7, PROPOSAL, List.of(), WORDS, 9), jon, TWO))
                .isEqualTo(refused(Reason.DROPPED));
        assertThat(sign(new Matter.Adopted(7, PROPOSAL, List.of(), 9), jon, TWO))
                .isEqualTo(refused(Reason.ADOPTED));
    }
}
