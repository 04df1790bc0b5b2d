package org.openiwg.record;

import java.util.Set;
import org.openiwg.platform.web.Visitor;

/** Knows what was shared with whom; the module that lets people share implements it. Without one nothing is shared. */
@FunctionalInterface
public interface Shares {

    /** What is shared with a visitor today. */
    Set<Visibility.Shared> with(Visitor visitor);
}
