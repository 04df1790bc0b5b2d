package org.openiwg.record.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A text signed by one or more keys (C2SP signed-note). The text of a note means nothing until {@link #verifiedBy} has
 * named a known key that signed it.
 *
 * @param text ends in a newline
 * @param signatures in the order of their lines
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    /** A note with more signatures is refused; the specification asks for 16 at least. */
    public static final int MOST_SIGNATURES = 100;

    /** @throws IllegalArgumentException when a note cannot have such a text */
    public SignedNote {
        if (!text.endsWith("\n") || !isPlainText(text)) {
            throw new IllegalArgumentException("A note is plain text that ends in a newline");
        }
        signatures = List.copyOf(signatures);
    }

    /**
     * The text, signed by each of the keys.
     *
     * @throws IllegalArgumentException when a note cannot have such a text
     */
    public static SignedNote sign(String text, List<SigningKey> keys) {
        return new SignedNote(text, keys.stream().map(key -> key.sign(text)).toList());
    }

    /** Takes a note apart without checking any signature. */
    public static Checked<SignedNote> parse(String note) {
        return Malformed.checked(() -> parsed(note));
    }

    private static SignedNote parsed(String note) throws Malformed {
        if (!isPlainText(note)) {
            throw new Malformed("the note has characters that no note may have");
        }
        int blankLine = note.lastIndexOf("\n\n");
        if (blankLine < 0 || !note.endsWith("\n") || blankLine + 2 == note.length()) {
            throw new Malformed("the note does not end in a blank line and signature lines");
        }
        String[] lines = note.substring(blankLine + 2, note.length() - 1).split("\n", MOST_SIGNATURES + 1);
        if (lines.length > MOST_SIGNATURES) {
            throw new Malformed("the note has more than " + MOST_SIGNATURES + " signatures");
        }
        List<NoteSignature> signatures = new ArrayList<>();
        for (String line : lines) {
            signatures.add(NoteSignature.parse(line));
        }
        return new SignedNote(note.substring(0, blankLine + 1), signatures);
    }

    /** Neither control characters, other than newlines, nor anything that UTF-8 cannot carry. */
    private static boolean isPlainText(String text) {
        return Canonical.encodes(text) && text.chars().allMatch(character -> character >= ' ' || character == '\n');
    }

    /**
     * Which of the known keys signed this note. Signatures by others are ignored, as the specification demands; a false
     * signature under the name and id of a known key makes the whole note bad, and so does none by any known key.
     */
    public Checked<Set<VerifierKey>> verifiedBy(Set<VerifierKey> known) {
        byte[] signed = text.getBytes(StandardCharsets.UTF_8);
        Set<VerifierKey> signers = new HashSet<>();
        for (NoteSignature signature : signatures) {
            for (VerifierKey key : known) {
                if (!signature.claims(key)) {
                    continue;
                }
                if (!signature.verifies(key, signed)) {
                    return new Checked.Bad<>("the signature by " + key.name() + " is false");
                }
                signers.add(key);
            }
        }
        return signers.isEmpty()
                ? new Checked.Bad<>("no known key signed the note")
                : new Checked.Ok<>(Set.copyOf(signers));
    }

    /** The note as it is published. */
    public String encoded() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature.line()));
        return note.toString();
    }
}
