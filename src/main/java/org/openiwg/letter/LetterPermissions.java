package org.openiwg.letter;

/** The lines of the table of permissions that letters have. */
final class LetterPermissions {

    /** Seeing letters that one is asked about, or all. */
    static final String READ = "letters";

    /** Seeing all letters of a body, unredacted. */
    static final String READ_ALL = "letters-all";

    /** Judging, entering, redacting and publishing. */
    static final String KEEP = "letters-keep";

    /** Writing and sending replies. */
    static final String ANSWER = "letters-answer";

    /** Saying something to a draft. */
    static final String COMMENT = "letters-comment";

    private LetterPermissions() {}
}
