package org.openiwg.meeting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.web.Page;
import org.openiwg.record.Bilingual;

/**
 * Where the minutes are written, item by item, while it happens.
 *
 * @param written what was typed, or what is kept, by item
 * @param theirs what somebody else wrote meanwhile, by item; the reader has not kept theirs there yet
 */
record MinutesPage(
        BodyFrame frame,
        Room room,
        List<ItemView> items,
        Map<UUID, Bilingual> written,
        Map<UUID, Bilingual> theirs,
        List<FormError> errors)
        implements Page {

    Bilingual written(ItemView item) {
        return written.getOrDefault(item.item().id(), item.item().said());
    }

    boolean isOvertaken(ItemView item) {
        return theirs.containsKey(item.item().id());
    }

    Bilingual theirs(ItemView item) {
        return theirs.getOrDefault(item.item().id(), Bilingual.NONE);
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
