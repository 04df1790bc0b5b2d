package org.openiwg.myday;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The personal feeds of somebody under one secret.
 *
 * @param fetched the day on which a program last asked for one of them; null when none ever did
 */
record Feed(UUID id, UUID person, Instant made, @Nullable LocalDate fetched) {}
