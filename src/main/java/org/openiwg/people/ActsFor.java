package org.openiwg.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** In whose place somebody acts for a time although another holds the post; a bean of it is asked at every request. */
@FunctionalInterface
public interface ActsFor {

    /**
     * A post in whose place somebody acts.
     *
     * @param permissions what they may do in it, at most what its role may
     */
    record Acting(Post post, Set<String> permissions) {}

    /** The posts in whose place a person acts on a day. */
    List<Acting> of(UUID person, LocalDate day);
}
