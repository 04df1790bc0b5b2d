package org.openiwg.meeting;

import java.util.List;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.web.Page;

/** Where it is noted who of the members is there; the quorum is shown as it stands. */
record AttendancePage(BodyFrame frame, Room room, RollCall call, List<FormError> errors) implements Page {

    List<Attendance.State> states() {
        return List.of(Attendance.State.values());
    }

    String name(Attendance row) {
        return room.in(room.names().institution(row.institution()));
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
