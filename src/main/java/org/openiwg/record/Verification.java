package org.openiwg.record;

import java.util.List;
import org.openiwg.record.log.Hash;

/**
 * What a check of the whole register found.
 *
 * @param size how many entries the database has
 * @param root of the Merkle tree over them
 * @param checkpoints how many checkpoints were compared
 * @param covered how many entries the last checkpoint vouches for; what comes after it is not yet protected
 * @param erased how many contents were erased, each with an entry that says why
 * @param flaws what is wrong and where; empty when everything holds
 */
public record Verification(long size, Hash root, int checkpoints, long covered, int erased, List<String> flaws) {

    public boolean holds() {
        return flaws.isEmpty();
    }
}
