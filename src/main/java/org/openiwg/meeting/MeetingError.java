package org.openiwg.meeting;

import org.openiwg.platform.web.ErrorCode;

/** What can go wrong with a meeting, apart from what its forms say at their fields. */
enum MeetingError implements ErrorCode {
    /** The meeting has come further than whoever clicked could see. */
    OVERTAKEN(409),
    /** The rules of the record do not take it. */
    NOT_RECORDED(409),
    /** The link in the mail answers nothing any more. */
    LINK_CLOSED(410);

    private final int status;

    MeetingError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String module() {
        return "meeting";
    }
}
