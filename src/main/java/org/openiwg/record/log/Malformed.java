package org.openiwg.record.log;

/**
 * How the parsers of this package stop at the first thing that is wrong. It never leaves the package: a face turns it
 * into a {@link Checked.Bad} or a {@link Verdict.Bad}.
 */
final class Malformed extends Exception {

    private static final long serialVersionUID = 1L;

    Malformed(String reason) {
        // Bad input is ordinary here, so no stack trace is collected for it.
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    /** Parsing that may find its input malformed. */
    @FunctionalInterface
    interface Parsing<T> {
        T parse() throws Malformed;
    }

    static <T> Checked<T> checked(Parsing<T> parsing) {
        try {
            return new Checked.Ok<>(parsing.parse());
        } catch (Malformed malformed) {
            return new Checked.Bad<>(malformed.reason());
        }
    }

    static <T> T unwrap(Checked<T> checked) throws Malformed {
        return switch (checked) {
            case Checked.Ok<T>(T value) -> value;
            case Checked.Bad<T>(String reason) -> throw new Malformed(reason);
        };
    }
}
