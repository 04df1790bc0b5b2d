package org.openiwg.letter;

import org.openiwg.platform.web.ErrorCode;

/** What can go wrong with letters. */
enum LetterError implements ErrorCode {
    NO_SUCH_REFERENCE(404),
    RECEIPT_UNKNOWN(404);

    private final int status;

    LetterError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String module() {
        return "letter";
    }
}
