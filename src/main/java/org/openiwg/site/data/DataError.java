package org.openiwg.site.data;

import org.openiwg.platform.web.ErrorCode;

/** What can be wrong with a request for data. */
enum DataError implements ErrorCode {
    UNKNOWN_PARAMETER(400),
    REPEATED_PARAMETER(400),
    UNREADABLE_PARAMETER(400),
    UNKNOWN_BODY(404),
    UNKNOWN_OBLIGATION(404);

    private final int status;

    DataError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String module() {
        return "site";
    }
}
