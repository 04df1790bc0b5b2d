package org.openiwg.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.Bilingual;
import org.openiwg.record.Decision;
import org.openiwg.record.Signature;
import org.openiwg.record.Statement;

/**
 * What co-chairs have signed, as far as somebody may see it.
 *
 * @param name names it among the decisions of the body
 * @param entry the entry of the register that says that it was adopted
 * @param adopted the day of the last signature
 * @param hash the SHA-256 of the text that was signed, in hexadecimal digits; empty when some of it is not for the reader
 * @param decision what was decided; null when it decides nothing in words, such as a change of a standard
 */
public record SignedDecision(
        String name,
        long entry,
        Bilingual title,
        LocalDate adopted,
        String hash,
        List<Signature> signatures,
        @Nullable Decision decision) {

    public SignedDecision {
        signatures = List.copyOf(signatures);
    }

    static SignedDecision of(SignOff.Matter.Adopted adopted, BodyViews.View body) {
        Optional<Decision> decision = Signed.visible(adopted, body).stream()
                .map(Signed.Recorded::statement)
                .filter(Statement.Decided.class::isInstance)
                .map(statement -> ((Statement.Decided) statement).decision())
                .findFirst();
        return new SignedDecision(
                Signed.name(adopted),
                adopted.adopted(),
                Signed.title(adopted, body),
                DecisionsPage.day(adopted, body),
                Signed.isWhole(adopted, body) ? adopted.proposal().hash() : "",
                adopted.signatures(),
                decision.orElse(null));
    }
}
