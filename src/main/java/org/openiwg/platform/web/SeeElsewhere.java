package org.openiwg.platform.web;

import java.net.URI;

/**
 * Sends the visitor to another site, such as the one that vouches for who they are.
 *
 * @param address made from what the site's settings say, never from what a request says
 */
public record SeeElsewhere(URI address) implements Reply {

    public SeeElsewhere {
        if (!"https".equals(address.getScheme()) && !"http".equals(address.getScheme())) {
            throw new IllegalArgumentException("not the address of a site: " + address);
        }
    }
}
