package org.openiwg.platform.web;

import java.util.function.Supplier;

/**
 * What a page that is not for everyone knows of its request.
 *
 * @param visitor who asks
 * @param formToken goes into every form that changes something, so that only our own pages can send it; asking for it
 *     begins a session
 */
public record Visit(Visitor visitor, Supplier<String> formToken) {

    /** Somebody looks at a public page. */
    static final Visit PUBLIC = new Visit(Visitor.STRANGER, () -> {
        throw new IllegalStateException("a public page has no forms that change something");
    });
}
