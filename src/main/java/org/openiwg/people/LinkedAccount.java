package org.openiwg.people;

import java.time.Instant;

/**
 * An account of the provider that stands for somebody.
 *
 * @param since when it came to do so
 * @param used when they last got in with it
 */
record LinkedAccount(Instant since, Instant used) {}
