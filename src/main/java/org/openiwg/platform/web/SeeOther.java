package org.openiwg.platform.web;

/**
 * Sends the visitor on to another page after something was done, so that going back or reloading does not do it again
 * (RFC 9110 section 15.4.4).
 *
 * @param path a path of this site, as {@link PageContext#link} makes it
 */
public record SeeOther(String path) implements Reply {

    public SeeOther {
        if (!path.startsWith("/") || path.startsWith("//") || path.startsWith("/\\")) {
            throw new IllegalArgumentException("not a path of this site: " + path);
        }
    }
}
