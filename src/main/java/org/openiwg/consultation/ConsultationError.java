package org.openiwg.consultation;

import org.openiwg.platform.web.ErrorCode;

/** What can go wrong for somebody who answers. */
enum ConsultationError implements ErrorCode {
    LINK_GONE(404);

    private final int status;

    ConsultationError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String module() {
        return "consultation";
    }
}
