package org.openiwg.myday;

import org.openiwg.platform.web.ErrorCode;

/** What can go wrong with a personal feed. */
enum MyDayError implements ErrorCode {
    ASKED_TOO_OFTEN(429);

    private final int status;

    MyDayError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String module() {
        return "myday";
    }
}
