package org.openiwg.myday;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.web.Page;

/**
 * Somebody's own feeds.
 *
 * @param made the addresses of those just made, shown this once; null when none were
 * @param feeds those that work
 */
record MyFeedsPage(@Nullable Addresses made, List<Line> feeds, List<FormError> errors) implements Page {

    /** Where programs find them; whoever has these addresses reads what their owner may read. */
    record Addresses(String calendar, String changes) {}

    record Line(String id, String made, String fetched) {}

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
