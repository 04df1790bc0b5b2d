package org.openiwg.myday;

import java.time.LocalDate;
import java.util.List;
import org.openiwg.account.Books;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.web.Visitor;
import org.openiwg.platform.web.Visitor.Standing;
import org.openiwg.record.BodyId;
import org.openiwg.record.Visibility;
import org.openiwg.record.Visibility.Shared;

/** What of the record concerns somebody, by the posts that they hold. All that is asked is answered from what they may see. */
record Concerned(Visitor visitor, Visibility reader) {
    /** Whether anything of a body concerns them: they hold a post in it, or one that reads all bodies. */
    boolean by(BodyId body) {
        return visitor.standings().stream().anyMatch(post -> isIn(post, body) && isOfTheRecord(post));
    }

    /** What is still owed and theirs to see to, the most urgent first. */
    List<Owed> owed(Books books, LocalDate day) {
        return books.bodies().stream()
                .filter(this::by)
                .flatMap(body -> books.ledger().account(body, day).obligations().stream()
                        .filter(duty -> duty.state().isOpen() && by(body, duty))
                        .map(duty -> new Owed(body, duty)))
                .sorted(Owed.URGENT)
                .toList();
    }

    /**
     * The secretariat and the co-chairs see to everything, a representative to what their institution owes, an expert to what
     * is shared with them; an auditor follows everything, an administrator nothing.
     */
    private boolean by(BodyId body, Obligation duty) {
        return visitor.standings().stream().anyMatch(post -> isIn(post, body) && concerns(post, body, duty));
    }

    private boolean concerns(Standing post, BodyId body, Obligation duty) {
        return switch (post.role()) {
            case "secretariat", "cochair", "substitute", "auditor" -> true;
            case "representative" ->
                !post.institution().isEmpty() && post.institution().equals(duty.owner());
            case "expert" -> reader.shared().contains(Shared.thing(body, duty.id()));
            default -> false;
        };
    }

    private static boolean isIn(Standing post, BodyId body) {
        return post.body().isEmpty() || post.body().equals(body.slug());
    }

    private static boolean isOfTheRecord(Standing post) {
        return !post.role().equals("administrator");
    }
}
