package org.openiwg.letter;

import java.util.ArrayList;
import java.util.List;
import org.openiwg.account.Accounts;
import org.openiwg.body.SignOff.Matter;
import org.openiwg.letter.FindRecommendations.Owed;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.Waiting;
import org.openiwg.platform.web.WaitsFor;
import org.openiwg.record.BodyId;
import org.springframework.stereotype.Component;

/** The recommendations that wait for the secretariat to write an answer, and not for the co-chairs to sign one. */
@Component
final class RecommendationsWait implements WaitsFor {

    private final Accounts accounts;
    private final FindRecommendations find;
    private final AnswerRecommendation answer;
    private final LetterDesk desk;

    RecommendationsWait(Accounts accounts, FindRecommendations find, AnswerRecommendation answer, LetterDesk desk) {
        this.accounts = accounts;
        this.find = find;
        this.answer = answer;
        this.desk = desk;
    }

    @Override
    public List<Waiting> waiting(PageContext at) {
        List<Waiting> waiting = new ArrayList<>();
        for (BodyId body : accounts.current().bodies()) {
            if (at.visitor().may(LetterPermissions.KEEP, body.slug())) {
                find.owed(desk.body(body.slug(), at)).stream()
                        .filter(owed -> isToBeWritten(owed.recommendation()))
                        .forEach(owed -> waiting.add(waiting(owed, desk.words(at))));
            }
        }
        return waiting;
    }

    private boolean isToBeWritten(Recommendation one) {
        return switch (one.state()) {
            case OPEN, DRAFT -> true;
            case PROPOSED -> answer.matter(one).orElse(null) instanceof Matter.Dropped;
            case SIGNED, ANSWERED -> false;
        };
    }

    private static Waiting waiting(Owed owed, LetterWords words) {
        Recommendation one = owed.recommendation();
        String page = words.at().link(one.answerPage());
        Cell what = Cell.link(words.name(one.body(), one.thing()), page);
        return new Waiting(
                one.report().isEmpty()
                        ? what
                        : what.withNote(words.report(one.report()).text()),
                words.text("letter.todo.recommendation"),
                page,
                owed.duty().deadline());
    }
}
