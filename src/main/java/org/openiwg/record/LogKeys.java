package org.openiwg.record;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openiwg.platform.database.DataFolder;
import org.openiwg.platform.database.DurableFile;
import org.openiwg.record.log.Checked;
import org.openiwg.record.log.SigningKey;
import org.openiwg.record.log.VerifierKey;

/**
 * What the data folder holds of the log: its last published checkpoint, and the keys with which it is signed, a line each in the file {@code log.key} of the data folder, the one that counts
 * first. A second one signs beside it while a key is handed over. Each is named as the log: its origin.
 */
final class LogKeys {

    private final Path file;
    private final Path checkpoint;

    LogKeys(DataFolder folder) {
        this.file = folder.file("log.key");
        this.checkpoint = folder.file("checkpoint");
    }

    /** The checkpoint published last, as it lies in the data folder; empty when there is none. */
    String published() {
        return DataFolder.read(checkpoint);
    }

    /** Puts a checkpoint in the place of the one published last. */
    void publish(String note) {
        DurableFile.write(checkpoint, note);
    }

    /** Makes the first key when there is none; its name is the log's from then on. */
    void makeFirst(String origin) {
        if (!Files.exists(file)) {
            write(List.of(SigningKey.generate(origin, new SecureRandom())));
        }
    }

    /** Every key that signs now; read each time, because a command can change them while a server runs. */
    List<SigningKey> signing() {
        return DataFolder.read(file).lines().map(LogKeys::parsed).toList();
    }

    /** The key that counts. */
    SigningKey current() {
        return signing().getFirst();
    }

    String origin() {
        return current().verifierKey().name();
    }

    /** The public keys that belong to them. */
    Set<VerifierKey> verifying() {
        return signing().stream().map(SigningKey::verifierKey).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    void write(List<SigningKey> keys) {
        DurableFile.write(file, keys.stream().map(key -> key.encoded() + "\n").collect(Collectors.joining()));
    }

    private static SigningKey parsed(String line) {
        return switch (SigningKey.parse(line)) {
            case Checked.Ok<SigningKey>(SigningKey key) -> key;
            case Checked.Bad<SigningKey>(String reason) ->
                throw new IllegalStateException("A key in log.key cannot be read: " + reason);
        };
    }
}
