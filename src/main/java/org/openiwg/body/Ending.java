package org.openiwg.body;

import java.time.LocalDate;
import org.openiwg.record.Bilingual;

/**
 * How a body is to end.
 *
 * @param day the last day
 * @param successor the slug of the body that takes over from it; empty when none does
 * @param note why
 * @param version how often it was changed
 */
record Ending(LocalDate day, String successor, Bilingual note, int version) {}
