package org.openiwg.account;

import java.util.Optional;
import org.openiwg.record.BodyId;
import org.openiwg.record.ThingId;

/**
 * Things that have a page of their own beside that of their obligation, such as letters with their words: a module that has such
 * pages has a bean of it. Whether there is one changes only together with the register, for pages that link to it are kept.
 */
@FunctionalInterface
public interface OwnPages {

    /** The address of the page of a thing, without the language; empty when it has none. */
    Optional<String> of(BodyId body, ThingId thing);
}
