package org.openiwg.typesetting;

/** What a file is for. */
public enum Purpose {
    /** Readers: PDF/UA-1, with links, cut to the size of the page. */
    READING,
    /** Printers: PDF/X-4, in the inks of a press, with bleed and marks around the page. */
    PRESS
}
