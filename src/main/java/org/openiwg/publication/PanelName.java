package org.openiwg.publication;

/** Where on a folded leaflet a segment stands. */
public enum PanelName {
    COVER,
    INSIDE,
    FLAP,
    BACK
}
