package org.openiwg.platform.web;

/** Where the pages learn how far the register has come; the record module implements it. */
public interface RegisterHeads {

    /** The head now. Called on every request: it must cost no more than reading a field. */
    RegisterHead current();

    /** The head as somebody sees it who is signed in. */
    RegisterHead of(Visitor visitor);
}
