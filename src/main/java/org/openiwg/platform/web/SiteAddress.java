package org.openiwg.platform.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the site is reached from outside ({@code openiwg.url}). It is a setting and never taken from a request: what is
 * answered to one reader is kept for all.
 */
@Component
public class SiteAddress {

    private final String url;

    SiteAddress(@Value("${openiwg.url:}") String url) {
        this.url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** The full address of a path; the path alone, which readers resolve themselves, when the setting is missing. */
    public String of(String path) {
        return url + path;
    }

    /** The full address of a path where only a full one will do; empty when the setting is missing. */
    public String fullOrNothing(String path) {
        return url.isEmpty() ? "" : url + path;
    }
}
