package org.openiwg.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A post and everyone who has held it.
 *
 * @param version how often who holds it was changed
 * @param holdings from the earliest to the latest
 */
record HeldPost(UUID id, Post post, int version, List<Holding> holdings) {

    Optional<Holding> on(LocalDate day) {
        return holdings.stream().filter(holding -> holding.isOn(day)).findFirst();
    }

    /** The holding without a last day. */
    Optional<Holding> open() {
        return holdings.stream().filter(holding -> holding.until() == null).findFirst();
    }
}
