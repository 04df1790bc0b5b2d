package org.openiwg.record.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.AbstractStringAssert;

/** What the tests expect of a check: a value, or a reason. */
final class Expect {

    private Expect() {}

    static <T> T ok(Checked<T> checked) {
        return switch (checked) {
            case Checked.Ok<T>(T value) -> value;
            case Checked.Bad<T>(String reason) -> throw new AssertionError("bad: " + reason);
        };
    }

    static <T> AbstractStringAssert<?> bad(Checked<T> checked) {
        return switch (checked) {
            case Checked.Ok<T>(T value) -> throw new AssertionError("ok, though it should be bad: " + value);
            case Checked.Bad<T>(String reason) -> assertThat(reason);
        };
    }

    static void ok(Verdict verdict) {
        assertThat(verdict).isEqualTo(new Verdict.Ok());
    }

    static AbstractStringAssert<?> bad(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Ok() -> throw new AssertionError("ok, though it should be bad");
            case Verdict.Bad(String reason) -> assertThat(reason);
        };
    }
}
