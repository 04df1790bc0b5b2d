package org.openiwg.typesetting.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.openiwg.typesetting.Expected;
import org.openiwg.typesetting.Finding;
import org.openiwg.typesetting.Gate;

/** The gates that look at what pages show and what readers hear of it. */
public final class TextGates {

    /** Of a page, in points: what is rounded is not outside. */
    private static final double ROUNDED = 0.5;

    /** So many findings of one kind say enough. */
    private static final int MOST = 10;

    private static final int LONGEST_QUOTE = 60;

    private final PDDocument document;
    private final Expected expected;
    private final PageReader pages = new PageReader();
    private final List<SpokenParagraph> spoken;

    public TextGates(PDDocument document, Expected expected) throws IOException {
        this.document = document;
        this.expected = expected;
        for (PDPage page : document.getPages()) {
            pages.read(page);
        }
        this.spoken = SpokenText.of(document, pages);
    }

    /** Everything that is wrong, gate by gate. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(text());
        findings.addAll(glyphs());
        findings.addAll(insidePage());
        pages.missingFonts().forEach(font -> findings.add(new Finding(Gate.FONTS, "font", font)));
        for (String value : expected.values()) {
            findings.addAll(new ValueOnPage(value).findings(spoken));
        }
        return findings;
    }

    /** The paragraphs must be there in their order; others may stand between them. */
    private List<Finding> text() {
        List<String> heard = spoken.stream()
                .map(paragraph -> SameText.canonical(paragraph.text()))
                .toList();
        List<Finding> findings = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < expected.paragraphs().size() && findings.size() < MOST; i++) {
            String paragraph = SameText.canonical(expected.paragraphs().get(i));
            if (paragraph.isEmpty()) {
                continue;
            }
            int found = heard.subList(next, heard.size()).indexOf(paragraph);
            if (found >= 0) {
                next += found + 1;
            } else {
                String code = heard.isEmpty() ? "no-structure" : heard.contains(paragraph) ? "out-of-order" : "text";
                String instead = next < heard.size() ? heard.get(next) : "";
                findings.add(new Finding(Gate.TEXT, code, String.valueOf(i + 1), quote(paragraph), quote(instead)));
            }
        }
        return findings;
    }

    private List<Finding> glyphs() {
        Set<Finding> findings = new LinkedHashSet<>();
        for (Shown one : pages.shown()) {
            String page = String.valueOf(one.page());
            if (one.glyph() == 0) {
                findings.add(
                        new Finding(Gate.GLYPHS, "no-glyph", page, one.font(), one.text() == null ? "?" : one.text()));
            } else if (one.text() == null || one.text().indexOf('\uFFFD') >= 0) {
                findings.add(new Finding(Gate.GLYPHS, "no-text", page, one.font()));
            }
        }
        return findings.stream().limit(MOST).toList();
    }

    private List<Finding> insidePage() {
        Set<Finding> findings = new LinkedHashSet<>();
        for (Shown one : pages.shown()) {
            PDRectangle trim = document.getPage(one.page() - 1).getTrimBox();
            boolean outside = one.x() < trim.getLowerLeftX() - ROUNDED
                    || one.x() + one.width() > trim.getUpperRightX() + ROUNDED
                    || one.y() < trim.getLowerLeftY() - ROUNDED
                    || one.y() > trim.getUpperRightY() + ROUNDED;
            if (outside && one.seen() && one.text() != null && !one.text().isBlank()) {
                findings.add(new Finding(Gate.INSIDE_PAGE, "outside", String.valueOf(one.page()), around(one)));
            }
        }
        return findings.stream().limit(MOST).toList();
    }

    /** The paragraph that the code is in, or the code itself. */
    private String around(Shown code) {
        return spoken.stream()
                .filter(paragraph -> paragraph.codes().contains(code))
                .map(paragraph -> quote(paragraph.text()))
                .findFirst()
                .orElse(String.valueOf(code.text()));
    }

    static String quote(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
