package org.openiwg.platform.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.ui.Cell;

/**
 * Something that waits for somebody.
 *
 * @param what it is, and where it can be looked at
 * @param button the act that it waits for, as a button says it ("Sign", "Answer the invitation")
 * @param href where that is done
 * @param due until when; null when there is no day
 */
public record Waiting(
        Cell what, String button, String href, @Nullable LocalDate due) {}
