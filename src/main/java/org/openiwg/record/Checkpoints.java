package org.openiwg.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.text.Language;
import org.openiwg.record.log.Checked;
import org.openiwg.record.log.Checkpoint;
import org.openiwg.record.log.ProofFile;
import org.openiwg.record.log.SignedNote;
import org.openiwg.record.log.SigningKey;
import org.openiwg.record.log.VerifierKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log's signed word on its size and root. The last one published also lies in the data folder, outside the database,
 * where a restored backup does not take it back.
 */
public final class Checkpoints {

    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);

    private final Register register;
    private final LogKeys keys;
    private volatile @Nullable Published last;

    /** A checkpoint as it was published, and as text. */
    public record Published(Checkpoint checkpoint, SignedNote note) {}

    Checkpoints(Register register, LogKeys keys) {
        this.register = register;
        this.keys = keys;
    }

    /** The last one published; empty when none was, or when what was cannot be read. */
    public Optional<Published> last() {
        return Optional.ofNullable(last);
    }

    /** The name of the log, which stays when its key is changed. */
    public String origin() {
        return keys.origin();
    }

    /** The public keys that sign now, the one that counts first; more than one while a key is handed over. */
    public List<VerifierKey> verifierKeys() {
        return List.copyOf(keys.verifying());
    }

    /**
     * The proof that the register holds an entry, as a file that anyone can check offline against the log's key.
     *
     * @param reader who asks; empty when he may not see the entry, when its content was erased, and when no checkpoint
     *     covers it yet
     */
    public Optional<ProofFile> proof(long index, Visibility reader) {
        Published published = last;
        RegisterSnapshot snapshot = register.snapshot();
        if (published == null
                || index < 0
                || index >= published.checkpoint().size()
                || index >= snapshot.size()
                || !reader.sees(snapshot.entry(index), snapshot)) {
            return Optional.empty();
        }
        return register.opening(index)
                .map(opening -> ProofFile.of(
                        opening,
                        snapshot.inclusion(index, published.checkpoint().size()),
                        published.note()));
    }

    /**
     * Compares the register with what was published of it, and makes it read-only when the two do not agree. Before this
     * nothing may be added or signed.
     */
    void compareWithPublished() {
        Set<VerifierKey> known = keys.verifying();
        String kept = register.lastCheckpoint();
        String published = keys.published();
        if (!published.isEmpty()) {
            compare(published, known);
        }
        if (!kept.isEmpty() && !(Checkpoint.open(kept, known) instanceof Checked.Ok<Checkpoint>)) {
            refuse(ReadOnly.Cause.FOREIGN_KEY, 0);
        } else if (!kept.isEmpty() && !kept.equals(published)) {
            compare(kept, known);
        }
        if (!register.snapshot().isSound()) {
            refuse(ReadOnly.Cause.DAMAGED, 0);
        }
    }

    private void compare(String note, Set<VerifierKey> known) {
        if (!(Checkpoint.open(note, known) instanceof Checked.Ok<Checkpoint>(Checkpoint checkpoint))) {
            refuse(ReadOnly.Cause.CHECKPOINT_UNREADABLE, 0);
            return;
        }
        last = new Published(checkpoint, parsed(note));
        RegisterSnapshot snapshot = register.snapshot();
        if (checkpoint.size() > snapshot.size()) {
            refuse(ReadOnly.Cause.BEHIND, checkpoint.size());
        } else if (!snapshot.tree().root(checkpoint.size()).equals(checkpoint.root())) {
            refuse(ReadOnly.Cause.REWRITTEN, checkpoint.size());
        }
    }

    private void refuse(ReadOnly.Cause cause, long published) {
        ReadOnly state = new ReadOnly(cause, published, register.snapshot().size());
        LOG.error("{} {}", state.reason(Language.EN), state.remedy(Language.EN));
        register.becomeReadOnly(state);
    }

    /** Publishes a checkpoint of the register as it stands, if it has grown or its keys have changed since the last. */
    synchronized void publish() {
        Register.Head head = register.head();
        List<SigningKey> signers = keys.signing();
        if (register.readOnly().isPresent() || isPublished(head.snapshot(), signers)) {
            return;
        }
        RegisterSnapshot snapshot = head.snapshot();
        Checkpoint checkpoint = new Checkpoint(keys.origin(), snapshot.size(), snapshot.root());
        SignedNote note = checkpoint.sign(signers);
        // In this order: what lies in the data folder must never be ahead of the database.
        if (!register.keep(head, note.encoded())) {
            register.refresh();
            return;
        }
        keys.publish(note.encoded());
        last = new Published(checkpoint, note);
    }

    private boolean isPublished(RegisterSnapshot snapshot, List<SigningKey> signers) {
        Published published = last;
        return published != null
                && published.checkpoint().size() == snapshot.size()
                && published.note().signatures().size() == signers.size()
                && signersOf(published.note())
                        .equals(signers.stream()
                                .map(key -> key.verifierKey().encoded())
                                .collect(Collectors.toSet()));
    }

    private Set<String> signersOf(SignedNote note) {
        return note.verifiedBy(keys.verifying()) instanceof Checked.Ok<Set<VerifierKey>>(Set<VerifierKey> signers)
                ? signers.stream().map(VerifierKey::encoded).collect(Collectors.toSet())
                : Set.of();
    }

    private static SignedNote parsed(String note) {
        return switch (SignedNote.parse(note)) {
            case Checked.Ok<SignedNote>(SignedNote parsed) -> parsed;
            case Checked.Bad<SignedNote>(String reason) -> throw new IllegalStateException(reason);
        };
    }
}
