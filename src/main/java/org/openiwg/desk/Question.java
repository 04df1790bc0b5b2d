package org.openiwg.desk;

import java.util.Locale;
import org.openiwg.platform.ui.Field.Shape;

/** What a form can ask; each is a column of {@code acts.csv}, but for the slug of what is new and why an entry is corrected. */
enum Question {
    DATE(Shape.DAY),
    SUBJECT(Shape.CHOICE),
    SLUG(Shape.LINE),
    BY(Shape.NAME),
    TO(Shape.NAME),
    DUE(Shape.DAY),
    ABOUT(Shape.CHOICE),
    TITLE_EN(Shape.LINE),
    TITLE_FR(Shape.LINE),
    NOTE_EN(Shape.TEXT),
    NOTE_FR(Shape.TEXT),
    LANGUAGES(Shape.LINE),
    COUNT(Shape.LINE),
    AUDIENCE(Shape.CHOICE),
    CONFIDENCE(Shape.CHOICE),
    SOURCE_TITLE(Shape.LINE),
    SOURCE_URL(Shape.LINE),
    REASON_EN(Shape.TEXT),
    REASON_FR(Shape.TEXT);

    private final Shape shape;
    private final String word = name().toLowerCase(Locale.ROOT);

    Question(Shape shape) {
        this.shape = shape;
    }

    Shape shape() {
        return shape;
    }

    /** The name of its field, and of its column. */
    String word() {
        return word;
    }
}
