package org.openiwg.xliff;

/** A file that is not read at all: it is no XML, or XML of a kind that we do not let in. */
final class XmlRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String code;

    XmlRefused(int line, String code, String detail) {
        super(detail);
        this.line = line;
        this.code = code;
    }

    int line() {
        return line;
    }

    /** Of the message {@code xliff.problem.CODE}. */
    String code() {
        return code;
    }
}
