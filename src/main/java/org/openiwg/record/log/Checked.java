package org.openiwg.record.log;

/**
 * What came of checking something that arrived from outside: the value it stands for, or why it stands for none. Nothing
 * in this package throws on foreign input.
 */
public sealed interface Checked<T> {

    /** The input was sound; the value is what it says. */
    record Ok<T>(T value) implements Checked<T> {}

    /**
     * The input was not sound.
     *
     * @param reason why, as a clause without capital or full stop
     */
    record Bad<T>(String reason) implements Checked<T> {}
}
