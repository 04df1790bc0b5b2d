package org.openiwg.typesetting.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The operators of a page's content stream, as text. */
final class Content {

    private final StringBuilder operators = new StringBuilder();

    Content op(String operator) {
        operators.append(operator).append('\n');
        return this;
    }

    Content add(String text) {
        operators.append(text).append(' ');
        return this;
    }

    /** A number to a thousandth of a point, which is finer than any press. */
    Content add(double number) {
        long thousandths = Math.round(number * 1000);
        if (thousandths % 1000 == 0) {
            operators.append(thousandths / 1000);
        } else {
            operators.append(String.format(Locale.ROOT, "%.3f", thousandths / 1000.0));
        }
        operators.append(' ');
        return this;
    }

    byte[] bytes() {
        return operators.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
