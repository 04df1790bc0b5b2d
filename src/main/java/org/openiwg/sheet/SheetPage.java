package org.openiwg.sheet;

import java.util.List;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.web.Page;

/**
 * Taking a sheet of items away, and sending it back.
 *
 * @param action where it is sent
 * @param download where it comes from
 * @param items how many there are to report on
 * @param said for whom
 */
record SheetPage(List<Crumb> crumbs, String action, String download, int items, String said, List<FormError> errors)
        implements Page {

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
