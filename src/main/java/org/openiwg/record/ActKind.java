package org.openiwg.record;

import static org.openiwg.record.Effect.DISCHARGES;
import static org.openiwg.record.Effect.EXTENDS;
import static org.openiwg.record.Effect.NONE;
import static org.openiwg.record.Effect.OPENS;
import static org.openiwg.record.Effect.TRANSFERS;
import static org.openiwg.record.Effect.WITHDRAWS;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The acts a record can hold, each a verb of a family. */
public enum ActKind {
    BODY_FORMED(Family.BODY, "formed", NONE),
    BODY_DISSOLVED(Family.BODY, "dissolved", NONE),
    BODY_SUCCEEDED(Family.BODY, "succeeded", NONE),
    MEMBER_JOINED(Family.MEMBER, "joined", NONE),
    MEMBER_LEFT(Family.MEMBER, "left", NONE),
    CHAIR_APPOINTED(Family.CHAIR, "appointed", NONE),
    CHAIR_ENDED(Family.CHAIR, "ended", NONE),
    MANDATE_GIVEN(Family.MANDATE, "given", OPENS),
    MANDATE_AMENDED(Family.MANDATE, "amended", EXTENDS),
    MANDATE_FULFILLED(Family.MANDATE, "fulfilled", DISCHARGES),
    MANDATE_WITHDRAWN(Family.MANDATE, "withdrawn", WITHDRAWS),
    MANDATE_TRANSFERRED(Family.MANDATE, "transferred", TRANSFERS),
    COMMITMENT_MADE(Family.COMMITMENT, "made", OPENS),
    COMMITMENT_EXTENDED(Family.COMMITMENT, "extended", EXTENDS),
    COMMITMENT_FULFILLED(Family.COMMITMENT, "fulfilled", DISCHARGES),
    COMMITMENT_WITHDRAWN(Family.COMMITMENT, "withdrawn", WITHDRAWS),
    COMMITMENT_TRANSFERRED(Family.COMMITMENT, "transferred", TRANSFERS),
    REMINDER_RECEIVED(Family.REMINDER, "received", OPENS),
    REMINDER_ACKNOWLEDGED(Family.REMINDER, "acknowledged", NONE),
    REMINDER_ANSWERED(Family.REMINDER, "answered", DISCHARGES),
    REMINDER_WITHDRAWN(Family.REMINDER, "withdrawn", WITHDRAWS),
    RECOMMENDATION_RECEIVED(Family.RECOMMENDATION, "received", OPENS),
    RECOMMENDATION_ANSWERED(Family.RECOMMENDATION, "answered", DISCHARGES),
    RECOMMENDATION_WITHDRAWN(Family.RECOMMENDATION, "withdrawn", WITHDRAWS),
    ACTION_OPENED(Family.ACTION, "opened", OPENS),
    ACTION_EXTENDED(Family.ACTION, "extended", EXTENDS),
    ACTION_DONE(Family.ACTION, "done", DISCHARGES),
    ACTION_WITHDRAWN(Family.ACTION, "withdrawn", WITHDRAWS),
    ACTION_TRANSFERRED(Family.ACTION, "transferred", TRANSFERS),
    REPORT_EXPECTED(Family.REPORT, "expected", OPENS),
    REPORT_EXTENDED(Family.REPORT, "extended", EXTENDS),
    REPORT_PUBLISHED(Family.REPORT, "published", DISCHARGES),
    REPORT_WITHDRAWN(Family.REPORT, "withdrawn", WITHDRAWS),
    REPORT_TRANSFERRED(Family.REPORT, "transferred", TRANSFERS),
    MEETING_ANNOUNCED(Family.MEETING, "announced", NONE),
    MEETING_HELD(Family.MEETING, "held", NONE),
    MEETING_CANCELLED(Family.MEETING, "cancelled", NONE),
    CONSULTATION_OPENED(Family.CONSULTATION, "opened", NONE),
    CONSULTATION_CLOSED(Family.CONSULTATION, "closed", OPENS),
    CONSULTATION_REPORTED(Family.CONSULTATION, "reported", DISCHARGES),
    PUBLICATION_ISSUED(Family.PUBLICATION, "issued", NONE),
    PUBLICATION_REVISED(Family.PUBLICATION, "revised", NONE),
    PUBLICATION_WITHDRAWN(Family.PUBLICATION, "withdrawn", NONE),
    SITE_UPDATED(Family.SITE, "updated", NONE),
    CONTEXT_NOTED(Family.CONTEXT, "noted", NONE);

    private static final Map<String, ActKind> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toMap(ActKind::word, Function.identity()));

    private final Family family;
    private final Effect effect;
    private final String word;

    ActKind(Family family, String verb, Effect effect) {
        this.family = family;
        this.effect = effect;
        this.word = family.word() + "." + verb;
    }

    /** The kind of that word ({@code mandate.given}), or null when there is none. */
    public static @Nullable ActKind of(String word) {
        return BY_WORD.get(word);
    }

    public Family family() {
        return family;
    }

    /** What the act does to a duty ({@code mandate.amended} only when it states a due date). */
    public Effect effect() {
        return effect;
    }

    /** The act as it is written in files, {@code family.verb}. */
    public String word() {
        return word;
    }

    /** Whether the act names a thing of its family; those of a body or its site name none. */
    public boolean takesSubject() {
        return family != Family.BODY && family != Family.SITE;
    }

    /** Whether the act makes the thing it names, so that later acts can touch it. */
    public boolean makesItsSubject() {
        return switch (this) {
            case MEMBER_JOINED, CHAIR_APPOINTED, MEETING_ANNOUNCED, CONSULTATION_OPENED, PUBLICATION_ISSUED -> true;
            case CONTEXT_NOTED -> true;
            case CONSULTATION_CLOSED -> false;
            default -> effect == OPENS;
        };
    }

    /** Whether a body takes something on by it, which a body that has ended cannot do; letters reach it all the same. */
    public boolean isNewBusiness() {
        return switch (this) {
            case BODY_DISSOLVED, MEMBER_JOINED, CHAIR_APPOINTED, MANDATE_AMENDED -> true;
            case MEETING_ANNOUNCED, MEETING_HELD, CONSULTATION_OPENED, PUBLICATION_ISSUED, PUBLICATION_REVISED -> true;
            case REMINDER_RECEIVED, RECOMMENDATION_RECEIVED, CONSULTATION_CLOSED -> false;
            default -> effect == OPENS || effect == EXTENDS;
        };
    }

    /** Whether a row without a due date is incomplete. */
    public boolean needsDue() {
        return this == REPORT_EXPECTED || effect == EXTENDS && this != MANDATE_AMENDED;
    }

    /** Whether the act hands something to another body, named in {@code to}. */
    public boolean needsReceiver() {
        return this == BODY_SUCCEEDED || effect == TRANSFERS;
    }
}
