package org.openiwg.record.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Proofs in JSON, in the members that the test data of github.com/transparency-dev/merkle uses; hashes in base64, sizes
 * unsigned 64-bit numbers, a proof that is null or missing is empty, other members are ignored.
 */
public final class JsonProof {

    /** In bytes. A proof has 65 hashes at most, which takes about 3,200 characters. */
    public static final int LARGEST_FILE = 1 << 20;

    private JsonProof() {}

    /** Checks the inclusion proof in a file: {@code leafIdx, treeSize, root, leafHash, proof}. */
    public static Verdict inclusion(Path file) {
        return check(file, JsonProof::inclusion);
    }

    /** Checks an inclusion proof: {@code leafIdx, treeSize, root, leafHash, proof}. */
    public static Verdict inclusion(byte[] json) {
        try {
            JsonMembers members = JsonMembers.read(json, Set.of("leafIdx", "treeSize"), Set.of("root", "leafHash"));
            return new InclusionProof(members.number("leafIdx"), members.number("treeSize"), members.proof())
                    .verify(members.hash("leafHash"), members.hash("root"));
        } catch (Malformed malformed) {
            return new Verdict.Bad(malformed.reason());
        }
    }

    /** Checks the consistency proof in a file: {@code size1, size2, root1, root2, proof}. */
    public static Verdict consistency(Path file) {
        return check(file, JsonProof::consistency);
    }

    /** Checks a consistency proof: {@code size1, size2, root1, root2, proof}. */
    public static Verdict consistency(byte[] json) {
        try {
            JsonMembers members = JsonMembers.read(json, Set.of("size1", "size2"), Set.of("root1", "root2"));
            long size1 = members.number("size1");
            long size2 = members.number("size2");
            List<Hash> proof = members.proof();
            if (size1 == size2
                    && size1 != 0
                    && proof.isEmpty()
                    && Arrays.equals(members.bytes("root1"), members.bytes("root2"))) {
                // Nothing is hashed between equal trees. The reference implementation holds equal roots of any length
                // to be consistent, and its test data says so.
                return new Verdict.Ok();
            }
            return new ConsistencyProof(size1, size2, proof).verify(members.hash("root1"), members.hash("root2"));
        } catch (Malformed malformed) {
            return new Verdict.Bad(malformed.reason());
        }
    }

    private static Verdict check(Path file, Function<byte[], Verdict> check) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] json = in.readNBytes(LARGEST_FILE + 1);
            return json.length > LARGEST_FILE
                    ? new Verdict.Bad("the file is larger than any proof (" + LARGEST_FILE + " bytes)")
                    : check.apply(json);
        } catch (NoSuchFileException missing) {
            return new Verdict.Bad("there is no such file");
        } catch (IOException unreadable) {
            return new Verdict.Bad("the file cannot be read");
        }
    }
}
