package org.openiwg.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/** Knows who asks; the module that signs people in is the one that does. Without it everyone is a stranger. */
@FunctionalInterface
public interface Gate {

    Visitor visitor(HttpServletRequest request);
}
