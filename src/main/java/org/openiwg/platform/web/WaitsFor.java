package org.openiwg.platform.web;

import java.util.List;

/**
 * A module's queue: a bean of it tells what waits for a visitor there, so that one page can show all of it. It tells only what
 * the visitor may see and can do something about.
 */
@FunctionalInterface
public interface WaitsFor {

    /** What waits for whoever asks, the most urgent first. */
    List<Waiting> waiting(PageContext at);
}
