package org.openiwg.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.springframework.context.ApplicationContext;

/** The co-chairs of a body under test, as other modules' tests need them: they sign what waits for them. */
public final class BothChairs {

    private BothChairs() {}

    /** Every one of them signs the open proposal of a matter; the last signature has to be enough. */
    public static void sign(ApplicationContext site, BodyId body, String matter, List<String> institutions) {
        SignOff signOff = site.getBean(SignOff.class);
        SignProposal sign = site.getBean(SignProposal.class);
        SignOff.Matter open = signOff.of(body, matter).orElseThrow();
        for (String institution : institutions) {
            sign.sign(
                    open.entry(),
                    open.proposal().hash(),
                    new Signer(institution + "-chair", "cochair (" + institution + ")", institution, Bilingual.NONE));
        }
        assertThat(signOff.of(body, matter).orElseThrow()).isInstanceOf(SignOff.Matter.Adopted.class);
    }
}
