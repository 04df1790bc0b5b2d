package org.openiwg.record.log;

import java.util.List;
import java.util.Set;

/**
 * What a log commits itself to: its size and its root (C2SP tlog-checkpoint).
 *
 * @param origin the name of the log
 * @param size how many entries the log has, from 0 to 2^63 - 1
 * @param root of the Merkle tree of that size
 * @param extensions further lines, opaque; ours has none
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {

    private static final int MANDATORY_LINES = 3;

    /** @throws IllegalArgumentException when a checkpoint cannot say so */
    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (size < 0 || !isLine(origin) || !extensions.stream().allMatch(Checkpoint::isLine)) {
            throw new IllegalArgumentException("A checkpoint has a size from 0 up and lines that are not empty");
        }
    }

    /** A checkpoint without extension lines. */
    public Checkpoint(String origin, long size, Hash root) {
        this(origin, size, root, List.of());
    }

    /** Reads the text of a checkpoint, without signatures. */
    public static Checked<Checkpoint> parse(String text) {
        return Malformed.checked(() -> parsed(text));
    }

    /**
     * Reads a signed checkpoint and checks that the log itself signed it: that a known key named as the origin did.
     * Several known keys may have that name, as after a rotation, and signatures by other keys (witnesses) may stand
     * beside it.
     */
    public static Checked<Checkpoint> open(String note, Set<VerifierKey> known) {
        return Malformed.checked(() -> {
            SignedNote signed = Malformed.unwrap(SignedNote.parse(note));
            Set<VerifierKey> signers = Malformed.unwrap(signed.verifiedBy(known));
            Checkpoint checkpoint = parsed(signed.text());
            if (signers.stream().noneMatch(signer -> signer.name().equals(checkpoint.origin()))) {
                throw new Malformed("the checkpoint is of the log " + checkpoint.origin() + ", and no known key of"
                        + " that name signed it");
            }
            return checkpoint;
        });
    }

    private static Checkpoint parsed(String text) throws Malformed {
        if (!text.endsWith("\n")) {
            throw new Malformed("the checkpoint does not end in a newline");
        }
        List<String> lines = List.of(text.substring(0, text.length() - 1).split("\n", -1));
        if (lines.size() < MANDATORY_LINES || !lines.stream().allMatch(Checkpoint::isLine)) {
            throw new Malformed("the checkpoint does not have three lines or more, none of them empty");
        }
        return new Checkpoint(
                lines.get(0),
                Canonical.decimal("the checkpoint's size", lines.get(1)),
                Canonical.hash("the checkpoint's root", lines.get(2)),
                lines.subList(MANDATORY_LINES, lines.size()));
    }

    private static boolean isLine(String line) {
        return !line.isEmpty() && line.chars().allMatch(character -> character >= ' ');
    }

    /** The text that is signed. */
    public String text() {
        StringBuilder text = new StringBuilder().append("%s\n%d\n%s\n".formatted(origin, size, root.base64()));
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** The checkpoint as a note signed by each of the keys. */
    public SignedNote sign(List<SigningKey> keys) {
        return SignedNote.sign(text(), keys);
    }
}
