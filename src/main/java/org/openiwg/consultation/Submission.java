package org.openiwg.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.text.Language;

/**
 * An answer to a call.
 *
 * @param reference by which its writer and everyone else can find it
 * @param name who wrote it; may be empty
 * @param organisation for whom; may be empty
 * @param email where the writer can be reached; may be empty
 * @param language in which the writer is written to
 * @param isConfidential whether nobody but the secretariat may read it
 * @param isNamePublic whether the name may be published
 * @param sent when it was sent; null while it is not
 * @param moderation what of it everyone may read
 * @param disposition what was done with it; null while that is not decided
 * @param version how often staff changed something about it
 * @param answers by question
 */
record Submission(
        UUID id,
        UUID call,
        String reference,
        State state,
        String name,
        String organisation,
        String email,
        Language language,
        boolean isConfidential,
        boolean isNamePublic,
        @Nullable Instant sent,
        Moderation moderation,
        @Nullable Disposition disposition,
        int version,
        Map<UUID, String> answers) {

    Submission {
        answers = Map.copyOf(answers);
    }

    /** Whether it counts. */
    enum State {
        DRAFT,
        SENT,
        WITHDRAWN;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What staff found when they looked through it.
     *
     * @param looked whether they have
     * @param shown whether its words may be published at all
     * @param passages what is blacked out
     */
    record Moderation(boolean looked, boolean shown, List<String> passages) {

        Moderation {
            passages = List.copyOf(passages);
        }
    }

    /** The answer to a question; empty when there is none. */
    String answer(Question question) {
        return answers.getOrDefault(question.id(), "");
    }

    /** Whether its words are published with the report. */
    boolean isForEveryone() {
        return !isConfidential && moderation.shown();
    }

    boolean isReady() {
        return (isConfidential || moderation.looked()) && disposition != null && disposition.isInBothLanguages();
    }
}
