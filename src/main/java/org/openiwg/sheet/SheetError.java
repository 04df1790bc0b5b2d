package org.openiwg.sheet;

import org.openiwg.platform.web.ErrorCode;

/** What can go wrong with a sheet, apart from what is wrong in it. */
enum SheetError implements ErrorCode {
    SHEET_GONE(404);

    private final int status;

    SheetError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String module() {
        return "sheet";
    }
}
