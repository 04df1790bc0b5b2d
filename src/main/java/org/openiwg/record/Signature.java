package org.openiwg.record;

import java.time.Instant;

/**
 * The signature of a co-chair under a proposal.
 *
 * @param entry where the register has it
 * @param body whose co-chair signed
 * @param institution the slug of the institution that co-chairs it
 * @param post the post that signed
 * @param at when
 * @param standsIn why a substitute signed; empty when none did
 */
public record Signature(long entry, BodyId body, String institution, String post, Instant at, Bilingual standsIn) {}
