package org.openiwg.typesetting;

import org.openiwg.platform.text.LanguageTag;

/** A text is too long for its place even in the smallest letters that people can be asked to read. */
public final class TextDoesNotFit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Place place;
    private final String language;
    private final int characters;

    /** Where the text does not fit. */
    public enum Place {
        COVER,
        INSIDE,
        FLAP,
        BACK
    }

    /** Says where, and by about how many characters it is too long. */
    public TextDoesNotFit(Place place, LanguageTag language, int characters) {
        super("%s %s is about %d characters too long".formatted(language.tag(), place, characters));
        this.place = place;
        this.language = language.tag();
        this.characters = characters;
    }

    public Place place() {
        return place;
    }

    /** BCP 47. */
    public String language() {
        return language;
    }

    /** About how many must go. */
    public int characters() {
        return characters;
    }
}
