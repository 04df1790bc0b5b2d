package org.openiwg.body;

import org.openiwg.platform.web.ErrorCode;

/** What can go wrong with what is put to the co-chairs, apart from what the pages themselves say. */
enum BodyError implements ErrorCode {
    NO_LONGER_OPEN(409);

    private final int status;

    BodyError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String module() {
        return "body";
    }
}
