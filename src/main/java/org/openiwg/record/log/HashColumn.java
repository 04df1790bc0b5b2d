package org.openiwg.record.log;

import java.security.DigestException;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * The complete subtrees of one height, from left to right, 32 bytes each. Grows at its end only, in chunks that are
 * never moved, so that what was once written stays where readers look for it.
 */
final class HashColumn {
    private static final int PER_CHUNK = 1024;

    private byte[][] chunks = {};
    private long count;

    void add(Hash hash) {
        hash.copyTo(roomAtTheEnd(), offset(count));
        count++;
    }

    /** Adds the parent of the last two hashes of the column below. */
    void addParentOfLastTwo(HashColumn below) {
        long left = below.count - 2;
        MessageDigest digest = Hash.digest();
        digest.update(Hash.NODE_PREFIX);
        // Two siblings start at an even index, so they always lie side by side in one chunk.
        digest.update(below.chunk(left), offset(left), 2 * Hash.LENGTH);
        try {
            digest.digest(roomAtTheEnd(), offset(count), Hash.LENGTH);
        } catch (DigestException impossible) {
            throw new IllegalStateException("A chunk has room for whole hashes", impossible);
        }
        count++;
    }

    Hash get(long index) {
        int offset = offset(index);
        return Hash.of(Arrays.copyOfRange(chunk(index), offset, offset + Hash.LENGTH));
    }

    private byte[] chunk(long index) {
        return chunks[Math.toIntExact(index / PER_CHUNK)];
    }

    private static int offset(long index) {
        return (int) (index % PER_CHUNK) * Hash.LENGTH;
    }

    private byte[] roomAtTheEnd() {
        int chunk = Math.toIntExact(count / PER_CHUNK);
        if (count % PER_CHUNK == 0) {
            if (chunk == chunks.length) {
                chunks = Arrays.copyOf(chunks, Math.max(1, 2 * chunks.length));
            }
            chunks[chunk] = new byte[PER_CHUNK * Hash.LENGTH];
        }
        return chunks[chunk];
    }
}
