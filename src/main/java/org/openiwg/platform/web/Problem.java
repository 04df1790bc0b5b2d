package org.openiwg.platform.web;

import java.util.List;

/** Ends a request with an entry of the error catalogue; the arguments go into its words. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCode error;
    private final transient List<Object> args;

    public Problem(ErrorCode error, Object... args) {
        super(error.code(), null, false, false);
        this.error = error;
        this.args = List.of(args);
    }

    /** What a reader gets who asks for something that is not there. */
    public static Problem notFound() {
        return new Problem(WebError.NOT_FOUND);
    }

    public ErrorCode error() {
        return error;
    }

    public List<Object> args() {
        return args;
    }
}
