package org.openiwg.record.pages;

import org.openiwg.platform.web.ErrorCode;

/** What can go wrong when a history is imported, apart from its faults. */
enum ImportError implements ErrorCode {
    UPLOAD_GONE(404);

    private final int status;

    ImportError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String module() {
        return "record";
    }
}
