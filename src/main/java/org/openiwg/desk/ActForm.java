package org.openiwg.desk;

import static org.openiwg.desk.Question.ABOUT;
import static org.openiwg.desk.Question.AUDIENCE;
import static org.openiwg.desk.Question.BY;
import static org.openiwg.desk.Question.CONFIDENCE;
import static org.openiwg.desk.Question.COUNT;
import static org.openiwg.desk.Question.DATE;
import static org.openiwg.desk.Question.DUE;
import static org.openiwg.desk.Question.LANGUAGES;
import static org.openiwg.desk.Question.NOTE_EN;
import static org.openiwg.desk.Question.NOTE_FR;
import static org.openiwg.desk.Question.REASON_EN;
import static org.openiwg.desk.Question.REASON_FR;
import static org.openiwg.desk.Question.SLUG;
import static org.openiwg.desk.Question.SOURCE_TITLE;
import static org.openiwg.desk.Question.SOURCE_URL;
import static org.openiwg.desk.Question.SUBJECT;
import static org.openiwg.desk.Question.TITLE_EN;
import static org.openiwg.desk.Question.TITLE_FR;
import static org.openiwg.desk.Question.TO;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openiwg.record.ActKind;
import org.openiwg.record.Effect;
import org.openiwg.record.Family;

/**
 * The form of a kind of act: what it asks follows from the family of the act and from what it does to a duty.
 *
 * @param aim whether it is for a new act, or for one that is on record
 * @param names how it names the thing that the act makes or touches
 * @param first what everybody needs, at most ten questions
 * @param more what not everybody needs
 */
record ActForm(ActKind kind, Aim aim, Naming names, List<Question> first, List<Question> more) {

    /** How a form names the thing of its act. */
    enum Naming {
        /** There is none. */
        NOTHING,
        /** It is new. */
        NEW,
        /** It is there, and is chosen. */
        CHOSEN,
        /** It may be there, or be new. */
        EITHER
    }

    static ActForm of(ActKind kind) {
        return of(kind, Aim.ACT);
    }

    /** Whoever corrects an act gets its form and is asked why; whoever strikes it is asked why alone. */
    static ActForm of(ActKind kind, Aim aim) {
        List<Question> why = List.of(REASON_EN, REASON_FR);
        ActForm act = asked(kind);
        return switch (aim) {
            case ACT -> act;
            case CORRECTION ->
                new ActForm(
                        kind,
                        aim,
                        act.names,
                        Stream.concat(act.first.stream(), why.stream()).toList(),
                        act.more);
            case STRIKING -> new ActForm(kind, aim, act.names, why, List.of());
            case DOCUMENT -> new ActForm(kind, aim, act.names, List.of(), List.of());
        };
    }

    private static ActForm asked(ActKind kind) {
        Naming names = naming(kind);
        boolean choosing = names == Naming.CHOSEN || names == Naming.EITHER;
        boolean wantsAbout = switch (kind) {
            case COMMITMENT_MADE, REMINDER_RECEIVED, RECOMMENDATION_RECEIVED, ACTION_OPENED, CONTEXT_NOTED -> true;
            default -> false;
        };
        boolean inLanguages = kind.family() == Family.PUBLICATION;
        List<Question> first = new ArrayList<>();
        first.add(DATE);
        add(first, choosing, SUBJECT);
        first.add(BY);
        add(first, kind.needsReceiver(), TO);
        add(first, kind.effect() == Effect.OPENS || kind.effect() == Effect.EXTENDS, DUE);
        add(first, wantsAbout, ABOUT);
        first.addAll(List.of(TITLE_EN, TITLE_FR, NOTE_EN, NOTE_FR));
        add(first, inLanguages, LANGUAGES);
        add(first, inLanguages, COUNT);
        first.add(AUDIENCE);
        List<Question> more = new ArrayList<>();
        add(more, names == Naming.NEW || names == Naming.EITHER, SLUG);
        add(more, !kind.needsReceiver(), TO);
        add(more, !wantsAbout && kind.family() != Family.BODY, ABOUT);
        more.addAll(List.of(SOURCE_TITLE, SOURCE_URL, CONFIDENCE));
        return new ActForm(kind, Aim.ACT, names, List.copyOf(first), List.copyOf(more));
    }

    private static void add(List<Question> to, boolean wanted, Question question) {
        if (wanted) {
            to.add(question);
        }
    }

    private static Naming naming(ActKind kind) {
        if (!kind.takesSubject()) {
            return Naming.NOTHING;
        }
        return switch (kind) {
            case MEMBER_JOINED, CHAIR_APPOINTED, MEETING_HELD -> Naming.EITHER;
            default -> kind.makesItsSubject() ? Naming.NEW : Naming.CHOSEN;
        };
    }

    /** Everything it asks. */
    Stream<Question> questions() {
        return Stream.concat(first.stream(), more.stream());
    }

    /** Whether the act cannot be recorded without an answer; of the two languages, one. */
    boolean requires(Question question) {
        return switch (question) {
            case DATE -> true;
            case SUBJECT -> names == Naming.CHOSEN;
            case DUE -> kind.needsDue();
            case TO -> kind.needsReceiver();
            case TITLE_EN, TITLE_FR -> requiresTitle();
            case NOTE_EN, NOTE_FR -> requiresReason();
            case REASON_EN, REASON_FR -> aim == Aim.CORRECTION || aim == Aim.STRIKING;
            default -> false;
        };
    }

    /** What is new must be called something. */
    boolean requiresTitle() {
        return names == Naming.NEW || kind == ActKind.BODY_FORMED;
    }

    /** Nobody moves a deadline or drops something without saying why. */
    boolean requiresReason() {
        return kind.effect() == Effect.EXTENDS || kind.word().endsWith(".withdrawn");
    }
}
