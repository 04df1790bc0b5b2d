package org.openiwg.people;

import org.openiwg.platform.web.ErrorCode;

/** What can go wrong when somebody signs in. */
enum SignInError implements ErrorCode {
    LINK_USED(410),
    TOO_MANY_ATTEMPTS(429);

    private final int status;

    SignInError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String module() {
        return "people";
    }
}
