package org.openiwg.desk;

import org.openiwg.platform.web.ErrorCode;

/** What can go wrong at the desk, apart from what the rules of the record say. */
enum DeskError implements ErrorCode {
    DRAFT_GONE(404),
    FORM_GONE(404);

    private final int status;

    DeskError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String module() {
        return "desk";
    }
}
