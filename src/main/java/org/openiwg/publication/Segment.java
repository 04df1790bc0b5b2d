package org.openiwg.publication;

import org.openiwg.wording.Protected;

/**
 * The least part of a leaflet that is translated and known by an id of its own.
 *
 * @param id lasts as long as the leaflet, whatever becomes of the text
 * @param text in the language of the source; empty where it follows from the value
 * @param value of a call-out its territory (ISO 3166), of a QR code its address, of a picture its file; else empty
 */
public record Segment(String id, PanelName panel, Kind kind, String text, String value) {

    /** What a segment is on the page. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        /** Of a list; those that follow each other are one list. */
        ITEM,
        /** Begins a call-out, which holds the phones and contacts that follow. */
        CALLOUT,
        PHONE,
        /** An address of the web, of mail or of a street. */
        CONTACT,
        QR,
        PICTURE
    }

    /** Whether translators have anything to do with it. */
    public boolean isTranslated() {
        return !text.isEmpty() && kind != Kind.PHONE && !(kind == Kind.CONTACT && Protected.isWhole(text));
    }
}
