package org.openiwg.publication;

import java.util.Optional;
import org.openiwg.typesetting.Format;
import org.openiwg.typesetting.Paper;
import org.openiwg.typesetting.Purpose;

/** What every language of an edition is made into. */
public enum Rendition {
    TRIFOLD_A4("trifold-a4.pdf"),
    TRIFOLD_LETTER("trifold-letter.pdf"),
    PRESS_A4("trifold-a4-press.pdf"),
    PRESS_LETTER("trifold-letter-press.pdf"),
    PANEL("panel.pdf"),
    LARGE_PRINT_A4("large-print-a4.pdf"),
    LARGE_PRINT_LETTER("large-print-letter.pdf"),
    HTML("page.html"),
    TEXT("text.txt"),
    SMS("sms.txt");

    private final String file;

    Rendition(String file) {
        this.file = file;
    }

    /** What it is called in the folder of its language. */
    public String file() {
        return file;
    }

    /** How it is set on paper; empty for what is not. */
    public Optional<Format> format() {
        return Optional.ofNullable(
                switch (this) {
                    case TRIFOLD_A4 -> new Format.TriFold(Paper.A4, Purpose.READING);
                    case TRIFOLD_LETTER -> new Format.TriFold(Paper.LETTER, Purpose.READING);
                    case PRESS_A4 -> new Format.TriFold(Paper.A4, Purpose.PRESS);
                    case PRESS_LETTER -> new Format.TriFold(Paper.LETTER, Purpose.PRESS);
                    case PANEL -> new Format.SinglePanel();
                    case LARGE_PRINT_A4 -> new Format.LargePrint(Paper.A4);
                    case LARGE_PRINT_LETTER -> new Format.LargePrint(Paper.LETTER);
                    case HTML, TEXT, SMS -> null;
                });
    }
}
