package org.openiwg.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openiwg.body.SignOff.Matter;
import org.openiwg.record.Bilingual;
import org.openiwg.record.Decision;
import org.openiwg.record.Statement;

/** What the co-chairs of a body have signed, as one reader may see it. */
final class Signed {

    private Signed() {}

    /** Everything of which the reader may see something, the latest first. */
    static List<Matter.Adopted> of(BodyViews.View body) {
        return body.proposals()
                .of(body.body())
                .filter(Matter.Adopted.class::isInstance)
                .map(Matter.Adopted.class::cast)
                .filter(adopted -> !visible(adopted, body).isEmpty())
                .toList();
    }

    static Optional<Matter.Adopted> named(String name, BodyViews.View body) {
        return of(body).stream().filter(adopted -> name(adopted).equals(name)).findFirst();
    }

    /** What names it in addresses: the decision's own name, or the number of the entry that says that it was adopted. */
    static String name(Matter.Adopted adopted) {
        return adopted.proposal().statements().stream()
                .filter(Statement.Decided.class::isInstance)
                .map(statement -> ((Statement.Decided) statement).decision())
                .map(Decision::slug)
                .findFirst()
                .orElse(Long.toString(adopted.adopted()));
    }

    /**
     * A statement that was signed.
     *
     * @param entry where the register has it
     */
    record Recorded(Statement statement, long entry) {}

    /** Those of its statements that the reader may see. */
    static List<Recorded> visible(Matter.Adopted adopted, BodyViews.View body) {
        List<Recorded> visible = new ArrayList<>();
        long entry = adopted.adopted();
        for (Statement statement : adopted.proposal().statements()) {
            entry++;
            if (entry < body.register().size()
                    && body.reader().sees(body.register().entry(entry), body.register())) {
                visible.add(new Recorded(statement, entry));
            }
        }
        return visible;
    }

    /** What it is called; when the reader may not see all of it, what the first that they may see is. */
    static Bilingual title(Matter.Adopted adopted, BodyViews.View body) {
        if (isWhole(adopted, body)) {
            return adopted.proposal().title();
        }
        Statement first = visible(adopted, body).getFirst().statement();
        if (first instanceof Statement.Decided(Decision decision)) {
            return decision.title();
        }
        String kind = StatementWords.of(first, body.words()).title();
        return new Bilingual(kind, kind);
    }

    /** Whether the reader may see all of it, and so the very text that was signed. */
    static boolean isWhole(Matter.Adopted adopted, BodyViews.View body) {
        return body.reader().sees(body.register().entry(adopted.adopted()), body.register());
    }
}
