package org.openiwg.record;

/** What an act does to a duty. */
public enum Effect {
    /** A duty begins. */
    OPENS,
    /** Its deadline moves. */
    EXTENDS,
    /** It is done. */
    DISCHARGES,
    /** It is dropped. */
    WITHDRAWS,
    /** Another body takes it over. */
    TRANSFERS,
    /** Nothing: the act is no duty's, or only tells of one. */
    NONE
}
