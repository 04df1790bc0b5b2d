package org.openiwg.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.openiwg.record.Bilingual;

/**
 * A body's own rule.
 *
 * @param since the first day on which it holds
 * @param source where it is stated: the terms of reference, or a decision of the co-chairs
 * @param inForce false while the co-chairs have not signed it
 */
record QuorumRule(UUID id, LocalDate since, Quorum quorum, Bilingual source, boolean inForce) {}
