package org.openiwg.mail;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Sends one mail of the outbox. SMTP cannot say "exactly once": between the server's answer and our note of it everything
 * may die. So it is noted before that an attempt begins and after how it ended; what is not known to be sent is tried
 * again under the same Message-ID, and the outbox says of how many attempts the end is unknown.
 */
final class DeliverMail {

    private static final String NAME = "send-mail";

    /** When not the mail but the database failed. */
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

    private final MailStore store;
    private final Optional<MailServer> server;
    private final Clock clock;

    DeliverMail(MailStore store, Optional<MailServer> server, Clock clock) {
        this.store = store;
        this.server = server;
        this.clock = clock;
    }

    /** The task of one mail; it carries nothing but its name. */
    static TaskInstance<Void> instance(UUID mail) {
        return new TaskInstance<>(NAME, mail.toString());
    }

    /** What the scheduler does with such a task. */
    Task<Void> task() {
        return Tasks.custom(NAME, Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_FAILURE))
                .onDeadExecutionRevive()
                .execute((instance, context) -> completion(attempt(UUID.fromString(instance.getId()))));
    }

    private static CompletionHandler<Void> completion(Optional<Instant> next) {
        return (execution, operations) ->
                next.ifPresentOrElse(when -> operations.reschedule(execution, when), operations::remove);
    }

    /** Tries once; when to try again, or empty when the mail is settled. */
    Optional<Instant> attempt(UUID id) {
        if (server.isEmpty()) {
            store.settle(id, MailState.KEPT, clock.instant());
            return Optional.empty();
        }
        MailServer smtp = server.get();
        Optional<StoredMail> begun = store.begin(id, smtp.messageId(id), clock.instant());
        return begun.flatMap(mail -> switch (smtp.deliver(mail)) {
            case Delivery.Taken() -> {
                store.sent(id, clock.instant());
                yield Optional.empty();
            }
            case Delivery.Refused(String reason) -> {
                store.failed(id, reason, false);
                store.settle(id, MailState.DEAD, clock.instant());
                yield Optional.empty();
            }
            case Delivery.Failed(String reason, boolean unknown) -> later(mail, reason, unknown);
        });
    }

    private Optional<Instant> later(StoredMail mail, String reason, boolean unknown) {
        store.failed(mail.id(), reason, unknown);
        Optional<Instant> next = Attempts.pauseAfter(mail.attempts()).map(clock.instant()::plus);
        if (next.isEmpty()) {
            store.settle(mail.id(), MailState.DEAD, clock.instant());
        }
        return next;
    }
}
