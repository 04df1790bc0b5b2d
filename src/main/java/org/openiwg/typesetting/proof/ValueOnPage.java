package org.openiwg.typesetting.proof;

import java.util.ArrayList;
import java.util.List;
import org.openiwg.typesetting.Finding;
import org.openiwg.typesetting.Gate;

/** A phone number or an address: whether it is there as in the source, and runs from left to right. */
record ValueOnPage(String value) {

    private static final double SAME_LINE = 0.5;

    List<Finding> findings(List<SpokenParagraph> spoken) {
        boolean found = false;
        for (SpokenParagraph paragraph : spoken) {
            List<Shown> byLetter = new ArrayList<>();
            StringBuilder letters = new StringBuilder();
            for (Shown code : paragraph.codes()) {
                String text = code.text() == null
                        ? ""
                        : SameText.canonical(code.text() + ".").replaceFirst("\\.$", "");
                for (int i = 0; i < text.length(); i++) {
                    byLetter.add(code);
                }
                letters.append(text);
            }
            int at = letters.indexOf(value);
            if (at >= 0) {
                found = true;
                if (!runsRight(byLetter.subList(at, at + value.length()))) {
                    return List.of(new Finding(Gate.DIRECTION, "direction", value, TextGates.quote(paragraph.text())));
                }
            } else if (SameText.canonical(paragraph.text()).contains(value)) {
                found = true;
            }
        }
        return found ? List.of() : List.of(new Finding(Gate.VALUES, "value", value));
    }

    private static boolean runsRight(List<Shown> codes) {
        for (int i = 1; i < codes.size(); i++) {
            Shown one = codes.get(i - 1);
            Shown next = codes.get(i);
            boolean sameLine = one.page() == next.page() && Math.abs(one.y() - next.y()) < SAME_LINE;
            if (sameLine && next.x() < one.x()) {
                return false;
            }
        }
        return true;
    }
}
