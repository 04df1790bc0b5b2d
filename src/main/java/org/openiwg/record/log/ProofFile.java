package org.openiwg.record.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A file that proves, offline and to anyone who has the log's public key, that the register holds an entry with a
 * certain content (c2sp.org/tlog-proof@v1). The format's extra data is the {@link Opening} of the log's entry: 32 bytes
 * of salt, then the canonical content.
 *
 * @param opening the entry's salt and content
 * @param index of the entry in the log, from 0
 * @param hashes the inclusion proof, from the leaf's sibling up
 * @param checkpoint the signed checkpoint, verbatim
 */
public record ProofFile(Opening opening, long index, List<Hash> hashes, String checkpoint) {

    /** How the name of such a file should end. */
    public static final String EXTENSION = ".tlog-proof";

    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";

    /** @throws IllegalArgumentException when the index is negative */
    public ProofFile {
        if (index < 0) {
            throw new IllegalArgumentException("No entry has index " + index);
        }
        hashes = List.copyOf(hashes);
    }

    /** The proof of an entry in the tree of the checkpoint's size. */
    public static ProofFile of(Opening opening, InclusionProof proof, SignedNote checkpoint) {
        return new ProofFile(opening, proof.index(), proof.hashes(), checkpoint.encoded());
    }

    /** Reads a proof file, without checking what it claims. */
    public static Checked<ProofFile> parse(byte[] file) {
        return Malformed.checked(() -> parsed(Canonical.utf8("the file", file)));
    }

    private static ProofFile parsed(String file) throws Malformed {
        int blankLine = file.indexOf("\n\n");
        if (blankLine < 0) {
            throw new Malformed("there is no blank line between proof and checkpoint");
        }
        List<String> lines = List.of(file.substring(0, blankLine).split("\n", -1));
        if (!lines.getFirst().equals(HEADER)) {
            throw new Malformed("the first line is not " + HEADER);
        }
        if (lines.size() < 3) {
            throw new Malformed("the lines of the extra data and of the index are missing");
        }
        byte[] extra = Canonical.base64("the extra data", valueOf(EXTRA, lines.get(1)));
        long index = Canonical.decimal("the index", valueOf(INDEX, lines.get(2)));
        List<Hash> hashes = new ArrayList<>();
        for (String line : lines.subList(3, lines.size())) {
            hashes.add(Canonical.hash("hash " + (hashes.size() + 1) + " of the proof", line));
        }
        Opening opening = Malformed.unwrap(Opening.parse(extra));
        return new ProofFile(opening, index, hashes, file.substring(blankLine + 2));
    }

    private static String valueOf(String name, String line) throws Malformed {
        if (!line.startsWith(name)) {
            throw new Malformed("there is no line that starts with \"" + name + "\" in its place");
        }
        return line.substring(name.length());
    }

    /** The file's content, in UTF-8 when written. */
    public String encoded() {
        StringBuilder file = new StringBuilder()
                .append(HEADER)
                .append('\n')
                .append(EXTRA)
                .append(Canonical.base64(opening.bytes()))
                .append('\n')
                .append(INDEX)
                .append(index)
                .append('\n');
        hashes.forEach(hash -> file.append(hash.base64()).append('\n'));
        return file.append('\n').append(checkpoint).toString();
    }

    /**
     * Checks the whole chain: the content opens the commitment, the commitment is in the tree, the tree's root is the
     * checkpoint's, and the log signed the checkpoint under one of the known keys.
     */
    public Checked<ProvenEntry> verify(Set<VerifierKey> known) {
        return Malformed.checked(() -> {
            Checkpoint signed = Malformed.unwrap(Checkpoint.open(checkpoint, known));
            Hash leaf = opening.commitment().leaf();
            return switch (new InclusionProof(index, signed.size(), hashes).verify(leaf, signed.root())) {
                case Verdict.Ok() -> new ProvenEntry(opening, index, signed);
                case Verdict.Bad(String reason) -> throw new Malformed(reason);
            };
        });
    }
}
