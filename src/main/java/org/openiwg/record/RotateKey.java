package org.openiwg.record;

import java.security.SecureRandom;
import java.util.List;
import org.openiwg.record.log.SigningKey;
import org.openiwg.record.log.VerifierKey;

/**
 * Hands the log over from one key to another: first both sign every checkpoint, so that whoever knows the old key can see
 * the new one at work; when the new one is known, the old one is destroyed.
 */
public final class RotateKey {

    private final KeepRegister kept;

    public RotateKey(KeepRegister kept) {
        this.kept = kept;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** Both keys sign from now on. */
        record Begun(VerifierKey key, VerifierKey replaces) implements Outcome {}

        /** Only this key signs from now on; the old one is gone. */
        record Finished(VerifierKey key) implements Outcome {}

        /** A hand-over is going on; finish it first. */
        record UnderWay() implements Outcome {}

        /** There is no hand-over to finish. */
        record NothingToFinish() implements Outcome {}
    }

    /** Makes a new key, records it, and publishes a checkpoint that both keys sign. */
    public Outcome begin(String recordedBy) {
        List<SigningKey> before = kept.keys().signing();
        if (before.size() > 1) {
            return new Outcome.UnderWay();
        }
        SigningKey old = before.getFirst();
        SigningKey fresh = SigningKey.generate(old.verifierKey().name(), new SecureRandom());
        kept.register()
                .append(
                        recordedBy,
                        List.of(new Statement.KeyChanged(
                                fresh.verifierKey().encoded(), old.verifierKey().encoded())));
        kept.keys().write(List.of(fresh, old));
        kept.checkpoints().publish();
        return new Outcome.Begun(fresh.verifierKey(), old.verifierKey());
    }

    /**
     * Destroys the old key.
     *
     * @throws RegisterIsReadOnly when nothing may be signed: what puts that right may need the old key
     */
    public Outcome finish() {
        kept.register().requireWritable();
        List<SigningKey> keys = kept.keys().signing();
        if (keys.size() < 2) {
            return new Outcome.NothingToFinish();
        }
        SigningKey current = keys.getFirst();
        kept.keys().write(List.of(current));
        kept.checkpoints().publish();
        return new Outcome.Finished(current.verifierKey());
    }
}
