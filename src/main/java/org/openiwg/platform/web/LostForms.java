package org.openiwg.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/** Keeps what was typed into forms whose session had ended; the module that keeps it has a bean of it. */
public interface LostForms {

    /** Keeps a form for its writer, does nothing else of what it asks for, and leads to the sign-in and from there back. */
    SeeOther keep(HttpServletRequest request, PageContext at, LostForm form);
}
