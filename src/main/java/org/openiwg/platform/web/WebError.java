package org.openiwg.platform.web;

/** The errors that any address can answer with. */
public enum WebError implements ErrorCode {
    BAD_REQUEST(400),
    AS_OF_UNREADABLE(400),
    SIGN_IN_NEEDED(401),
    NOT_ALLOWED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    TOO_LARGE(413),
    UNSUPPORTED_TYPE(415),
    FAILED(500),
    UNAVAILABLE(503);

    private final int status;

    WebError(int status) {
        this.status = status;
    }

    /** The entry for a status that nothing more specific was said about. */
    static WebError of(int status) {
        for (WebError error : values()) {
            if (error.status == status) {
                return error;
            }
        }
        return status >= 500 ? FAILED : BAD_REQUEST;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String module() {
        return "platform";
    }
}
